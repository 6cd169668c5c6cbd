using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NetDsl.Commands;

namespace NetDsl.Tests.Properties;

/// <summary>A line of a configuration and the lines below it; no model, only what indentation says.</summary>
internal sealed class LineTree(string text, string template = "")
{
    public string Text { get; } = text;

    /// <summary>The command that the line was made from; empty when it is of none.</summary>
    public string Template { get; } = template;

    public List<LineTree> Children { get; } = [];

    /// <summary>Takes an indented text apart, independently of the reader.</summary>
    public static LineTree Parse(string text)
    {
        var root = new LineTree("");
        var open = new Stack<(int Indent, LineTree Line)>();
        open.Push((-1, root));
        foreach (var line in text.Split('\n'))
        {
            var content = line.Trim();
            if (content.Length == 0 || content[0] == '#' || content == "return")
                continue;
            var indent = line.Length - line.TrimStart().Length;
            while (open.Peek().Indent >= indent)
                open.Pop();
            var node = new LineTree(content);
            open.Peek().Line.Children.Add(node);
            open.Push((indent, node));
        }

        return root;
    }

    /// <summary>Every line below this one with the lines that it stands below, spelled as all spellings of it are, and how often.</summary>
    public Dictionary<string, int> Paths()
    {
        var paths = new Dictionary<string, int>();
        void Visit(LineTree line, string above)
        {
            foreach (var child in line.Children)
            {
                var path = above + "\n" + NormalLine.Of(Words.Of(child.Text));
                paths[path] = paths.GetValueOrDefault(path) + 1;
                Visit(child, path);
            }
        }

        Visit(this, "");
        return paths;
    }

    /// <summary>The smallest tree that still has the property, by leaving out lines.</summary>
    public LineTree Shrink(Func<LineTree, bool> stillFails)
    {
        var best = this;
        for (var progress = true; progress;)
        {
            progress = false;
            for (var i = best.Count() - 1; i >= 0; i--)
            {
                if (i >= best.Count())
                    continue;
                var smaller = best.Without(i, withChildren: true);
                if (!stillFails(smaller))
                {
                    smaller = best.Without(i, withChildren: false);
                    if (smaller.Count() == 0 || !stillFails(smaller))
                        continue;
                }

                best = smaller;
                progress = true;
            }
        }

        return best;
    }

    /// <summary>The commands of the lines, whatever their values.</summary>
    public string Shape() => string.Join("/", Children.Select(c => c.Template + c.Shape()));

    public int Count() => Children.Sum(c => 1 + c.Count());

    public override string ToString()
    {
        var text = new StringBuilder();
        void Visit(LineTree line, int depth)
        {
            foreach (var child in line.Children)
            {
                if (depth == 0)
                    text.Append("#\n");
                text.Append(' ', depth).Append(child.Text).Append('\n');
                Visit(child, depth + 1);
            }
        }

        Visit(this, 0);
        return text.Append("#\nreturn\n").ToString();
    }

    /// <summary>A copy without the n-th line, its children with it or one level up.</summary>
    private LineTree Without(int index, bool withChildren)
    {
        var at = 0;
        LineTree Copy(LineTree line)
        {
            var copy = new LineTree(line.Text, line.Template);
            foreach (var child in line.Children)
            {
                var leave = at++ == index;
                if (!leave)
                {
                    copy.Children.Add(Copy(child));
                    continue;
                }

                var below = Copy(child);
                if (!withChildren)
                    copy.Children.AddRange(below.Children);
            }

            return copy;
        }

        return Copy(this);
    }
}

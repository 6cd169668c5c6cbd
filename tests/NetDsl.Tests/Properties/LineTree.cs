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

    /// <summary>
    /// What a text that was written lacks of the lines of this one, and what it has besides. Lines are compared with the lines that they stand
    /// below, in the spelling that all spellings of a line share; how often a line stands there does not count as long as it does not
    /// become more often.
    /// </summary>
    public IEnumerable<string> DifferencesTo(LineTree written) => Differences("", [this], [written]);

    private static IEnumerable<string> Differences(string above, List<LineTree> before, List<LineTree> after)
    {
        var left = before.SelectMany(l => l.Children).GroupBy(c => NormalLine.Of(Words.Of(c.Text))).ToDictionary(g => g.Key, g => g.ToList());
        var right = after.SelectMany(l => l.Children).GroupBy(c => NormalLine.Of(Words.Of(c.Text))).ToDictionary(g => g.Key, g => g.ToList());
        var merged = new Dictionary<string, string[]>();
        foreach (var (key, lines) in left.Where(l => !right.ContainsKey(l.Key)).ToList())
        {
            // Two lines about one object, of which each says what the other does not contradict, may become one line that says it all.
            var more = right.Keys.FirstOrDefault(r => left.TryGetValue(r, out var same) && IsPart(key, r) && (same[0].Template == lines[0].Template || Includes(r, key)));
            more ??= right.Keys.FirstOrDefault(r => !left.ContainsKey(r) && IsPart(key, r));
            if (more is null)
            {
                yield return $"lost: {above}{key}";
                continue;
            }

            if (!left.ContainsKey(more))
                merged[more] = [.. merged.GetValueOrDefault(more, []).Union(key.Split(' '))];
            left.Remove(key);
            if (left.TryGetValue(more, out var others))
                others.AddRange(lines);
            else
                left.Add(more, lines);
        }

        foreach (var (key, lines) in right)
        {
            if (!left.TryGetValue(key, out var known) || (merged.TryGetValue(key, out var words) && !key.Split(' ').ToHashSet().SetEquals(words)))
                yield return $"added: {above}{key}";
            else if (lines.Count > known.Count && !IsWrittenInParts(lines))
                yield return $"added {lines.Count - known.Count} times: {above}{key}";
            else
            {
                foreach (var difference in Differences($"{above}{key} / ", known, lines))
                    yield return difference;
            }
        }
    }

    /// <summary>Lines of two commands of which the one includes what the other says.</summary>
    private static bool Includes(string line, string other) =>
        (other, line) is ("ipv6 enable", "ipv6 enable ipv6 topology") or ("mpls bfd enable te", "mpls bfd enable one-arm-echo primary te");

    /// <summary>A view that is declared early and filled late: its line stands there twice, at first with nothing below it.</summary>
    private static bool IsWrittenInParts(List<LineTree> lines) => lines.Count == 2 && lines[0].Children.Count == 0 && lines[1].Children.Count > 0;

    private static bool IsPart(string line, string ofLine)
    {
        string[] part = line.Split(' '), whole = ofLine.Split(' ');
        return part[0] == whole[0] && part.Length < whole.Length && part.ToHashSet().IsSubsetOf(whole);
    }

    /// <summary>The smallest tree that still has the property, by leaving out lines with what stands below them.</summary>
    public LineTree Shrink(Func<LineTree, bool> stillFails)
    {
        var best = this;
        for (var progress = true; progress;)
        {
            progress = false;
            for (var i = best.Count() - 1; i >= 0; i--)
            {
                if (i >= best.Count() || best.Without(i) is not { Children.Count: > 0 } smaller || !stillFails(smaller))
                    continue;
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

    /// <summary>A copy without the n-th line and what stands below it.</summary>
    private LineTree Without(int index)
    {
        var at = 0;
        LineTree Copy(LineTree line)
        {
            var copy = new LineTree(line.Text, line.Template);
            foreach (var child in line.Children)
            {
                var leave = at++ == index;
                var copied = Copy(child);
                if (!leave)
                    copy.Children.Add(copied);
            }

            return copy;
        }

        return Copy(this);
    }
}

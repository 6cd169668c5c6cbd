using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NetDsl.Commands;

namespace NetDsl.Tests.Properties;

/// <summary>A line of a configuration and the lines below it; no model, only what indentation says.</summary>
internal sealed class LineTree(string text, Command? command = null)
{
    public string Text { get; } = text;

    /// <summary>The command that the line was made from; null when it is of none.</summary>
    public Command? Command { get; } = command;

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

            // A separator at the beginning of a line ends every block, so that an indented line behind it stands at the top.
            while (line.StartsWith('#') && open.Count > 1)
                open.Pop();
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

    private static IEnumerable<string> Differences(string above, IEnumerable<LineTree> before, IEnumerable<LineTree> after)
    {
        var left = ByLine(before);
        var right = ByLine(after);
        foreach (var group in Groups(left, right))
        {
            List<LineTree> known = [.. group.SelectMany(k => left.GetValueOrDefault(k, []))], written = [.. group.SelectMany(k => right.GetValueOrDefault(k, []))];
            if (written.Count == 0 || !WordsOf(known).SetEquals(WordsOf(written)))
            {
                foreach (var line in group.Where(k => left.ContainsKey(k) != right.ContainsKey(k)))
                    yield return $"{(left.ContainsKey(line) ? "lost" : "added")}: {above}{line}";
            }
            else if (written.Count > known.Count && !IsWrittenInParts(written))
            {
                yield return $"added {written.Count - known.Count} times: {above}{group[0]}";
            }

            if (known.Count == 0 || written.Count == 0)
                continue;
            foreach (var difference in Differences($"{above}{group[0]} / ", known, written))
                yield return difference;
        }
    }

    private static Dictionary<string, List<LineTree>> ByLine(IEnumerable<LineTree> lines) =>
        lines.SelectMany(l => l.Children).GroupBy(c => NormalLine.Of(Words.Of(c.Text))).ToDictionary(g => g.Key, g => g.ToList());

    private static HashSet<string> WordsOf(IEnumerable<LineTree> lines) => [.. lines.SelectMany(l => NormalLine.Of(Words.Of(l.Text)).Split(' '))];

    /// <summary>
    /// The lines, each by itself but for those that say more or less of one object than another does: they may become one line that
    /// says it all.
    /// </summary>
    private static List<List<string>> Groups(Dictionary<string, List<LineTree>> left, Dictionary<string, List<LineTree>> right)
    {
        var groups = new List<List<string>>();
        foreach (var line in left.Keys.Union(right.Keys).OrderByDescending(k => k.Length))
        {
            var opener = left.TryGetValue(line, out var lines) ? lines[0].Command is { Opens: not null } command ? command : null : null;
            var group = groups.Find(g => g.Any(k => IsPart(line, k) && (Includes(k, line) || (opener is not null && (!left.TryGetValue(k, out var more) || more[0].Command == opener)))));
            if (group is null)
                groups.Add([line]);
            else
                group.Add(line);
        }

        return groups;
    }

    private static bool IsPart(string line, string ofLine)
    {
        string[] part = line.Split(' '), whole = ofLine.Split(' ');
        return part[0] == whole[0] && part.Length < whole.Length && part.ToHashSet().IsSubsetOf(whole);
    }

    /// <summary>Lines of two commands of which the one includes what the other says.</summary>
    private static bool Includes(string line, string other) =>
        (other, line) is ("ipv6 enable", "ipv6 enable ipv6 topology") or ("mpls bfd enable te", "mpls bfd enable one-arm-echo primary te");

    /// <summary>A view that is declared early and filled late: its line stands there twice, at first with nothing below it.</summary>
    private static bool IsWrittenInParts(List<LineTree> lines) => lines.Count == 2 && lines[0].Children.Count == 0 && lines[1].Children.Count > 0;

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
    public string Shape() => string.Join("/", Children.Select(c => c.Command?.Template + c.Shape()));

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
            var copy = new LineTree(line.Text, line.Command);
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

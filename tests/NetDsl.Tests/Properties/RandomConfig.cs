using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NetDsl.Commands;
using NetDsl.Tests.Commands;

namespace NetDsl.Tests.Properties;

/// <summary>Random configurations of a dialect: lines of its commands in their views, and lines that nobody knows.</summary>
internal sealed class RandomConfig(Random random, RandomConfig.Foreign foreign = RandomConfig.Foreign.None)
{
    /// <summary>Where lines stand that only another view knows.</summary>
    internal enum Foreign
    {
        None,
        Top,
        Below,
    }

    private const int Deepest = 4;

    private Command[] _leaves = [];

    public LineTree Make(Dialect dialect)
    {
        // `commit` at the top is the end of a script and no configuration.
        _leaves = [.. DeclarationTests.Views(dialect).SelectMany(v => v.Commands).Where(c => c.Opens is null && c.Template != "commit")];
        var root = new LineTree("");
        Fill(root, dialect.Root, 0, random.Next(1, random.Next(3) == 0 ? 30 : 8));
        return root;
    }

    /// <summary>Writes the lines with all the noise that indentation, blanks and line ends may carry.</summary>
    public string Render(LineTree root)
    {
        var text = new StringBuilder(random.Next(10) == 0 ? "\uFEFF" : "");
        var end = random.Next(2) == 0 ? "\n" : "\r\n";
        void Noise(int indent)
        {
            if (random.Next(12) == 0)
                text.Append(' ', random.Next(4)).Append(end);
            if (indent > 0 && random.Next(12) == 0)
                text.Append(' ', indent).Append('#').Append(end);
        }

        void Visit(LineTree line, int indent)
        {
            foreach (var child in line.Children)
            {
                if (indent == 0)
                    text.Append('#').Append(end);
                Noise(indent);
                text.Append(' ', indent).Append(Blanks(child.Text)).Append(random.Next(8) == 0 ? "  " : "").Append(end);
                Visit(child, indent + random.Next(1, 4));
            }
        }

        Visit(root, 0);
        return text.Append(random.Next(2) == 0 ? "#" + end + "return" + end : "").ToString();
    }

    private void Fill(LineTree line, View view, int depth, int count)
    {
        Command[] commands = [.. view.Commands];
        for (var i = 0; i < count; i++)
        {
            if (commands.Length == 0 || random.Next(8) == 0)
            {
                line.Children.Add(Unknown(depth));
                continue;
            }

            if (foreign == (depth == 0 ? Foreign.Top : Foreign.Below) && random.Next(4) == 0)
            {
                var other = _leaves[random.Next(_leaves.Length)];
                line.Children.Add(new LineTree(CommandLines.Random(other, random), other));
                continue;
            }

            var command = commands[random.Next(commands.Length)];
            var child = new LineTree(CommandLines.Random(command, random), command);
            line.Children.Add(child);
            if (command.Opens is { } opened && random.Next(6) > 0)
                Fill(child, opened, depth + 1, random.Next(1, 8 + (opened.Commands.Count() / 8)));

            // The same again happens too.
            if (random.Next(30) == 0)
                line.Children.Add(new LineTree(child.Text, child.Command));
        }
    }

    private LineTree Unknown(int depth)
    {
        var line = new LineTree(UnknownText());
        if (random.Next(3) == 0 && depth < Deepest)
        {
            for (var i = random.Next(1, 4); i > 0; i--)
                line.Children.Add(random.Next(3) == 0 ? new LineTree("mtu 1500") : Unknown(depth + 1));
        }

        return line;
    }

    private string UnknownText()
    {
        string[] words = ["zz-strange", "zz-new", "undo zz-strange", "interface zz", "zz \"with blanks\"", "mpls zz", "zz ? ", "zz ü 北京"];
        return $"{words[random.Next(words.Length)]} {string.Join(" ", Enumerable.Range(0, random.Next(3)).Select(_ => ValueTexts.Random(typeof(VcId), random)))}".Trim();
    }

    /// <summary>Blanks and tabs between the words, some more than needed; within quotes they count.</summary>
    private string Blanks(string line) =>
        random.Next(6) == 0 && !line.Contains('"') ? string.Concat(line.Select(c => c == ' ' ? random.Next(3) switch { 0 => "  ", 1 => "\t", _ => " " } : c.ToString())) : line;
}

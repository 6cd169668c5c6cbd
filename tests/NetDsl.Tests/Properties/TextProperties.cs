using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.Commands;
using NetDsl.Tests.Commands;
using Xunit;
using Xunit.Abstractions;

namespace NetDsl.Tests.Properties;

/// <summary>What is read is written: every line of a text, once and in its place, and nothing else.</summary>
public class TextProperties(ITestOutputHelper log)
{
    /// <summary>Every line that a template describes is read by its command, whatever the values and the order of its options.</summary>
    [Theory]
    [MemberData(nameof(TestDialects.Names), MemberType = typeof(TestDialects))]
    public void Every_template_reads_its_own_lines(string dialect)
    {
        var faults = new List<string>();
        int lines = 0, accepted = 0, templates = 0;
        foreach (var view in DeclarationTests.Views(TestDialects.ByName(dialect)))
        {
            foreach (var command in view.Commands)
            {
                templates++;
                var own = 0;
                var shadow = new Dictionary<string, string>();
                string? refused = null;
                foreach (var seed in Enumerable.Range(1, Seeds.Rounds(40)))
                {
                    lines++;
                    var line = CommandLines.Random(command, new Random(seed));
                    var taker = Taker(view, line, out var self);
                    if (self != Reading.Accepted)
                        refused ??= line;
                    if (taker?.Template == command.Template)
                        own++;
                    else if (taker is not null)
                        shadow.TryAdd(taker.Template, line);
                }

                accepted += own;
                if (refused is not null)
                    faults.Add($"{view.Name}: {command.Template}\n    does not take its own line: {refused}");
                if (own == 0)
                    faults.Add($"{view.Name}: {command.Template}\n    is never reached, taken by: {string.Join("; ", shadow.Select(s => $"{s.Key} <- {s.Value}"))}");
                else
                    log.WriteLine($"{view.Name}: {command.Template}: {own} of {Seeds.Rounds(40)}{string.Concat(shadow.Select(s => $"\n    {s.Key} takes: {s.Value}"))}");
            }
        }

        log.WriteLine($"{templates} templates, {lines} lines, {accepted} taken by their own command");
        Assert.True(faults.Count == 0, $"{faults.Count} of {templates} templates:\n" + string.Join("\n", faults));
    }

    /// <summary>A line alone in its view comes back as it was.</summary>
    [Theory]
    [MemberData(nameof(TestDialects.Names), MemberType = typeof(TestDialects))]
    public void Every_line_alone_is_written_as_it_was_read(string name)
    {
        var dialect = TestDialects.ByName(name);
        var faults = new List<string>();
        var lines = 0;
        foreach (var (view, path) in Places(dialect))
        {
            foreach (var command in view.Commands)
            {
                foreach (var seed in Enumerable.Range(1, Seeds.Rounds(12)))
                {
                    lines++;
                    var random = new Random(seed);
                    var root = new LineTree("");
                    var at = root;
                    foreach (var header in path)
                    {
                        at.Children.Add(new LineTree(CommandLines.Random(header, random), header));
                        at = at.Children[0];
                    }

                    at.Children.Add(new LineTree(CommandLines.Random(command, random), command));
                    if (Fault(dialect, root, root.ToString()) is not { } fault)
                        continue;
                    faults.Add($"{view.Name}: {command.Template} (seed {seed})\n{fault}");
                    break;
                }
            }
        }

        log.WriteLine($"{lines} lines");
        Assert.True(faults.Count == 0, $"{faults.Count} templates:\n" + string.Join("\n", faults));
    }

    /// <summary>Whole configurations: nested views, lines that nobody knows, noise of indentation and line ends.</summary>
    [Theory]
    [MemberData(nameof(TestDialects.Names), MemberType = typeof(TestDialects))]
    public void Every_configuration_is_written_as_it_was_read(string dialect) => Check(dialect, 1000, RandomConfig.Foreign.None);

    /// <summary>A line that its own view does not know stays there, even if a view around it would know it.</summary>
    [Theory]
    [MemberData(nameof(TestDialects.Names), MemberType = typeof(TestDialects))]
    public void A_line_that_only_another_view_knows_stays_below_its_line(string dialect) => Check(dialect, 200, RandomConfig.Foreign.Below);

    /// <summary>A line behind a separator is none of the block before it, even if that would know it.</summary>
    [Theory]
    [MemberData(nameof(TestDialects.Names), MemberType = typeof(TestDialects))]
    public void A_line_that_only_another_view_knows_stays_at_the_top(string dialect) => Check(dialect, 200, RandomConfig.Foreign.Top);

    private void Check(string name, int few, RandomConfig.Foreign foreign)
    {
        var dialect = TestDialects.ByName(name);
        var faults = new Dictionary<string, string>();
        int cases = 0, lines = 0;
        foreach (var seed in Seeds.For(few))
        {
            var config = new RandomConfig(new Random(seed), foreign);
            var tree = config.Make(dialect);
            cases++;
            lines += tree.Count();
            if (Fault(dialect, tree, config.Render(tree)) is not { } fault)
                continue;

            // As few lines as possible say most; when the noise was to blame, all are shown.
            var least = Fault(dialect, tree, tree.ToString()) is null ? tree : tree.Shrink(t => Fault(dialect, t, t.ToString()) is not null);
            var shown = Fault(dialect, least, least.ToString()) ?? $"only with noise: {fault}\n{config.Render(tree)}";
            faults.TryAdd(least.Shape(), $"seed {seed}:\n{shown}");
            if (faults.Count >= 20)
                break;
        }

        log.WriteLine($"{cases} configurations, {lines} lines");
        Assert.True(faults.Count == 0, $"{faults.Count} faults in {cases} configurations; a case again: NETDSL_SEED=...\n" + string.Join("\n", faults.Values));
    }

    /// <summary>What is wrong with reading and writing the text; null when nothing is.</summary>
    private static string? Fault(Dialect dialect, LineTree tree, string text)
    {
        string written, again, fromScript;
        try
        {
            var device = ConfigReader.Read(dialect, text);
            written = device.ToText(ConfigForm.Config);
            again = ConfigReader.Read(dialect, written).ToText(ConfigForm.Config);
            fromScript = ConfigReader.Read(dialect, device.ToText(ConfigForm.Script)).ToText(ConfigForm.Config);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"{tree}--- fails with {e}";
        }

        var difference = string.Concat(tree.DifferencesTo(LineTree.Parse(written)).Select(d => $"  {d}\n"));
        if (difference.Length == 0 && again != written)
            difference = "  is written differently once more:\n" + again;
        if (difference.Length == 0 && fromScript != written)
            difference = "  is written differently from its script:\n" + fromScript;
        return difference.Length == 0 ? null : $"{tree}--- became\n{written}---\n{difference}";
    }

    /// <summary>The first command of the view that takes the line into an empty object; also what the line is to a command itself.</summary>
    private static Command? Taker(View view, string line, out Reading self)
    {
        var owner = Activator.CreateInstance(view.GetType().GetGenericArguments()[0], nonPublic: true)!;
        var state = new MatchState { Words = Words.Of(line) };
        self = Reading.Refused;
        Command? taker = null;
        foreach (var command in view.Commands)
        {
            if (command.Match(owner, state) != Reading.Accepted)
                continue;
            self = Reading.Accepted;
            taker ??= command;
        }

        return taker;
    }

    /// <summary>Each view with the commands that lead to it.</summary>
    private static IEnumerable<(View View, Command[] Path)> Places(Dialect dialect)
    {
        var seen = new HashSet<View> { dialect.Root };
        var queue = new Queue<(View View, Command[] Path)>([(dialect.Root, [])]);
        while (queue.TryDequeue(out var place))
        {
            yield return place;
            foreach (var command in place.View.Commands.Where(c => c.Opens is { } opened && seen.Add(opened)))
                queue.Enqueue((command.Opens!, [.. place.Path, command]));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using NetDsl.Tests.Commands;
using NetDsl.Tests.Properties;
using Xunit;
using Xunit.Abstractions;

namespace NetDsl.Tests.Vpws;

/// <summary>What a command has set, one of its undo forms takes back, and a device knows that form.</summary>
public class UndoTests(ITestOutputHelper log)
{
    /// <summary>The referee takes long for lines with more words; they have nothing that shorter ones lack.</summary>
    private const int LongestAsked = 16;

    /// <summary>Undo forms that the referee refuses and why they are right all the same, by what they begin with.</summary>
    private static readonly Dictionary<string, string> Explained = new()
    {
        ["undo mpls static-l2vc "] = "the pages of the undo forms print 32783 as the largest receive label, those of the command itself 65551",
    };

    /// <summary>Lines that say what holds without them: nothing is documented that would take them back.</summary>
    private static readonly string[] Defaults =
    [
        "tunnel-policy nonexistent-config-check enable",
        "route-policy nonexistent-config-check enable",
        "mpls te auto-frr default",
        "mpls te signal-protocol rsvp-te",
    ];

    [Fact]
    public void What_a_line_sets_can_be_taken_back()
    {
        var faults = new Dictionary<string, string>();
        int commands = 0, undos = 0;
        foreach (var (view, command, line, forms) in Undone(Seeds.Rounds(25)))
        {
            if (line.Length == 0)
                commands++;
            undos += forms.Count;
            if (line.Length > 0 && forms.Count == 0 && !Defaults.Contains(line.ToLowerInvariant()))
                faults.TryAdd(command.Template, $"{view.Name}: {command.Template}\n    {line} cannot be taken back by any of: {string.Join("; ", command.UndoTemplates)}");
            foreach (var (_, undo) in forms.Where(f => !IsUndo(command, line, f.Text)))
                faults.TryAdd(command.Template, $"{view.Name}: {command.Template}\n    {line} is taken back by: {undo}");
        }

        log.WriteLine($"{commands} commands, {undos} undo lines");
        Assert.True(faults.Count == 0, $"{faults.Count} commands:\n" + string.Join("\n", faults.Values));
    }

    [Fact]
    public void Every_undo_form_is_used_and_documented()
    {
        var lines = new Dictionary<string, (string Form, string Line)>();
        var unused = new HashSet<string>();
        foreach (var (view, command, line, forms) in Undone(Seeds.Rounds(12)))
        {
            if (line.Length == 0)
                unused.UnionWith(command.UndoTemplates.Select(u => $"{view.Name}: {command.Template} -> {u}"));
            foreach (var (form, undo) in forms)
            {
                unused.Remove($"{view.Name}: {command.Template} -> {command.UndoTemplates[form]}");
                lines.TryAdd(undo, ($"{view.Name}: {command.UndoTemplates[form]}", line));
            }
        }

        // A line whose own combination of values and options is not documented says nothing about its undo form; nor does a name with
        // blanks, which the referee takes for several words.
        string[] asked = [.. lines.Keys.Where(undo => undo.Count(c => c == ' ') < LongestAsked && !undo.Contains('"'))
            .GroupBy(undo => lines[undo].Form).SelectMany(form => form.Take(Seeds.Rounds(1)))];
        var notDocumented = Referee.Refused(asked.Concat(asked.Select(undo => lines[undo].Line)));
        var refused = notDocumented.Where(r => lines.TryGetValue(r, out var of) && !notDocumented.Contains(of.Line)).ToHashSet();
        var unexplained = refused.Where(r => !Explained.Keys.Any(e => r.StartsWith(e, StringComparison.Ordinal))).GroupBy(r => lines[r].Form).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        log.WriteLine($"{lines.Count} undo lines, {asked.Length} of them asked about, {refused.Count} refused, {unexplained.Count} forms of them not explained; {unused.Count} forms never written");
        foreach (var form in unused)
            log.WriteLine($"never written: {form}");
        Assert.True(unexplained.Count == 0, $"{unexplained.Count} undo forms that no documented command has:\n" + string.Join("\n", unexplained.Select(g => $"{g.Key}\n    {g.First()}    for: {lines[g.First()].Line}")));
    }

    /// <summary>An undo line, or the positive form of a command that is itself an undo.</summary>
    private static bool IsUndo(Command command, string line, string undo) =>
        undo.StartsWith("undo ", StringComparison.Ordinal)
        || (command.Template.Contains("undo ", StringComparison.Ordinal) && line.StartsWith("undo ", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Lines of every command that has undo forms, and what takes each of them back; before the lines of a command one that is empty.
    /// </summary>
    private static IEnumerable<(View View, Command Command, string Line, List<(int Form, string Text)> Forms)> Undone(int rounds)
    {
        foreach (var view in DeclarationTests.Views(VrpDialect.Instance))
        {
            foreach (var command in view.Commands.Where(c => c.UndoTemplates.Count > 0))
            {
                yield return (view, command, "", []);
                for (var seed = 1; seed <= rounds; seed++)
                {
                    var line = CommandLines.Random(command, new Random(seed));
                    var owner = Activator.CreateInstance(view.GetType().GetGenericArguments()[0], nonPublic: true)!;
                    var state = new MatchState { Words = Words.Of(line) };
                    if (command.Match(owner, state) == Reading.Accepted && command.TryApply(owner, state, Origin.None, out var item))
                        yield return (view, command, line, Forms(command, item));
                }
            }
        }
    }

    private static List<(int Form, string Text)> Forms(Command command, object item)
    {
        var forms = new List<(int, string)>();
        for (var form = 0; form < command.UndoTemplates.Count; form++)
        {
            var output = new Utf8Buffer();
            if (command.TryWriteUndo(item, form, output))
                forms.Add((form, output.ToString()));
        }

        return forms;
    }
}

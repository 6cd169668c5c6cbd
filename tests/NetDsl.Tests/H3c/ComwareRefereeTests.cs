using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using NetDsl.Commands;
using NetDsl.H3c;
using NetDsl.Tests.Commands;
using NetDsl.Tests.Examples;
using NetDsl.Tests.Properties;
using Xunit;
using Xunit.Abstractions;

namespace NetDsl.Tests.H3c;

/// <summary>
/// Lines of every command of the dialect and what takes them back, against the reference. It has lost commands and parts of some: each
/// form that it does not know at all is named here, with where it is documented. Without the referee there is nothing to compare.
/// </summary>
public class ComwareRefereeTests(ITestOutputHelper log)
{
    private const int Rounds = 12;

    private static readonly Dictionary<string, string[]> Justified = new()
    {
        ["the command reference has the form; its page was lost from the extract"] =
        [
            "rip metricin <value>", "rip metricout <value>", "ppp mp max-bind <value>", "ppp mp min-bind <value>", "physical-mode { async | sync }",
            "async-mode { flow | protocol }", "fr interface-type { dce | dte | nni }", "profile main <main> backup <backup>",
            "line { tty | aux | vty | console } <number> [ <last> ]",
        ],
        ["the extract has the type as a keyword and the number behind a blank; a device takes both words as one and displays them so"] =
        [
            "controller <name>",
        ],
        ["the command reference has the undo form; the extract has only its positive form, or lost the place of a parameter"] =
        [
            "undo ospf <process>", "undo isis <process>", "undo interface <name>", "undo fr map ip { <address> | default } <dlci>", "undo isis enable",
            "undo isis circuit-type", "undo isis cost", "undo isis cost level-1", "undo isis cost level-2", "undo isis timer hello",
            "undo isis timer holding-multiplier", "undo isis silent",
        ],
    };

    [Fact]
    public async Task Every_form_is_known_or_justified()
    {
        if (ExampleNetworks.FindAbove(Path.Combine("shared", "tools", "syntax-check")) is not { } referee)
            return;
        var lines = Lines().ToList();
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, lines.Select(l => l.Line));
            using var process = Process.Start(new ProcessStartInfo(referee, ["--comware", file]) { RedirectStandardOutput = true })!;
            var report = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            var refused = Regex.Matches(report, @"^.*:(\d+): no documented", RegexOptions.Multiline).Select(m => int.Parse(m.Groups[1].Value) - 1).ToHashSet();
            log.WriteLine($"{lines.Count} lines, {refused.Count} refused");
            Assert.NotEmpty(lines);
            Assert.EndsWith(" not accepted\n", report, StringComparison.Ordinal);

            // A single line may hold a value that only this dialect's reference lacks, such as the type of an interface.
            var unknown = lines.Select((l, i) => (l.Form, IsRefused: refused.Contains(i))).GroupBy(l => l.Form).Where(g => g.All(l => l.IsRefused)).Select(g => g.Key);
            Assert.Equal(Justified.Values.SelectMany(f => f).Order(StringComparer.Ordinal), unknown.Order(StringComparer.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Random lines of every command, and their undo lines.</summary>
    private static IEnumerable<(string Form, string Line)> Lines()
    {
        foreach (var view in DeclarationTests.Views(ComwareDialect.Instance))
        {
            foreach (var command in view.Commands)
            {
                for (var seed = 1; seed <= Rounds; seed++)
                {
                    var line = CommandLines.Random(command, new Random(seed));
                    yield return (command.Template, line);
                    var owner = Activator.CreateInstance(view.GetType().GetGenericArguments()[0], nonPublic: true)!;
                    var state = new MatchState { Words = Words.Of(line) };
                    if (command.Match(owner, state) != Reading.Accepted || !command.TryApply(owner, state, Origin.None, out var item))
                        continue;
                    for (var form = 0; form < command.UndoTemplates.Count; form++)
                    {
                        var undo = new Utf8Buffer();
                        if (command.TryWriteUndo(item, form, undo))
                            yield return (command.UndoTemplates[form], undo.ToString());
                    }
                }
            }
        }
    }
}

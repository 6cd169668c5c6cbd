using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NetDsl.H3c;
using NetDsl.Tests.Examples;
using NetDsl.Tests.H3c.Simulation;
using Xunit;

namespace NetDsl.Tests.Docs;

/// <summary>
/// The traces and lists in docs/features/dynamic-route-backup.md are what the simulator yields; the text around them is written by hand.
/// Each stands behind a comment that says where it comes from. On a difference the new page is left beside it as .received.md.
/// </summary>
public class DynamicRouteBackupPageTests
{
    private const string Switchback = "wait 30, lost, wait 70, back, wait 100";

    [Fact]
    public void The_page_shows_what_the_simulator_yields()
    {
        var page = Path.Combine(ExampleNetworks.FindAbove(Path.Combine("docs", "features"))!, "dynamic-route-backup.md");
        var received = Path.ChangeExtension(page, ".received.md");
        var old = File.ReadAllText(page).ReplaceLineEndings("\n");
        var generated = 0;
        var now = Regex.Replace(old, @"(?<=^<!-- generated: (?<what>[^\n]*) -->\n).*?(?=^<!-- end -->$)", m =>
        {
            generated++;
            return $"\n{Generated(m.Groups["what"].Value)}\n";
        }, RegexOptions.Singleline | RegexOptions.Multiline);
        Assert.Equal(10, generated);
        Assert.All(ExampleNetworks.All.Keys.Where(e => e.StartsWith("DynamicRouteBackup", StringComparison.Ordinal)), e => Assert.Contains($"<!-- generated: example {e} -->", old, StringComparison.Ordinal));
        if (old == now)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, now);
        Assert.Fail($"{page} is not what the simulator yields: read {received} and rename it.");
    }

    /// <summary>What the page says about the two conditions in words.</summary>
    [Theory]
    [InlineData(false, false, BackupState.Active)]
    [InlineData(true, false, BackupState.Standby)]
    [InlineData(false, true, BackupState.Standby)]
    [InlineData(true, true, BackupState.Standby)]
    public void Either_condition_is_enough_where_all_else_is_equal(bool greaterAddress, bool sharesLoad, BackupState state)
    {
        var simulation = RouteBackupSimulation.Of(SwitchbackScene.Network(greaterAddress, sharesLoad));
        BackupScenario.Parse(Switchback).Play(simulation);
        simulation.Wait(1_000_000);
        Assert.Equal(state, simulation.StateOf("Bri2/4/0"));
    }

    private static string Generated(string what) =>
        what switch
        {
            "assumptions" => Assumptions(),
            "switchback without" => Trace(SwitchbackScene.Network(greaterAddress: false, sharesLoad: false), Switchback),
            "switchback address" => Trace(SwitchbackScene.Network(greaterAddress: true, sharesLoad: false), Switchback),
            "switchback balance" => Trace(SwitchbackScene.Network(greaterAddress: false, sharesLoad: true), Switchback),
            "switchback both" => Trace(SwitchbackScene.Network(greaterAddress: true, sharesLoad: true), Switchback),
            "silent" => Trace(ExampleNetworks.All["DynamicRouteBackupBgp"](), "wait 30, silent, wait 100"),
            _ => Trace(ExampleNetworks.All[what.Split(' ')[1]](), null),
        };

    private static string Trace(Network network, string? events)
    {
        var simulation = RouteBackupSimulation.Of(network);
        var scenario = events is null ? BackupScenario.Default(simulation) : BackupScenario.Parse(events);
        scenario.Play(simulation);
        return $"Events on {simulation.Router.Name}: `{scenario}`\n\n{BackupTable.Of(simulation).ToMarkdown()}";
    }

    private static string Assumptions() =>
        "| name | question | values | default | why |\n| --- | --- | --- | --- | --- |\n"
        + string.Concat(BackupAssumption.All.Select(a => $"| `{a.Id}` | {a.Question} | {a.Values} | {a.Default} | {a.Reason} |\n"));
}

using System;
using System.Linq;
using System.Text.Json;
using NetDsl.Examples.DynamicRouteBackup;
using NetDsl.Examples.DynamicRouteBackupSegments;
using NetDsl.H3c;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary><c>simulate</c> prints what backups do when links fail.</summary>
public class SimulateTests
{
    [Fact]
    public void The_default_scenario_is_named_and_played()
    {
        var network = IsdnBackup.Network();
        var run = CliRun.Program(network, "simulate");
        var simulation = RouteBackupSimulation.Of(network);
        var scenario = BackupScenario.Default(simulation);
        scenario.Play(simulation);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Status);
        Assert.Equal($"Branch: {scenario}", run.OutLines[0]);
        Assert.Equal(BackupTable.Of(simulation).ToString(), run.Out.ReplaceLineEndings("\n")[(run.OutLines[0].Length + 1)..]);
    }

    [Fact]
    public void Events_and_assumptions_are_given()
    {
        var run = CliRun.Program(IsdnBackup.Network(), "simulate", "--events", "wait 60, lost serial2/1/0, timer", "--assume", "call-setup=7", "--assume", "U-07=no");
        Assert.Equal(0, run.Status);
        Assert.Equal("Assumed: U-07=no, call-setup=7", run.OutLines[0]);
        Assert.Equal("Branch: wait 60, lost Serial2/1/0, timer", run.OutLines[1]);
        Assert.StartsWith("67 s  Bri2/4/0: the link is up", run.OutLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_the_same()
    {
        var run = CliRun.Program(SegmentBackup.Network(), "simulate", "--format", "json", "--events", "wait 30, lost Serial2/1/1, timer");
        Assert.Equal(0, run.Status);
        using var report = JsonDocument.Parse(run.Out);
        var device = Assert.Single(report.RootElement.GetProperty("devices").EnumerateArray());
        Assert.Equal("Branch", device.GetProperty("device").GetString());
        var last = device.GetProperty("moments").EnumerateArray().Last();
        Assert.Equal(33, last.GetProperty("second").GetInt64());
        Assert.Equal("up", last.GetProperty("groups").GetProperty("1").GetString());
        Assert.Equal("down", last.GetProperty("groups").GetProperty("2").GetString());
        Assert.Equal("active", last.GetProperty("interfaces").GetProperty("Dialer2").GetString());
        var network = last.GetProperty("networks").EnumerateArray().Single(n => n.GetProperty("network").GetString() == "50.0.0.0/8");
        Assert.Equal("Dialer2", Assert.Single(network.GetProperty("carriedBy").EnumerateArray()).GetString());
        Assert.Equal("rip", Assert.Single(network.GetProperty("routes").EnumerateArray()).GetProperty("protocol").GetString());
    }

    [Fact]
    public void Every_device_with_a_backup_has_a_table_and_a_glob_chooses()
    {
        var network = Network.Define("two branches", net =>
        {
            foreach (var name in new[] { "East", "West" })
            {
                net.H3cRouter(HostName.Parse(name), r =>
                {
                    r.DialRule(1, DialProtocol.Ip);
                    r.RoutingGroup(1, g => g.Monitor("40.0.0.0/8"));
                    r.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
                    r.Interface("Serial2/1/0");
                    r.Interface("Bri2/4/0", i => i.Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")).StandbyRoutingGroup(1));
                });
            }

            net.HuaweiRouter("PE1");
        });
        Assert.Equal(["East: wait 1", "West: wait 1"], CliRun.Program(network, "simulate", "--events", "wait 1").OutLines.Where(l => l.Contains(": wait", StringComparison.Ordinal)));
        Assert.Equal(["West: wait 1"], CliRun.Program(network, "simulate", "--events", "wait 1", "--device", "w*").OutLines.Where(l => l.Contains(": wait", StringComparison.Ordinal)));
        Fails("error: no device with a backup matches 'PE*'; there are East, West", 2, CliRun.Program(network, "simulate", "--device", "PE*"));
    }

    [Fact]
    public void On_a_terminal_the_table_is_drawn()
    {
        var run = CliRun.Run(console => NetworkProgram.Run(IsdnBackup.Network(), ["simulate"], console), isTerminal: true);
        Assert.Equal(0, run.Status);
        Assert.Contains("dialing", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_without_a_backup_says_so() =>
        Fails("error: no device of metro has a backup to simulate: describe one with net.RouteBackup(...), or with RoutingGroup and StandbyRoutingGroup", 2, CliRun.Program(EmitTests.Metro(), "simulate"));

    [Theory]
    [InlineData("--events", "explode", "error: \"explode\" is no event; there are wait SECONDS, timer, lost, silent, back, fail and repair.")]
    [InlineData("--assume", "U-07=maybe", "error: U-07 takes yes or no, not \"maybe\". Does the backup go on when the primary link is lost again during the release delay?")]
    [InlineData("--assume", "U-14=yes", "error: U-14 is about the form of a command in Comware 5: it changes nothing in a simulation.")]
    public void What_cannot_be_read_is_bad_usage(string option, string value, string message) =>
        Fails(message, 2, CliRun.Program(IsdnBackup.Network(), "simulate", option, value));

    [Fact]
    public void A_wrong_format_is_bad_usage() => Assert.Equal(2, CliRun.Program(IsdnBackup.Network(), "simulate", "--format", "xml").Status);

    [Fact]
    public void An_event_that_does_not_fit_the_network_is_an_error_of_the_network()
    {
        var run = CliRun.Program(IsdnBackup.Network(), "simulate", "--events", "lost Serial9/9/9");
        Fails("error: Serial9/9/9 does not lead to a watched network of Branch; there is only Serial2/1/0.", 1, run);
    }

    [Fact]
    public void What_the_configuration_lacks_is_said_with_its_place()
    {
        var run = CliRun.Program(Network.Define("half", net => net.H3cRouter("A", r => r.RoutingGroup(7, g => g.Monitor("40.0.0.0/8")))), "simulate");
        Assert.Equal(1, run.Status);
        Assert.StartsWith("error: No interface of A is the backup of group 7: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("SimulateTests.cs(", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_that_could_not_be_built_is_not_simulated()
    {
        var run = CliRun.Program(Network.Define("broken", _ => throw new InvalidOperationException("no inventory")), "simulate");
        Assert.Equal(1, run.Status);
        Assert.Equal("", run.Out);
    }

    private static void Fails(string message, int status, CliRun run)
    {
        Assert.Equal(status, run.Status);
        Assert.Equal("", run.Out);
        Assert.Equal(message, run.ErrorLines[0]);
    }
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetDsl.H3c;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace NetDsl;

/// <summary><c>simulate</c>: plays what the backups of the network do when links fail and come back.</summary>
internal static class SimulateCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(Network network, CliConsole console)
    {
        var device = new Option<string>("--device") { Description = "Only the devices whose name matches; * and ? stand for any characters and any one.", DefaultValueFactory = _ => "*", HelpName = "GLOB" };
        var events = new Option<string?>("--events")
        {
            Description = "What happens, with commas between: wait SECONDS, timer (until the next one expires), lost [INTERFACE], silent [INTERFACE] (fails, and nobody sees it), back [INTERFACE], "
                + "fail [INTERFACE] and repair [INTERFACE] (the line of a backup). lost and back may name a network. When left out, each primary link is lost and comes back, and then the backups fail.",
            HelpName = "EVENTS",
        };
        var assume = new Option<string[]>("--assume")
        {
            Description = $"Decides what the documentation of the devices leaves open. May be given several times. {string.Join("; ", BackupAssumption.All.Select(a => $"{a.Id}: {a.Values} ({a.Default})"))}.",
            HelpName = "NAME=VALUE",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format") { Description = "text: a table per device. json: one object.", DefaultValueFactory = _ => "text", HelpName = "text|json" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("simulate", "Plays dynamic route backup (H3C Comware): what each backup does when links fail and come back, and which link carries the traffic.") { device, events, assume, format };
        command.SetAction(result => Run(network, result.GetValue(device)!, result.GetValue(events), result.GetValue(assume) ?? [], result.GetValue(format)!, console));
        return command;
    }

    private static int Run(Network network, string glob, string? events, string[] assume, string format, CliConsole console)
    {
        if (BuildFailure.Report(network, console))
            return CliConsole.HasErrors;
        var played = Play(network, Select(network, glob), events, assume);
        if (format == "json")
            console.Out.WriteLine(JsonSerializer.Serialize(new SimulationReport(network.Name, Changed(played[0].Simulation.Assumptions), [.. played.Select(Report)]), Json));
        else
            Write(played, console);
        return CliConsole.Success;
    }

    private static List<(RouteBackupSimulation Simulation, BackupScenario Scenario)> Play(Network network, List<ComwareRouter> routers, string? events, string[] assume)
    {
        try
        {
            var assumptions = assume.Aggregate(new BackupAssumptions(), BackupAssumption.Change);
            var given = events is null ? null : BackupScenario.Parse(events);
            return RouteBackupSimulation.Of(network, routers, assumptions).ConvertAll(simulation =>
            {
                var scenario = given ?? BackupScenario.Default(simulation);
                scenario.Play(simulation);
                return (simulation, scenario);
            });
        }
        catch (FormatException e)
        {
            throw new CliException(CliConsole.BadUsage, e.Message);
        }
        catch (SimulationException e)
        {
            throw new CliException(CliConsole.HasErrors, e.Origin.File.Length == 0 ? e.Message : $"{e.Message} ({e.Origin})");
        }
    }

    private static List<ComwareRouter> Select(Network network, string glob)
    {
        var all = RouteBackupSimulation.Routers(network);
        var routers = all.FindAll(r => Glob.IsMatch(glob, r.Name.ToString()));
        if (routers.Count > 0)
            return routers;
        throw new CliException(CliConsole.BadUsage, all.Count == 0
            ? $"no device of {network.Name} has a backup to simulate: describe one with net.RouteBackup(...), or with RoutingGroup and StandbyRoutingGroup"
            : $"no device with a backup matches '{glob}'; there are {string.Join(", ", all.Take(20).Select(d => d.Name))}{(all.Count > 20 ? ", ..." : "")}");
    }

    private static void Write(List<(RouteBackupSimulation Simulation, BackupScenario Scenario)> played, CliConsole console)
    {
        if (Changed(played[0].Simulation.Assumptions) is { Count: > 0 } changed)
            console.Out.WriteLine($"Assumed: {string.Join(", ", changed.Select(c => $"{c.Key}={c.Value}"))}");
        foreach (var (simulation, scenario) in played)
        {
            console.Out.WriteLine($"{simulation.Router.Name}: {scenario}");
            var table = BackupTable.Of(simulation);
            if (console.IsTerminal)
                Draw(table, console);
            else
                console.Out.Write(table.ToString());
            if (simulation != played[^1].Simulation)
                console.Out.WriteLine();
        }
    }

    private static void Draw(BackupTable table, CliConsole console)
    {
        var drawn = new Table().AddColumns([.. table.Columns.Select(c => Markup.Escape(c))]);
        foreach (var row in table.Rows)
            drawn.AddRow([.. row.Select(c => Markup.Escape(c))]);
        console.Ansi(onError: false).Write(drawn);
    }

    private static Dictionary<string, string> Changed(BackupAssumptions assumptions) =>
        BackupAssumption.All.Where(a => a.Of(assumptions) != a.Default).ToDictionary(a => a.Id, a => a.Of(assumptions));

    private static DeviceReport Report((RouteBackupSimulation Simulation, BackupScenario Scenario) played) =>
        new(played.Simulation.Router.Name.ToString(), played.Scenario.ToString(), [.. played.Simulation.Moments.Select(Report)]);

    private static MomentReport Report(BackupMoment moment) =>
        new(
            moment.After.Second,
            moment.Event,
            [.. moment.Steps.Select(s => new StepReport(s.Interface.ToString(), Word(s.State), s.Reason))],
            moment.After.Groups.ToDictionary(g => g.Number.ToString(), g => g.IsUp ? "up" : "down"),
            moment.After.Interfaces.ToDictionary(i => i.Name.ToString(), i => Word(i.State)),
            [.. moment.After.Networks.Select(n => new NetworkReport(
                n.Network.ToString(),
                n.VpnInstance.IsUnknown ? null : n.VpnInstance.ToString(),
                [.. n.Routes.Select(r => new RouteReport(r.Protocol.ToString().ToLowerInvariant(), r.OutInterface.ToString()))],
                [.. n.CarriedBy.Select(c => c.ToString())]))]);

    private static string Word(BackupState state) => state.ToString().ToLowerInvariant();

    private sealed record SimulationReport(string Network, Dictionary<string, string> Assumed, List<DeviceReport> Devices);

    private sealed record DeviceReport(string Device, string Events, List<MomentReport> Moments);

    private sealed record MomentReport(
        long Second, string Event, List<StepReport> Steps, Dictionary<string, string> Groups, Dictionary<string, string> Interfaces, List<NetworkReport> Networks);

    private sealed record StepReport(string Interface, string State, string Reason);

    private sealed record NetworkReport(string Network, string? VpnInstance, List<RouteReport> Routes, List<string> CarriedBy);

    private sealed record RouteReport(string Protocol, string OutInterface);
}

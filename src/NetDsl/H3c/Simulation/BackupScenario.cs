using System;
using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>
/// A sequence of events for a <see cref="RouteBackupSimulation"/>. Written, the events stand behind each other with a comma, a semicolon or
/// a line break between them: <c>wait 100, lost Serial2/1/0, wait 60, back Serial2/1/0</c>. Letter case does not count.
/// </summary>
public sealed class BackupScenario
{
    /// <summary>The times of the default scenario are multiples of this.</summary>
    private const long Step = 100;

    /// <summary>Creates a scenario.</summary>
    /// <param name="events">The events.</param>
    public BackupScenario(IEnumerable<BackupEvent> events) => Events = [.. events ?? throw new ArgumentNullException(nameof(events))];

    /// <summary>The events.</summary>
    public IReadOnlyList<BackupEvent> Events { get; }

    /// <summary>
    /// What shows a backup at work: the router starts; each primary link is lost and comes back, with time enough for every timer; then all
    /// are lost, the lines of the backups fail and are repaired, and the primary links are back.
    /// </summary>
    /// <param name="simulation">The simulation that it is for.</param>
    public static BackupScenario Default(RouteBackupSimulation simulation)
    {
        if (simulation is null)
            throw new ArgumentNullException(nameof(simulation));
        long call = 0, release = 0, retry = 0;
        foreach (var backup in simulation.Backups)
        {
            release = Math.Max(release, backup.Model.routingDisable.TryGet(out var delay) ? delay.Value : 20);
            retry = Math.Max(retry, backup.Holdoff + ((backup.Model.dialer?.waitCarrier.TryGet(out var carrier) ?? false) ? carrier.Value : 60));
        }

        foreach (var entry in simulation.Router.TrackEntries)
        {
            call = Math.Max(call, entry.negativeDelay.TryGet(out var down) ? down.Value : 0);
            release = Math.Max(release, entry.positiveDelay.TryGet(out var up) ? up.Value : 0);
        }

        var warmup = BackupEvent.Wait(Round(simulation.Router.warmup.TryGet(out var said) ? said.Value : 30));
        var called = BackupEvent.Wait(Round(call + simulation.Assumptions.CallSetup + simulation.Assumptions.Convergence + 20));
        var released = BackupEvent.Wait(Round(release + simulation.Assumptions.CheckPeriod));
        List<BackupEvent> events = [warmup];
        foreach (var primary in simulation.Primaries)
            events.AddRange([BackupEvent.Of(BackupEventKind.Lost, primary), called, BackupEvent.Of(BackupEventKind.Back, primary), released]);
        events.AddRange([BackupEvent.Of(BackupEventKind.Lost), called, BackupEvent.Of(BackupEventKind.Fail), BackupEvent.Wait(Round(retry))]);
        events.AddRange([BackupEvent.Of(BackupEventKind.Repair), called, BackupEvent.Of(BackupEventKind.Back), released]);
        return new BackupScenario(events);
    }

    /// <summary>Reads a scenario.</summary>
    /// <param name="text">Events with a comma, a semicolon or a line break between them.</param>
    /// <exception cref="FormatException">Something is no event.</exception>
    public static BackupScenario Parse(string text)
    {
        var events = new List<BackupEvent>();
        foreach (var part in (text ?? throw new ArgumentNullException(nameof(text))).Split(',', ';', '\n'))
        {
            if (part.Trim() is { Length: > 0 } one)
                events.Add(BackupEvent.Parse(one));
        }

        return events.Count > 0 ? new BackupScenario(events) : throw new FormatException("There is no event: expected such as wait 100, lost Serial2/1/0, wait 60, back Serial2/1/0.");
    }

    /// <summary>Plays the events, one after the other.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <exception cref="SimulationException">An event does not fit the network.</exception>
    public void Play(RouteBackupSimulation simulation)
    {
        if (simulation is null)
            throw new ArgumentNullException(nameof(simulation));
        foreach (var one in Events)
            Play(simulation, one);
    }

    /// <summary>The scenario as it is written.</summary>
    public override string ToString() => string.Join(", ", Events);

    private static void Play(RouteBackupSimulation simulation, BackupEvent one)
    {
        switch (one.Kind)
        {
            case BackupEventKind.Wait:
                simulation.Wait(one.Seconds);
                break;
            case BackupEventKind.Timer:
                simulation.WaitForTimer();
                break;
            case BackupEventKind.Fail:
                EachBackup(simulation, one, simulation.BackupFails);
                break;
            case BackupEventKind.Repair:
                EachBackup(simulation, one, simulation.BackupRepaired);
                break;
            case BackupEventKind.Silent:
                EachPrimary(simulation, one, simulation.PrimaryFailsSilently);
                break;
            case BackupEventKind.Lost when one.Network.IsUnknown:
                EachPrimary(simulation, one, simulation.PrimaryLost);
                break;
            case BackupEventKind.Lost:
                EachPrimary(simulation, one, p => simulation.RouteLost(one.Network, p));
                break;
            case BackupEventKind.Back when one.Network.IsUnknown:
                EachPrimary(simulation, one, simulation.PrimaryBack);
                break;
            default:
                EachPrimary(simulation, one, p => simulation.RouteBack(one.Network, p));
                break;
        }
    }

    private static void EachBackup(RouteBackupSimulation simulation, BackupEvent one, Action<InterfaceName> action)
    {
        if (one.Interface.IsUnknown)
        {
            simulation.Together(() =>
            {
                foreach (var backup in simulation.Backups)
                    action(backup.Name);
            });
        }
        else
        {
            action(one.Interface);
        }
    }

    private static void EachPrimary(RouteBackupSimulation simulation, BackupEvent one, Action<InterfaceName> action)
    {
        if (one.Interface.IsUnknown)
        {
            simulation.Together(() =>
            {
                foreach (var primary in simulation.Primaries)
                    action(primary);
            });
        }
        else
        {
            action(one.Interface);
        }
    }

    private static long Round(long seconds) => ((seconds / Step) + 1) * Step;
}

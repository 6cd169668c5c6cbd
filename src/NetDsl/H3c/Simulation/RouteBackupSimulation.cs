using System;
using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>
/// Plays dynamic route backup of one router: routes come and go, time passes, and the backup interfaces call and hang up as the
/// documentation says. What it leaves open is decided by <see cref="BackupAssumptions"/>. Backups that follow a track entry are played as
/// well. Nothing of it touches a device, a clock or a thread: the same events give the same trace.
/// </summary>
public sealed partial class RouteBackupSimulation
{
    /// <summary>A backup that calls and fails without end is not played for ever.</summary>
    private const int MostMoments = 100_000;

    private const int MostRounds = 1_000;

    private const long LongestTime = 1_000_000_000_000;

    private readonly List<SimulatedBackup> _backups = [];
    private readonly List<BackupStep> _steps = [];
    private readonly List<BackupMoment> _moments = [];
    private readonly List<string> _said = [];
    private readonly LinkStates _links = new();
    private readonly Dictionary<FollowedNetwork, long> _suppressed = [];
    private bool _isChanged;
    private bool _isPlaying;

    /// <summary>The router.</summary>
    public ComwareRouter Router { get; }

    /// <summary>What the simulation takes for what the documentation leaves open.</summary>
    public BackupAssumptions Assumptions { get; }

    /// <summary>Seconds since the start.</summary>
    public long Now => Timeline.Now;

    /// <summary>What the backup interfaces have done so far.</summary>
    public IReadOnlyList<BackupStep> Steps => _steps;

    /// <summary>Every moment so far at which something happened, the start first.</summary>
    public IReadOnlyList<BackupMoment> Moments => _moments;

    internal RouteTable Table { get; }

    internal Timeline Timeline { get; } = new();

    internal Groups Groups { get; }

    internal Tracks Tracks { get; }

    internal Calls Calls { get; }

    internal IReadOnlyList<SimulatedBackup> Backups => _backups;

    /// <summary>A primary link fails, and the router sees it at once: the routes over it are lost.</summary>
    /// <param name="primary">The interface.</param>
    /// <exception cref="SimulationException">It is no interface that leads to a watched network.</exception>
    public void PrimaryLost(InterfaceName primary)
    {
        var i = RequirePrimary(primary);
        Play($"{primary} is lost", () => Down(i));
    }

    /// <summary>
    /// A primary link carries nothing any more, but looks up: its routes are lost when a protocol notices it, such as OSPF behind its
    /// dead interval. A static route without BFD or a track entry stays.
    /// </summary>
    /// <param name="primary">The interface.</param>
    /// <exception cref="SimulationException">It is no interface that leads to a watched network.</exception>
    public void PrimaryFailsSilently(InterfaceName primary)
    {
        var i = RequirePrimary(primary);
        Play($"{primary} carries nothing, unnoticed", () => Silent(i));
    }

    /// <summary>A primary link is back, and the routes over it are learned again.</summary>
    /// <param name="primary">The interface.</param>
    /// <exception cref="SimulationException">It is no interface that leads to a watched network.</exception>
    public void PrimaryBack(InterfaceName primary)
    {
        var i = RequirePrimary(primary);
        Play($"{primary} is back", () => Up(i));
    }

    /// <summary>The other end of a primary link does not tell one of the networks any more; the link stays up.</summary>
    /// <param name="network">The network.</param>
    /// <param name="primary">The interface.</param>
    /// <param name="vpnInstance">The VPN instance; the public routing table when left out.</param>
    /// <exception cref="SimulationException">It is no interface that leads to a watched network, or the network is not watched.</exception>
    public void RouteLost(Ipv4Prefix network, InterfaceName primary, VpnInstanceName vpnInstance = default)
    {
        RequirePrimary(primary);
        var lost = RequireNetwork(network, vpnInstance);
        Play($"{lost.Network} is lost over {primary}", () =>
        {
            _links.Lose(primary, lost);
            Lose(r => r.OutInterface == primary && r.Network == lost.Network && r.VpnInstance == lost.VpnInstance && r.Source is null);
        });
    }

    /// <summary>The other end of a primary link tells a network again.</summary>
    /// <param name="network">The network.</param>
    /// <param name="primary">The interface.</param>
    /// <param name="vpnInstance">The VPN instance; the public routing table when left out.</param>
    /// <exception cref="SimulationException">It is no interface that leads to a watched network, or the network is not watched.</exception>
    public void RouteBack(Ipv4Prefix network, InterfaceName primary, VpnInstanceName vpnInstance = default)
    {
        RequirePrimary(primary);
        var found = RequireNetwork(network, vpnInstance);
        Play($"{found.Network} is back over {primary}", () =>
        {
            _links.Find(primary, found);
            LearnPrimaries(r => r.OutInterface == primary);
        });
    }

    /// <summary>The router learns a route that its configuration does not show, such as one over another router.</summary>
    /// <param name="route">The route.</param>
    public void Learn(SimulatedRoute route)
    {
        if (route is null)
            throw new ArgumentNullException(nameof(route));
        Play($"{route} is learned", () => Table.Learn(route));
    }

    /// <summary>The router loses a route that it has learned.</summary>
    /// <param name="route">The route.</param>
    public void Withdraw(SimulatedRoute route) => Play($"{route} is withdrawn", () => Table.Withdraw(r => ReferenceEquals(r, route)));

    /// <summary>The line of a backup breaks: its link goes down, and calls fail.</summary>
    /// <param name="backup">The interface.</param>
    /// <exception cref="SimulationException">It is no backup.</exception>
    public void BackupFails(InterfaceName backup)
    {
        var found = RequireBackup(backup);
        Play($"the line of {backup} fails", () =>
        {
            found.IsBroken = true;
            found.LinkLost("the link is lost");
        });
    }

    /// <summary>The line of a backup works again; the next call succeeds.</summary>
    /// <param name="backup">The interface.</param>
    /// <exception cref="SimulationException">It is no backup.</exception>
    public void BackupRepaired(InterfaceName backup)
    {
        var found = RequireBackup(backup);
        Play($"the line of {backup} is repaired", () => found.IsBroken = false);
    }

    /// <summary>Lets time pass, and timers expire.</summary>
    /// <param name="seconds">How many seconds, 0 or more.</param>
    public void Wait(long seconds)
    {
        if (seconds < 0 || seconds > LongestTime - Now)
            throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "Time runs forward, and not beyond 1,000,000,000,000 s.");
        var end = Now + seconds;
        long? last = null;
        while (Timeline.Take(end) is { } alarm)
        {
            Play(null, alarm.Action, joins: last == alarm.Second);
            last = alarm.Second;
        }
    }

    /// <summary>Lets time pass until the next timer has expired.</summary>
    /// <returns>False when no timer runs: nothing happens any more by itself.</returns>
    public bool WaitForTimer()
    {
        if (Timeline.Due is not { } due)
            return false;
        Wait(due - Now);
        return true;
    }

    /// <summary>Lets several events happen at once.</summary>
    internal void Together(Action events) => Play(null, events);

    internal void Say(string what) => _said.Add(what);

    internal void Log(InterfaceName name, BackupState state, string reason)
    {
        _isChanged = true;
        _steps.Add(new BackupStep(Now, name, state, reason));
    }

    /// <summary>The routes that a link brings once it is up: to the networks of its groups, and to those that the called end has.</summary>
    internal List<SimulatedRoute> RoutesOver(ComwareInterface backup)
    {
        var routes = new List<SimulatedRoute>();
        foreach (var network in _watched)
        {
            if (IsBackupFor(backup, network) || _neighbors.ReachesOwner(backup, network.Network))
                routes.AddRange(ConfiguredRoutes.Over(backup, network, Assumptions, _neighbors));
        }

        return routes;
    }

    /// <summary>For how long RIP refuses the route yet, because another neighbor has lost the network.</summary>
    internal long SuppressedFor(SimulatedRoute route) =>
        Assumptions.RipSuppresses && route.Protocol == SimulatedProtocol.Rip && _suppressed.TryGetValue(new FollowedNetwork(route.Network, route.VpnInstance), out var until)
            ? Math.Max(0, until - Now)
            : 0;

    /// <summary>Routes over primary links are lost.</summary>
    private void Lose(Predicate<SimulatedRoute> which)
    {
        foreach (var route in Table.Known(which))
        {
            if (route.Protocol == SimulatedProtocol.Rip && Router.FindInterface(route.OutInterface) is { } i)
                _suppressed[new FollowedNetwork(route.Network, route.VpnInstance)] = Now + ConfiguredRoutes.RipSuppress(i);
        }

        Table.Withdraw(which);
    }

    private void Down(ComwareInterface i)
    {
        var name = i.name.Or(default);
        _links.Down(name);
        StopDetection(name);
        Lose(r => r.OutInterface == name && !(r.Source?.permanent.Is(true) ?? false));
        Tracks.Fails(i, isSeen: true);
    }

    private void Up(ComwareInterface i)
    {
        var name = i.name.Or(default);
        _links.Up(name);
        StopDetection(name);
        Tracks.Works(i);
        LearnPrimaries(r => r.OutInterface == name);
    }

    /// <summary>Something happens: the backups look at it, and what they do is recorded.</summary>
    /// <param name="what">The event; null when a timer expires.</param>
    /// <param name="action">What it changes.</param>
    /// <param name="joins">It belongs to the last moment: timers that expire in one second.</param>
    private void Play(string? what, Action action, bool joins = false)
    {
        if (what is not null)
            _said.Add(what);
        if (_isPlaying)
        {
            action();
            return;
        }

        var before = _steps.Count;
        _isPlaying = true;
        try
        {
            action();
            Settle();
        }
        finally
        {
            _isPlaying = false;
        }

        Record(before, joins);
    }

    private void Settle()
    {
        for (var round = 0; ; round++)
        {
            _isChanged = false;
            foreach (var backup in _backups)
                backup.Evaluate();
            if (!_isChanged)
                return;
            if (round == MostRounds)
                throw new SimulationException($"The backups of {Router.Name} do not come to rest at second {ValueChecks.Digits(Now)}: each hangs up because of the other. Let groups that watch the same network share an interface.", Router.Origin);
        }
    }

    private void Record(int before, bool joins)
    {
        var after = Snapshot();
        var last = _moments.Count > 0 ? _moments[_moments.Count - 1] : null;
        if (_said.Count == 0 && _steps.Count == before && last is not null && BackupTable.Key(after) == BackupTable.Key(last.After))
            return;
        var said = string.Join("; ", _said);
        _said.Clear();
        var steps = _steps.GetRange(before, _steps.Count - before);
        if (joins && last is not null && last.After.Second == Now)
        {
            _moments[_moments.Count - 1] = new BackupMoment(last.Event.Length > 0 && said.Length > 0 ? $"{last.Event}; {said}" : last.Event + said, [.. last.Steps, .. steps], after);
            return;
        }

        if (_moments.Count == MostMoments)
            throw new SimulationException($"More than {ValueChecks.Digits(MostMoments)} things have happened by second {ValueChecks.Digits(Now)}, and there is no end: let less time pass, or repair the line of the backup that calls in vain.", Router.Origin);
        _moments.Add(new BackupMoment(said, steps, after));
    }
}

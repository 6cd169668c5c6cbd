using System;
using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>
/// Plays dynamic route backup of one router: routes come and go, time passes, and the backup interfaces call and hang up as the
/// documentation says. What it leaves open is decided by <see cref="BackupAssumptions"/>. Nothing of it touches a device, a clock or a thread.
/// </summary>
public sealed class RouteBackupSimulation
{
    /// <summary>Of a call that fails at once and without end no more than this many steps are played at a time.</summary>
    private const int MostEvents = 100_000;

    private readonly List<(long Second, long Number, Action Action)> _events = [];
    private readonly List<SimulatedBackup> _backups = [];
    private readonly List<BackupStep> _steps = [];
    private readonly List<(ComwareInterface Interface, IReadOnlyList<MonitoredNetwork> Networks)> _primaries = [];
    private readonly Groups _groups;
    private long _number;
    private bool _isEvaluating;
    private bool _isChanged;

    /// <summary>Starts the router: primary links work, and the warm-up begins.</summary>
    /// <param name="router">The router that dials.</param>
    /// <param name="primaries">The interfaces that lead to the watched networks while all is well. Their routes follow from the configuration.</param>
    /// <param name="assumptions">What the documentation leaves open; its defaults when left out.</param>
    public RouteBackupSimulation(ComwareRouter router, IEnumerable<ComwareInterface> primaries, BackupAssumptions? assumptions = null)
        : this(router ?? throw new ArgumentNullException(nameof(router)), assumptions)
    {
        foreach (var primary in primaries ?? throw new ArgumentNullException(nameof(primaries)))
            _primaries.Add((primary, router.MonitoredNetworks));
        Start();
    }

    private RouteBackupSimulation(ComwareRouter router, BackupAssumptions? assumptions)
    {
        Router = router;
        Assumptions = assumptions ?? new BackupAssumptions();
        Table = new RouteTable(router);
        _groups = new Groups(this);
        foreach (var i in router.Interfaces)
        {
            if (i.RoutingGroups.Count > 0 && i.dialer is not null)
                _backups.Add(new SimulatedBackup(this, i));
        }
    }

    /// <summary>The router.</summary>
    public ComwareRouter Router { get; }

    /// <summary>What the simulation takes for what the documentation leaves open.</summary>
    public BackupAssumptions Assumptions { get; }

    /// <summary>Seconds since the start.</summary>
    public long Now { get; private set; }

    /// <summary>What has happened so far.</summary>
    public IReadOnlyList<BackupStep> Steps => _steps;

    internal RouteTable Table { get; }

    internal IReadOnlyList<SimulatedBackup> Backups => _backups;

    /// <summary>Starts the router of a backup relation.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="assumptions">What the documentation leaves open; its defaults when left out.</param>
    /// <returns>The simulation.</returns>
    public static RouteBackupSimulation Of(RouteBackup relation, BackupAssumptions? assumptions = null) =>
        Of([relation ?? throw new ArgumentNullException(nameof(relation))], assumptions);

    /// <summary>Starts a router with several backup relations; each primary interface leads to the networks of its relation.</summary>
    /// <param name="relations">The relations of one router, at least one.</param>
    /// <param name="assumptions">What the documentation leaves open; its defaults when left out.</param>
    /// <returns>The simulation.</returns>
    /// <exception cref="ArgumentException">There is no relation, or they are of several routers.</exception>
    public static RouteBackupSimulation Of(IReadOnlyList<RouteBackup> relations, BackupAssumptions? assumptions = null)
    {
        if (relations is null || relations.Count == 0)
            throw new ArgumentException("A simulation needs a backup relation.", nameof(relations));
        var simulation = new RouteBackupSimulation(relations[0].Router, assumptions);
        foreach (var relation in relations)
        {
            if (relation.Router != simulation.Router)
                throw new ArgumentException("A simulation is about one router: give it the relations of one.", nameof(relations));
            simulation._primaries.Add((relation.Primary, relation.Networks));
        }

        simulation.Start();
        return simulation;
    }

    /// <summary>A primary link fails: the routes over it are lost.</summary>
    /// <param name="primary">The interface.</param>
    public void PrimaryLost(InterfaceName primary)
    {
        Table.Withdraw(r => r.OutInterface == primary);
        Evaluate();
    }

    /// <summary>A primary link is back, and the routes over it are learned again.</summary>
    /// <param name="primary">The interface.</param>
    public void PrimaryBack(InterfaceName primary)
    {
        LearnOver(p => p.name.Is(primary));
        Evaluate();
    }

    /// <summary>The router learns a route that its configuration does not show, such as one over another router.</summary>
    /// <param name="route">The route.</param>
    public void Learn(SimulatedRoute route)
    {
        Table.Learn(route);
        Evaluate();
    }

    /// <summary>The router loses a route.</summary>
    /// <param name="route">The route.</param>
    public void Withdraw(SimulatedRoute route)
    {
        Table.Withdraw(r => ReferenceEquals(r, route));
        Evaluate();
    }

    /// <summary>The line of a backup breaks: its link goes down, and calls fail.</summary>
    /// <param name="backup">The interface.</param>
    public void BackupFails(InterfaceName backup)
    {
        if (Find(backup) is not { } found)
            return;
        found.IsBroken = true;
        found.LinkLost("the backup line has failed");
    }

    /// <summary>The line of a backup works again; the next call succeeds.</summary>
    /// <param name="backup">The interface.</param>
    public void BackupRepaired(InterfaceName backup)
    {
        if (Find(backup) is { } found)
            found.IsBroken = false;
    }

    /// <summary>Lets time pass, and timers expire.</summary>
    /// <param name="seconds">How many seconds.</param>
    public void Wait(long seconds)
    {
        var end = Now + seconds;
        for (var played = 0; played < MostEvents; played++)
        {
            var next = Next();
            if (next < 0 || _events[next].Second > end)
                break;
            var (second, _, action) = _events[next];
            _events.RemoveAt(next);
            Now = second;
            action();
        }

        Now = end;
    }

    /// <summary>The state of an interface; off when it is the backup of no group.</summary>
    /// <param name="name">The interface.</param>
    public BackupState StateOf(InterfaceName name) => Find(name)?.State ?? BackupState.Off;

    /// <summary>Does the interface take a call? A backup refuses it while dynamic route backup is in force.</summary>
    /// <param name="name">The interface.</param>
    public bool TakesCalls(InterfaceName name) => StateOf(name) switch
    {
        BackupState.Off => true,
        BackupState.Warmup => !Assumptions.RefusesDuringWarmup,
        _ => false,
    };

    /// <summary>Is the primary link of a group up: has one of its networks a route that does not leave through a backup?</summary>
    /// <param name="group">The group.</param>
    public bool IsPrimaryUp(RoutingGroupNumber group) => _groups.IsUp(group);

    /// <summary>The interfaces that carry the traffic to a network; none when there is no route.</summary>
    /// <param name="network">The network.</param>
    /// <param name="vpnInstance">The VPN instance; the public routing table when left out.</param>
    public IReadOnlyList<InterfaceName> CarriedBy(Ipv4Prefix network, VpnInstanceName vpnInstance = default)
    {
        var carriers = new List<InterfaceName>();
        foreach (var route in Table.Longest(network, vpnInstance))
        {
            if (!carriers.Contains(route.OutInterface))
                carriers.Add(route.OutInterface);
        }

        return carriers;
    }

    internal bool IsWanted(SimulatedBackup backup) => _groups.IsWanted(backup);

    internal bool MayRelease(SimulatedBackup backup) => _groups.MayRelease(backup);

    internal bool IsUntroubled(SimulatedBackup backup) => _groups.AreAllUp(backup);

    internal string? RefusalOf(SimulatedBackup backup) => _groups.RefusalOf(backup);

    /// <summary>The routes that a link brings once it is up: to the networks of the groups of its interface.</summary>
    internal List<SimulatedRoute> RoutesOver(ComwareInterface backup)
    {
        var routes = new List<SimulatedRoute>();
        foreach (var network in Router.MonitoredNetworks)
        {
            if (Groups.Refers(backup, network.group.Or(default)))
                routes.AddRange(ConfiguredRoutes.Over(backup, network, Assumptions));
        }

        return routes;
    }

    /// <summary>Looks at all groups again; what changes meanwhile is looked at afterwards.</summary>
    internal void Evaluate()
    {
        _isChanged = true;
        if (_isEvaluating)
            return;
        _isEvaluating = true;
        while (_isChanged)
        {
            _isChanged = false;
            foreach (var backup in _backups)
                backup.Evaluate();
        }

        _isEvaluating = false;
    }

    internal void At(long seconds, Action action) => _events.Add((Now + seconds, _number++, action));

    internal void Log(InterfaceName name, BackupState state, string reason) => _steps.Add(new BackupStep(Now, name, state, reason));

    private void Start()
    {
        LearnOver(_ => true);
        var warmup = Router.warmup.TryGet(out var said) ? said.Value : 30;
        foreach (var backup in _backups)
            backup.Start(warmup);
        Evaluate();
    }

    private void LearnOver(Predicate<ComwareInterface> which)
    {
        foreach (var (primary, networks) in _primaries)
        {
            if (!which(primary))
                continue;
            foreach (var network in networks)
            {
                foreach (var route in ConfiguredRoutes.Over(primary, network, Assumptions))
                    Table.Learn(route);
            }
        }
    }

    private SimulatedBackup? Find(InterfaceName name) => _backups.Find(b => b.Name == name);

    /// <summary>The index of the event that comes next; -1 when there is none.</summary>
    private int Next()
    {
        var next = -1;
        for (var i = 0; i < _events.Count; i++)
        {
            if (next < 0 || (_events[i].Second, _events[i].Number).CompareTo((_events[next].Second, _events[next].Number)) < 0)
                next = i;
        }

        return next;
    }
}

using System;
using System.Collections.Generic;

namespace NetDsl.H3c;

/// <content>How it starts.</content>
public sealed partial class RouteBackupSimulation
{
    private readonly List<PrimaryLink> _primaries;
    private readonly List<FollowedNetwork> _watched;
    private readonly Neighbors _neighbors;
    private readonly List<SimulatedBackup> _off = [];
    private readonly Dictionary<InterfaceName, List<Timeline.Alarm>> _detections = [];

    /// <summary>Starts the router: primary links work, and the warm-up begins.</summary>
    /// <param name="router">The router that dials.</param>
    /// <param name="primaries">The interfaces that lead to the watched networks while all is well. Their routes follow from the configuration.</param>
    /// <param name="assumptions">What the documentation leaves open; its defaults when left out.</param>
    /// <exception cref="SimulationException">The configuration lacks something that the simulation needs.</exception>
    public RouteBackupSimulation(ComwareRouter router, IEnumerable<ComwareInterface> primaries, BackupAssumptions? assumptions = null)
        : this(router ?? throw new ArgumentNullException(nameof(router)), new Neighbors(null), assumptions)
    {
        foreach (var primary in primaries ?? throw new ArgumentNullException(nameof(primaries)))
            _primaries.Add(new PrimaryLink(primary, _watched));
        Start();
    }

    private RouteBackupSimulation(ComwareRouter router, Neighbors neighbors, BackupAssumptions? assumptions)
    {
        SimulationInput.Check(router);
        Router = router;
        Assumptions = assumptions ?? new BackupAssumptions();
        Table = new RouteTable(router);
        Groups = new Groups(this);
        Tracks = new Tracks(this);
        Calls = new Calls(router, neighbors);
        _neighbors = neighbors;
        _watched = FollowedNetwork.Of(router);
        _primaries = [];
    }

    /// <summary>Has the router something to simulate: an interface that is the backup of a group, or that follows a track entry?</summary>
    /// <param name="router">The router.</param>
    public static bool HasBackup(ComwareRouter router)
    {
        foreach (var i in (router ?? throw new ArgumentNullException(nameof(router))).Interfaces)
        {
            if (i.RoutingGroups.Count > 0 || i.backupTrack.IsSet)
                return true;
        }

        return router.MonitoredNetworks.Count > 0;
    }

    /// <summary>Starts the only router of a network that has a backup.</summary>
    /// <param name="network">The network.</param>
    /// <param name="assumptions">What the documentation leaves open; its defaults when left out.</param>
    /// <returns>The simulation.</returns>
    /// <exception cref="SimulationException">No router has a backup, or several have; or the configuration lacks something.</exception>
    public static RouteBackupSimulation Of(Network network, BackupAssumptions? assumptions = null)
    {
        var routers = Routers(network ?? throw new ArgumentNullException(nameof(network)));
        if (routers.Count == 1)
            return Of(network, routers[0], assumptions);
        throw new SimulationException(
            routers.Count == 0
                ? $"No device of {network.Name} has a backup to simulate: describe one with net.RouteBackup(...), or with RoutingGroup and StandbyRoutingGroup."
                : $"{ValueChecks.Digits(routers.Count)} devices of {network.Name} have backups, {routers[0].Name} and {routers[1].Name} among them: say which one, or take All.",
            network.Origin);
    }

    /// <summary>Starts one router of a network. Its primary links are those of the backup relations, and otherwise those that its routing leads through.</summary>
    /// <param name="network">The network.</param>
    /// <param name="router">The router.</param>
    /// <param name="assumptions">What the documentation leaves open; its defaults when left out.</param>
    /// <returns>The simulation.</returns>
    /// <exception cref="SimulationException">The configuration lacks something.</exception>
    public static RouteBackupSimulation Of(Network network, ComwareRouter router, BackupAssumptions? assumptions = null) =>
        Of(network ?? throw new ArgumentNullException(nameof(network)), [router ?? throw new ArgumentNullException(nameof(router))], assumptions)[0];

    /// <summary>Starts every router of a network that has a backup, each by itself.</summary>
    /// <param name="network">The network.</param>
    /// <param name="assumptions">What the documentation leaves open; its defaults when left out.</param>
    /// <returns>The simulations, in the order of the routers.</returns>
    /// <exception cref="SimulationException">The configuration lacks something.</exception>
    public static IReadOnlyList<RouteBackupSimulation> All(Network network, BackupAssumptions? assumptions = null) =>
        Of(network ?? throw new ArgumentNullException(nameof(network)), Routers(network), assumptions);

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
    /// <exception cref="SimulationException">The configuration lacks something.</exception>
    public static RouteBackupSimulation Of(IReadOnlyList<RouteBackup> relations, BackupAssumptions? assumptions = null)
    {
        if (relations is null || relations.Count == 0)
            throw new ArgumentException("A simulation needs a backup relation.", nameof(relations));
        foreach (var relation in relations)
        {
            if (relation.Router != relations[0].Router)
                throw new ArgumentException("A simulation is about one router: give it the relations of one.", nameof(relations));
        }

        return Of(relations, relations[0].Router, new Neighbors(null), assumptions);
    }

    internal static List<ComwareRouter> Routers(Network network)
    {
        var routers = new List<ComwareRouter>();
        foreach (var device in network.Devices)
        {
            if (device is ComwareRouter router && HasBackup(router))
                routers.Add(router);
        }

        return routers;
    }

    /// <summary>Starts some routers of a network.</summary>
    internal static List<RouteBackupSimulation> Of(Network network, List<ComwareRouter> routers, BackupAssumptions? assumptions)
    {
        var neighbors = new Neighbors(network);
        var relations = new Dictionary<ComwareRouter, List<RouteBackup>>();
        foreach (var relation in network.RouteBackups)
        {
            if (!relations.TryGetValue(relation.Router, out var own))
                relations.Add(relation.Router, own = []);
            own.Add(relation);
        }

        return routers.ConvertAll(r => Of(relations.TryGetValue(r, out var own) ? own : [], r, neighbors, assumptions));
    }

    private static RouteBackupSimulation Of(IReadOnlyList<RouteBackup> relations, ComwareRouter router, Neighbors neighbors, BackupAssumptions? assumptions)
    {
        var simulation = new RouteBackupSimulation(router, neighbors, assumptions);
        simulation._primaries.AddRange(new PrimaryLinks(router, neighbors, simulation.Assumptions).Find(relations, simulation._watched));
        simulation.Start();
        return simulation;
    }

    private void Start()
    {
        foreach (var i in Router.Interfaces)
            AddBackup(i);
        LearnPrimaries(_ => true);
        foreach (var backup in _backups)
        {
            if (backup.Model.up.Is(false))
                continue;
            foreach (var network in _watched)
                ConfiguredRoutes.Static(backup.Model, network).ForEach(Table.Learn);
        }

        foreach (var off in _off)
            off.StayOff("it does not dial on demand");
        Play("the system starts", () => _backups.ForEach(b => b.Start()));
    }

    private void AddBackup(ComwareInterface i)
    {
        if (i.RoutingGroups.Count > 0)
        {
            var backup = new SimulatedBackup(this, i, new GroupDemand(this, i));
            (i.dialer is { } dialer && (dialer.method.IsSet || dialer.IsMember) ? _backups : _off).Add(backup);
        }
        else if (i.backupTrack.TryGet(out var entry))
        {
            _backups.Add(new SimulatedBackup(this, i, new TrackDemand(this, i, entry)));
        }
    }

    private bool IsBackupFor(ComwareInterface backup, FollowedNetwork network)
    {
        foreach (var monitored in Router.MonitoredNetworks)
        {
            if (FollowedNetwork.Of(monitored) == network && Groups.Refers(backup, monitored.group.Or(default)))
                return true;
        }

        return backup.backupTrack.IsSet;
    }

    /// <summary>Learns the routes over primary links that are up, and that nothing keeps away.</summary>
    internal void LearnPrimaries(Predicate<SimulatedRoute> which)
    {
        foreach (var primary in _primaries)
        {
            foreach (var network in primary.Networks)
            {
                foreach (var route in ConfiguredRoutes.Over(primary.Interface, network, Assumptions, _neighbors))
                {
                    if (which(route) && IsThere(route, network))
                        Table.Learn(route);
                }
            }
        }
    }

    private bool IsThere(SimulatedRoute route, FollowedNetwork network)
    {
        if (Router.FindInterface(route.OutInterface) is { } i && i.up.Is(false))
            return false;
        if (route.Source is { } source)
        {
            if (source.track.TryGet(out var entry) && Tracks.IsNegative(entry))
                return false;
            return !_links.IsDown(route.OutInterface) || source.permanent.Is(true);
        }

        return _links.Carries(route.OutInterface) && !_links.IsLost(route.OutInterface, network);
    }

    /// <summary>Each protocol notices by itself that nothing arrives; keepalive packets of PPP bring the link down.</summary>
    private void Silent(ComwareInterface i)
    {
        var name = i.name.Or(default);
        if (!_links.Carries(name))
            return;
        _links.Silent(name);
        Tracks.Fails(i, isSeen: false);
        var alarms = _detections[name] = [];
        var link = Detection.OfLink(i);
        if (link is { } keepalive)
        {
            alarms.Add(Timeline.In(keepalive, () =>
            {
                Say($"PPP notices that {name} carries nothing");
                Down(i);
            }));
        }

        var noticed = new List<SimulatedProtocol>();
        foreach (var route in Table.Known(r => r.OutInterface == name))
        {
            if (noticed.Contains(route.Protocol) || Detection.OfRoute(route, i, Assumptions) is not { } seconds || seconds >= (link ?? long.MaxValue))
                continue;
            noticed.Add(route.Protocol);
            alarms.Add(Timeline.In(seconds, () =>
            {
                Say($"{NameOf(route.Protocol)} notices that {name} carries nothing");
                Lose(r => r.OutInterface == name && r.Protocol == route.Protocol && Detection.OfRoute(r, i, Assumptions) is not null);
            }));
        }
    }

    private void StopDetection(InterfaceName name)
    {
        if (!_detections.TryGetValue(name, out var alarms))
            return;
        alarms.ForEach(Timeline.Cancel);
        _detections.Remove(name);
    }

    private static string NameOf(SimulatedProtocol protocol) => protocol switch
    {
        SimulatedProtocol.Static => "BFD",
        SimulatedProtocol.Isis => "IS-IS",
        SimulatedProtocol.Direct => "the interface",
        _ => protocol.ToString().ToUpperInvariant(),
    };
}

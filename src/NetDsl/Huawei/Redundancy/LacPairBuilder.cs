using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes what two LACs that back each other up have in common. It is written when the description is complete.</summary>
public sealed class LacPairBuilder : Builder<LacPairBuilder, LacPair>
{
    private readonly List<Action<LacSideOfPair>> _steps = [];
    private readonly VrpRouterBuilder _master;
    private readonly VrpRouterBuilder _backup;
    private readonly BackupServiceName _service;
    private (BackupProfileName Name, BackupId Id)? _profile;
    private (LoopbackNumber Master, Ipv4Address MasterAddress, LoopbackNumber Backup, Ipv4Address BackupAddress)? _sources;

    internal LacPairBuilder(LacPair model, VrpRouterBuilder master, VrpRouterBuilder backup, BackupServiceName service)
        : base(model)
    {
        _master = master;
        _backup = backup;
        _service = service;
    }

    /// <summary>The addresses between which the state of users is exchanged, each on a loopback interface of its LAC. Command: <c>peer ... source ... port</c>.</summary>
    /// <param name="loopback">The number of the loopback interface, on both.</param>
    /// <param name="master">The address of the master, with a mask of 32 bits.</param>
    /// <param name="backup">The address of the backup, with a mask of 32 bits.</param>
    /// <param name="port">The TCP port, 1024 to 55535; 4500 when left out.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder Channel(LoopbackNumber loopback, Ipv4Address master, Ipv4Address backup, BackupPort? port = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _steps.Add(side =>
        {
            var (mine, other) = side.IsMaster ? (master, backup) : (backup, master);
            side.Router.Loopback(loopback, lo => lo.Address(new Ipv4Prefix(mine, 32), file: file, line: line), file, line);
            side.Service.Peer(other, mine, port ?? 4500, file, line);
        });
        return this;
    }

    /// <summary>
    /// The loopback interfaces whose addresses are the sources of tunnels. Both LACs have both; each uses its own while both work.
    /// Commands: <c>tunnel source ... rui</c>, <c>l2tp-tunnel source loopback</c>.
    /// </summary>
    /// <param name="master">The number of the loopback interface of the master.</param>
    /// <param name="masterAddress">Its address, with a mask of 32 bits.</param>
    /// <param name="backup">The number of the loopback interface of the backup.</param>
    /// <param name="backupAddress">Its address, with a mask of 32 bits.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder TunnelSources(LoopbackNumber master, Ipv4Address masterAddress, LoopbackNumber backup, Ipv4Address backupAddress, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _sources = (master, masterAddress, backup, backupAddress);
        _steps.Add(side =>
        {
            side.Router.Loopback(master, lo => lo.Address(new Ipv4Prefix(masterAddress, 32), file: file, line: line), file, line);
            side.Router.Loopback(backup, lo => lo.Address(new Ipv4Prefix(backupAddress, 32), file: file, line: line), file, line);
            side.Service.L2tpTunnelSource(LoopbackName(side.IsMaster ? master : backup), file, line);
        });
        return this;
    }

    /// <summary>The L2TP group of both, with the same name, LNSs and password. Command: <c>l2tp-group</c>.</summary>
    /// <param name="name">1 to 32 characters.</param>
    /// <param name="configure">Describes the group; the source of tunnels is set by <see cref="TunnelSources"/>.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder L2tpGroup(L2tpGroupName name, Action<L2tpGroupBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _steps.Add(side =>
        {
            var group = side.Router.L2tpGroup(name, configure, file, line);
            if (_sources is { } sources)
                group.Lac(lac => lac.Source(LoopbackName(side.IsMaster ? sources.Master : sources.Backup), true, file, line), file, line);
        });
        return this;
    }

    /// <summary>The VRRP group that decides which LAC carries the users; its interfaces have addresses already. Commands: <c>vrrp vrid</c>, <c>admin-vrrp vrid</c>, <c>vrrp-id</c>.</summary>
    /// <param name="vrid">The virtual router ID, 1 to 255.</param>
    /// <param name="on">The interface of the master, and of the backup unless <paramref name="onBackup"/> names another.</param>
    /// <param name="virtualIp">The virtual address, in the network of the interfaces and none of their addresses.</param>
    /// <param name="onBackup">The interface of the backup.</param>
    /// <param name="masterPriority">The priority of the master, 101 to 254; 120 when left out. The backup has 100.</param>
    /// <param name="preemptDelay">How long the master waits before it takes its users back, 0 to 10800 s; 1800 s when left out, which leaves time to back them up.</param>
    /// <param name="configure">What both track.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder Vrrp(VirtualRouterId vrid, InterfaceName on, Ipv4Address virtualIp, InterfaceName? onBackup = null, VrrpPriority? masterPriority = null, VrrpPreemptDelay? preemptDelay = null, Action<VrrpBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _steps.Add(side =>
        {
            var name = side.IsMaster ? on : onBackup ?? on;
            side.Router.Interface(name, null, file, line).Vrrp(vrid, virtualIp, vrrp =>
            {
                vrrp.Admin(file: file, line: line);
                if (side.IsMaster)
                    vrrp.Priority(masterPriority ?? 120, file, line).PreemptDelay(preemptDelay ?? 1800, file, line);
                configure?.Invoke(vrrp);
            }, file, line);
            side.Profile?.Vrrp(vrid, name, null, file, line);
        });
        return this;
    }

    /// <summary>What is backed up: users and L2TP, at once. Commands: <c>remote-backup-profile</c>, <c>backup-id</c>.</summary>
    /// <param name="name">The name of the profile, 1 to 128 characters, equal on both.</param>
    /// <param name="id">Its number, 1 to 4095, equal on both.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder Profile(BackupProfileName name, BackupId id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _profile = (name, id);
        _steps.Insert(0, side =>
        {
            side.Profile = side.Router.RemoteBackupProfile(name, null, file, line)
                .BackUpUsers(null, file, line).BackUpL2tp(null, file, line).Mode(PeerBackupMode.Hot, file, line).BackupService(id, _service, file, line);
        });
        return this;
    }

    /// <summary>An interface over which users reach both LACs. Command: <c>remote-backup-profile</c>.</summary>
    /// <param name="name">The interface of the master, and of the backup unless <paramref name="onBackup"/> names another.</param>
    /// <param name="configure">Describes the access of users.</param>
    /// <param name="onBackup">The interface of the backup.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder Access(InterfaceName name, Action<InterfaceBuilder> configure, InterfaceName? onBackup = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _steps.Add(side =>
        {
            var there = side.Router.Interface(side.IsMaster ? name : onBackup ?? name, configure, file, line);
            if (_profile is { } profile)
                there.RemoteBackupProfile(profile.Name, file, line);
        });
        return this;
    }

    /// <summary>An uplink that both watch. Command: <c>track interface</c>.</summary>
    /// <param name="uplink">The interface of the master, and of the backup unless <paramref name="onBackup"/> names another.</param>
    /// <param name="onBackup">The interface of the backup.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder TrackUplink(InterfaceName uplink, InterfaceName? onBackup = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _steps.Add(side => side.Service.TrackInterface(side.IsMaster ? uplink : onBackup ?? uplink, null, file, line));
        return this;
    }

    /// <summary>The routes to the sources of tunnels cost what the backup state says, and OSPF keeps that cost. Commands: <c>peer-backup route-cost auto-advertising</c>, <c>default cost inherit-metric</c>, <c>import-route direct</c>.</summary>
    /// <param name="process">The OSPF process, on both.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder KeepCostInOspf(OspfProcessId process, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AdvertiseCost(side => side.Router.Ospf(process, ospf => ospf.InheritMetric(file, line).Import(RouteSource.Direct, null, null, file, line), file, line), file, line);

    /// <summary>The routes to the sources of tunnels cost what the backup state says, and OSPF has them as networks of its own. Commands: <c>peer-backup route-cost auto-advertising</c>, <c>network</c>, <c>ospf cost inherit</c>.</summary>
    /// <param name="process">The OSPF process, on both.</param>
    /// <param name="area">The area of the loopback interfaces.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder KeepCostInOspfArea(OspfProcessId process, OspfAreaId area, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AdvertiseCost(side =>
        {
            if (_sources is not { } sources)
                return;
            side.Router.Ospf(process, ospf => ospf.Area(area, a => a.Network(new Ipv4Prefix(sources.MasterAddress, 32), null, file, line).Network(new Ipv4Prefix(sources.BackupAddress, 32), null, file, line), file, line), file, line);
            side.Router.Loopback(sources.Master, lo => lo.Ospf(o => o.InheritCost(file, line), file, line), file, line);
            side.Router.Loopback(sources.Backup, lo => lo.Ospf(o => o.InheritCost(file, line), file, line), file, line);
        }, file, line);

    /// <summary>The routes to the sources of tunnels cost what the backup state says, and IS-IS keeps that cost. Commands: <c>peer-backup route-cost auto-advertising</c>, <c>import-route direct inherit-cost</c>, <c>cost-style wide</c>.</summary>
    /// <param name="process">The IS-IS process, on both.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder KeepCostInIsis(IsisProcessId process, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AdvertiseCost(side => side.Router.Isis(process, isis => isis.CostStyle(IsisCostStyle.Wide, null, file, line).Import(RouteSource.Direct, null, import => import.InheritCost(file, line), file, line), file, line), file, line);

    /// <summary>The routes to the sources of tunnels cost what the backup state says, and BGP takes that cost as MED. Commands: <c>peer-backup route-cost auto-advertising</c>, <c>import-route direct</c>.</summary>
    /// <param name="asNumber">The AS of both.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder KeepCostInBgp(AsNumber asNumber, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AdvertiseCost(side => side.Router.Bgp(asNumber, bgp => bgp.Unicast(family => family.ImportDirect(null, null, file, line), file, line), file, line), file, line);

    /// <summary>OSPF advertises each source of tunnels with a smaller cost from its own LAC. Commands: <c>route-policy</c>, <c>import-route unr route-policy</c>.</summary>
    /// <param name="process">The OSPF process, on both.</param>
    /// <param name="policy">The name of the policy, 1 to 200 characters.</param>
    /// <param name="own">What the source of its own LAC costs; 10 when left out.</param>
    /// <param name="other">What that of the other LAC costs; 20 when left out.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder PreferByPolicyInOspf(OspfProcessId process, RoutePolicyName policy, PolicyCost? own = null, PolicyCost? other = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Prefer(policy, own, other, side => side.Router.Ospf(process, ospf => ospf.Import(RouteSource.UserNetwork, null, import => import.RoutePolicy(policy, file, line), file, line), file, line), file, line);

    /// <summary>IS-IS advertises each source of tunnels with a smaller cost from its own LAC. Commands: <c>route-policy</c>, <c>import-route unr route-policy</c>.</summary>
    /// <param name="process">The IS-IS process, on both.</param>
    /// <param name="policy">The name of the policy, 1 to 200 characters.</param>
    /// <param name="own">What the source of its own LAC costs; 10 when left out.</param>
    /// <param name="other">What that of the other LAC costs; 20 when left out.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder PreferByPolicyInIsis(IsisProcessId process, RoutePolicyName policy, PolicyCost? own = null, PolicyCost? other = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Prefer(policy, own, other, side => side.Router.Isis(process, isis => isis.Import(RouteSource.UserNetwork, null, import => import.RoutePolicy(policy, file, line), file, line), file, line), file, line);

    /// <summary>BGP advertises each source of tunnels with a smaller MED from its own LAC. Commands: <c>route-policy</c>, <c>import-route unr route-policy</c>.</summary>
    /// <param name="asNumber">The AS of both.</param>
    /// <param name="policy">The name of the policy, 1 to 200 characters.</param>
    /// <param name="own">What the source of its own LAC costs; 10 when left out.</param>
    /// <param name="other">What that of the other LAC costs; 20 when left out.</param>
    /// <returns>This builder.</returns>
    public LacPairBuilder PreferByPolicyInBgp(AsNumber asNumber, RoutePolicyName policy, PolicyCost? own = null, PolicyCost? other = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Prefer(policy, own, other, side => side.Router.Bgp(asNumber, bgp => bgp.Unicast(family => family.ImportUserRoutes(import => import.RoutePolicy(policy, file, line), file, line), file, line), file, line), file, line);

    /// <summary>Writes both LACs.</summary>
    internal void Write(string file, int line)
    {
        foreach (var isMaster in new[] { true, false })
        {
            var router = isMaster ? _master : _backup;
            router.L2tp(l2tp =>
            {
                if (!isMaster)
                    l2tp.TunnelBaseId(TunnelBaseId.From16384, file, line);
            }, file, line);
            var side = new LacSideOfPair(isMaster, router, router.RemoteBackupService(_service, null, file, line));
            foreach (var step in _steps)
                step(side);
        }
    }

    private static InterfaceName LoopbackName(LoopbackNumber number) => number.IsUnknown ? default : new InterfaceName(InterfaceKind.LoopBack, number.ToString());

    private LacPairBuilder AdvertiseCost(Action<LacSideOfPair> keep, string file, int line)
    {
        _steps.Add(side =>
        {
            side.Router.PeerBackup(backup => backup.AdvertiseRouteCost(null, file, line), file, line);
            keep(side);
        });
        return this;
    }

    private LacPairBuilder Prefer(RoutePolicyName policy, PolicyCost? own, PolicyCost? other, Action<LacSideOfPair> import, string file, int line)
    {
        _steps.Add(side =>
        {
            if (_sources is { } sources)
            {
                var (mine, theirs) = side.IsMaster ? (sources.Master, sources.Backup) : (sources.Backup, sources.Master);
                side.Router.RoutePolicy(policy, 10, node => node.MatchInterface(LoopbackName(mine), file, line).Cost(own ?? 10, null, file, line), file, line);
                side.Router.RoutePolicy(policy, 20, node => node.MatchInterface(LoopbackName(theirs), file, line).Cost(other ?? 20, null, file, line), file, line);
                side.Router.RoutePolicy(policy, 30, null, file, line);
            }

            import(side);
        });
        return this;
    }

    /// <summary>One of the two LACs while it is written.</summary>
    private sealed class LacSideOfPair(bool isMaster, VrpRouterBuilder router, RemoteBackupServiceBuilder service)
    {
        public bool IsMaster { get; } = isMaster;

        public VrpRouterBuilder Router { get; } = router;

        public RemoteBackupServiceBuilder Service { get; } = service;

        public RemoteBackupProfileBuilder? Profile { get; set; }
    }
}

using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Puts an egress protection group into the models of its routers, by the verbs that a program would call.</summary>
internal sealed class EgressProtectionPlan(EgressProtection model, EgressProtectionBuilder group, VrpRouterBuilder master, VrpRouterBuilder backup)
{
    /// <summary>How much a repair point prefers the route to an address from the router that owns it.</summary>
    private const int OwnerPreference = 100;

    private readonly string? _name = model.name.TryGet(out var name) ? name.Value : null;
    private readonly AsNumber _as = model.asNumber.Or(default);

    private string File => model.Origin.File;

    private int Line => model.Origin.Line;

    public void Apply()
    {
        AssignLabels();
        Pe(master, backup);
        Pe(backup, master);
        foreach (var (router, origin) in group.RepairPoints)
            RepairPoint(router, origin);
    }

    private void AssignLabels()
    {
        var pool = group.Labels;
        foreach (var instance in model.instances)
        {
            var name = instance.name.Or(default);
            if (pool is not null && !name.IsUnknown)
            {
                if (!instance.label.IsSet)
                    instance.label = new(pool.LabelOf(name.Value), true, instance.Origin);
                if (instance.label.TryGet(out var label))
                    pool.Take(label.Value, name.Value);
            }
            else if (!instance.label.IsSet)
            {
                instance.label = new(default, false, instance.Origin);
            }

            Label(master, name, instance);
            Label(backup, instance.backupName.IsSet ? instance.backupName.Or(default) : name, instance);
        }
    }

    private static void Label(VrpRouterBuilder pe, VpnInstanceName name, ProtectedInstance instance)
    {
        var (file, line) = (instance.Origin.File, instance.Origin.Line);
        pe.VpnInstance(name, null, file, line).Ipv4(null, file, line).StaticLabel(instance.label.Or(default), file, line);
    }

    /// <summary>A PE takes the addresses of both into BGP and sends them with labels.</summary>
    private void Pe(VrpRouterBuilder pe, VrpRouterBuilder other)
    {
        Ipv4Address own = pe, far = other;
        var source = Source(pe, own);
        var labels = PolicyName("labels");
        pe.RoutePolicy(labels, 10, p => p.ApplyLabel(file: File, line: Line), File, Line);
        if (!group.ForeignBfd.Is(true))
            pe.Bfd(b => b.MplsPassive(file: File, line: Line), File, Line);
        var bgp = pe.Bgp(_as, null, File, Line);
        var unicast = bgp.Unicast(null, File, Line);
        HostRoute(unicast, own);
        HostRoute(unicast, far);
        Imports(unicast.Model);
        foreach (var (router, _) in group.RepairPoints)
            Session(bgp, unicast, source, router, labels, null);

        // Behind several repair points a remote PE is reached by several BGP LSPs, and the second one stands by.
        if (group.RepairPoints.Count > 1)
        {
            KeepBackupRoutes(unicast, model.Origin);
            if (!unicast.Model.ingressLspFrr.IsSet)
                unicast.IngressLspFrr(file: File, line: Line);
        }
    }

    private void RepairPoint(VrpRouterBuilder router, Origin origin)
    {
        var (file, line) = (origin.File, origin.Line);
        Ipv4Address own = router, first = master, second = backup;
        var source = Source(router, own);
        var transit = PolicyName("transit");
        var bgp = router.Bgp(_as, null, file, line);
        var unicast = bgp.Unicast(null, file, line);
        if (LacksExportPolicy(unicast, first) || LacksExportPolicy(unicast, second))
            router.RoutePolicy(transit, 10, p => p.MatchLabel(file: file, line: line).ApplyLabel(file: file, line: line), file, line);
        KeepBackupRoutes(unicast, origin);
        Session(bgp, unicast, source, master, transit, Preference(router, "master", first, origin));
        Session(bgp, unicast, source, backup, transit, Preference(router, "backup", second, origin));
        if (!group.ForeignBfd.Is(true))
            Watch(router, [first, second], origin);
    }

    private static bool LacksExportPolicy(BgpUnicastBuilder unicast, Ipv4Address peer) =>
        peer.IsUnknown || unicast.Model.FindPeer(peer) is not { exportPolicy.IsSet: true };

    private static void KeepBackupRoutes(BgpUnicastBuilder unicast, Origin origin)
    {
        if (!unicast.Model.autoFrr.IsSet)
            unicast.AutoFrr(file: origin.File, line: origin.Line);
        if (!unicast.Model.nextHopResolved.IsSet)
            unicast.ResolveNextHopByTunnel(file: origin.File, line: origin.Line);
    }

    /// <summary>What comes from the owner of an address is preferred for this address; everything else stays as it is.</summary>
    private RoutePolicyName Preference(VrpRouterBuilder router, string role, Ipv4Address owner, Origin origin)
    {
        var (file, line) = (origin.File, origin.Line);
        IpPrefixListName list = _name is null ? default : new IpPrefixListName($"{_name}-{role}");
        router.IpPrefix(list, HostPrefix(owner), 10, file: file, line: line);
        router.RoutePolicy(PolicyName(role), 10, p => p.MatchPrefixList(list, file, line).PreferredValue(OwnerPreference, file, line), file, line);
        router.RoutePolicy(PolicyName(role), 20, null, file, line);
        return PolicyName(role);
    }

    /// <summary>A session with labeled routes; what the program has said about it stays.</summary>
    private void Session(BgpBuilder bgp, BgpUnicastBuilder unicast, InterfaceName source, Ipv4Address peer, RoutePolicyName export, RoutePolicyName? import)
    {
        var session = bgp.Peer(peer, _as, null, File, Line);
        if (!session.Model.connectInterface.IsSet && !session.Model.connectAddress.IsSet && !session.Model.group.IsSet)
            session.ConnectInterface(source, file: File, line: Line);
        unicast.Peer(
            peer,
            p =>
            {
                if (!p.Model.exportPolicy.IsSet)
                    p.ExportPolicy(export, File, Line);
                if (import is { } preferred && !p.Model.importPolicy.IsSet)
                    p.ImportPolicy(preferred, File, Line);
                if (!p.Model.labels.IsSet)
                    p.LabelRoutes(file: File, line: Line);
            },
            File,
            Line);
    }

    /// <summary>BFD for the LDP LSPs to the PEs, beside what the router watches already.</summary>
    private void Watch(VrpRouterBuilder router, Ipv4Address[] ends, Origin origin)
    {
        var (file, line) = (origin.File, origin.Line);
        router.Bfd(null, file, line);
        if (router.Model.mpls is null)
            router.Mpls(router, null, file, line);
        new MplsBuilder(router.Model).LspBfd(
            bfd =>
            {
                if (group.BfdTimers is { } timers)
                    bfd.Timers(timers.Tx, timers.Rx, timers.Multiplier, timers.Origin.File, timers.Origin.Line);
                if (bfd.Model.hosts.IsSet)
                    return;
                var list = bfd.Model.fecList.IsSet ? bfd.Model.fecList.Or(default) : _name is null ? default : new FecListName(_name);
                var nodes = router.FecList(list, null, file, line);
                foreach (var end in ends)
                {
                    if (nodes.Model.nodes?.Exists(n => n.address.Is(end)) != true)
                        nodes.Node(end, file: file, line: line);
                }

                bfd.FecList(list, file, line);
            },
            file,
            line);
    }

    /// <summary>The loopback interface of the LSR ID; it is made where there is none.</summary>
    private InterfaceName Source(VrpRouterBuilder router, Ipv4Address address)
    {
        foreach (var there in router.Model.interfaces)
        {
            if (there.name.TryGet(out var name) && name.IsLoopback && there.addresses?.Exists(a => a.address.Is(address)) == true)
                return name;
        }

        if (address.IsUnknown)
            return default;
        return router.Loopback(FreeLoopback(router.Model), lo => lo.Address(HostPrefix(address), File, Line), File, Line);
    }

    private static LoopbackNumber FreeLoopback(VrpRouter router)
    {
        var number = 0;
        while (router.FindInterface(InterfaceName.Parse("LoopBack" + ValueChecks.Digits(number))) is not null)
            number++;
        return number;
    }

    /// <summary>The host route of a loopback interface in BGP, looked up in tunnels only where none joins the PEs.</summary>
    private void HostRoute(BgpUnicastBuilder unicast, Ipv4Address address)
    {
        var there = address.IsUnknown ? null : unicast.Model.networks?.Find(n => n.address.Is(address) && n.mask.Is(new Ipv4Mask(32)));
        if (there is null)
            unicast.Network(HostPrefix(address), null, NonRelay(), File, Line);
        else if (!there.nonRelayTunnel.IsSet)
            there.nonRelayTunnel = SettingFactory.Maybe(NonRelay(), model.Origin);
    }

    /// <summary>What is imported besides may bring the same host routes.</summary>
    private void Imports(BgpUnicastFamily unicast)
    {
        foreach (var import in unicast.imports ?? (IReadOnlyList<BgpImport>)[])
        {
            var canBe = import.source.Or(default) is not (BgpRouteSource.UserNetwork or BgpRouteSource.Application);
            if (canBe && !import.nonRelayTunnel.IsSet)
                import.nonRelayTunnel = SettingFactory.Maybe(NonRelay(), model.Origin);
        }
    }

    private Input<bool>? NonRelay()
    {
        if (!group.TunnelBetweenPes.IsSet)
            return AreJoined(master.Model, backup.Model) ? true : null;
        return !group.TunnelBetweenPes.TryGet(out var joined) ? default(Input<bool>) : joined ? true : null;
    }

    private static bool AreJoined(VrpRouter a, VrpRouter b) =>
        (a.ldp is not null && b.ldp is not null) || (a.segmentRouting is not null && b.segmentRouting is not null) || HasTunnel(a, b) || HasTunnel(b, a);

    /// <summary>A tunnel interface of a PE leads to an address of the other one.</summary>
    private static bool HasTunnel(VrpRouter from, VrpRouter to)
    {
        foreach (var there in from.interfaces)
        {
            if (there.tunnel is not { } tunnel || !tunnel.destination.TryGet(out var end) || end.Ipv4.IsUnknown)
                continue;
            foreach (var far in to.interfaces)
            {
                if (far.addresses?.Exists(a => a.address.Is(end.Ipv4)) == true)
                    return true;
            }
        }

        return false;
    }

    private RoutePolicyName PolicyName(string role) => _name is null ? default : new RoutePolicyName($"{_name}-{role}");

    private static Ipv4Prefix HostPrefix(Ipv4Address address) => address.IsUnknown ? default : new Ipv4Prefix(address, 32);
}

using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of VPN instances.</summary>
internal static class VpnCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.Self(VrpRanks.VpnInstances).Value("route route-distinguisher auto <value>", r => ref r.autoRouteDistinguisher, "undo route route-distinguisher auto");
        system.List(r => r.vpnInstances, at => new VpnInstance { Origin = at }, (r, v) => r.Add(v), VrpRanks.VpnInstances)
            .Ranked(v => NamesTunnelPolicy(v) ? VrpRanks.VpnInstancesWithPolicy : VrpRanks.VpnInstances)
            .Command("ip vpn-instance <name>").Value("name", v => ref v.name)
            .Undo("undo ip vpn-instance <name>")
            .Open(InstanceView());
    }

    /// <summary>Stands before the addresses of an interface: the device deletes them when it is bound.</summary>
    public static void DeclareInterface(View<VrpInterface> view) =>
        view.Self().Value("ip binding vpn-instance <value>", i => ref i.vpnInstance, "undo ip binding vpn-instance <value>");

    /// <summary>Does the instance need a tunnel policy that stands behind the tunnels? What belongs to the instance then comes behind that.</summary>
    public static bool NamesTunnelPolicy(VpnInstance? instance) =>
        instance is not null
        && (instance.ipv4 is { tunnelPolicy.IsSet: true } || instance.ipv6 is { tunnelPolicy.IsSet: true } || instance.direct is { tunnelPolicy.IsSet: true });

    private static View<VpnInstance> InstanceView()
    {
        var view = new View<VpnInstance>("VPN instance view");
        view.Self().Value("description <value>", v => ref v.description, "undo description");
        DeclareFamily(view.Inline(v => v.direct, (v, at) => v.EnsureDirect(at)), ipv4: true);
        view.Part(v => v.ipv4, (v, at) => v.EnsureIpv4(at)).Command("ipv4-family").Undo("undo ipv4-family").Open(FamilyView("VPN instance IPv4 address family view", ipv4: true));
        view.Part(v => v.ipv6, (v, at) => v.EnsureIpv6(at)).Command("ipv6-family").Undo("undo ipv6-family").Open(FamilyView("VPN instance IPv6 address family view", ipv4: false));
        return view;
    }

    private static View<VpnFamily> FamilyView(string name, bool ipv4)
    {
        var view = new View<VpnFamily>(name);
        DeclareFamily(view, ipv4);
        return view;
    }

    private static void DeclareFamily(View<VpnFamily> view, bool ipv4)
    {
        var family = view.Self();
        family.Value("route-distinguisher <value>", f => ref f.routeDistinguisher, "undo route-distinguisher <value>");
        family.Command("apply-label { per-instance | per-nexthop | per-route }")
            .Choices(f => ref f.labelMode,
                ("per-instance", VpnLabelMode.PerInstance), ("per-nexthop", VpnLabelMode.PerNextHop), ("per-route", VpnLabelMode.PerRoute))
            .Undo("undo apply-label { per-instance | per-nexthop | per-route }");
        if (ipv4)
            family.Value("apply-label per-instance static <value>", f => ref f.staticLabel, "undo apply-label per-instance");
        family.Command("apply-label { per-nexthop | per-route } pop-go")
            .Choices(f => ref f.popGo, ("per-nexthop", VpnPopGoMode.PerNextHop), ("per-route", VpnPopGoMode.PerRoute))
            .Undo("undo apply-label { per-nexthop | per-route } pop-go");
        family.Value("import route-policy <value>", f => ref f.importPolicy, "undo import route-policy");
        family.Command("export route-policy <policy> [ add-ert-first ]").Value("policy", f => ref f.exportPolicy).Flag("add-ert-first", f => ref f.exportAddsTargetFirst)
            .Undo("undo export route-policy");
        view.Part(f => f.prefixLimit, (f, at) => f.prefixLimit ??= new VpnRouteLimit { Origin = at })
            .Command("prefix limit <limit> { <percent> [ route-unchanged ] | simply-alert }")
            .Value("limit", l => ref l.limit).Value("percent", l => ref l.alertAt).Flag("route-unchanged", l => ref l.keepsRoutes).Flag("simply-alert", l => ref l.alertsOnly)
            .Undo("undo prefix limit");
        view.Part(f => f.tableLimit, (f, at) => f.tableLimit ??= new VpnRouteLimit { Origin = at })
            .Command("routing-table limit <limit> { <percent> | simply-alert }")
            .Value("limit", l => ref l.limit).Value("percent", l => ref l.alertAt).Flag("simply-alert", l => ref l.alertsOnly)
            .Undo("undo routing-table limit");
        DeclareForwarding(view.Self(), ipv4);
        view.List(f => f.targets, at => new VpnTarget { Origin = at }, (f, t) => { (f.targets ??= []).Add(t); return t; })
            .Command("vpn-target <target> &<1-8> [ both | export-extcommunity | import-extcommunity ]")
            .Values("target", t => t.targets)
            .Choices(t => ref t.use, ("both", RouteTargetUse.Both), ("export-extcommunity", RouteTargetUse.Export), ("import-extcommunity", RouteTargetUse.Import))
            .Undo("undo vpn-target <target> &<1-8> [ both | export-extcommunity | import-extcommunity ]");
    }

    private static void DeclareForwarding(Section<VpnFamily, VpnFamily> family, bool ipv4)
    {
        family.Value("tnl-policy <value>", f => ref f.tunnelPolicy, "undo tnl-policy");
        family.Flag("vpn frr", f => ref f.vpnFrr, "undo vpn frr");
        if (ipv4)
            family.Flag("ip frr", f => ref f.ipFrr, "undo ip frr");
        else
            family.Flag("ipv6 frr", f => ref f.ipFrr, "undo ipv6 frr");
        family.Command("ttl-mode { pipe | uniform }").Choices(f => ref f.ttlMode, ("pipe", VpnTtlMode.Pipe), ("uniform", VpnTtlMode.Uniform)).Undo("undo ttl-mode");
        family.Flag("transit-vpn", f => ref f.transit, "undo transit-vpn");
        family.Value("default-color <value>", f => ref f.defaultColor, "undo default-color <value>");
    }
}

namespace NetDsl.Huawei;

/// <summary>L-60: the route of tunnels stands in the public routing table, their addresses in a VPN instance.</summary>
internal sealed class RouteInWrongTable() : L2tpGroupRule(
    "ND3060",
    "The route of tunnels in a VPN instance stands in the public routing table",
    Severity.Error,
    "Packets of a tunnel are looked up in the VPN instance of the interface at which the tunnel ends: a route in the public table is not found, and no tunnel comes up. Put the static route into the VPN instance.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLac)
            return;
        var hasTable = L2tpTables.TryFindOfLac(group, out var vpn);
        foreach (var start in group.Lac!.starts!)
        {
            foreach (var server in start.servers)
            {
                if (!server.IsKnown || server.Raw.Address.IsUnknown)
                    continue;
                var address = server.Raw.Address;
                if (hasTable && vpn.IsKnown)
                    Check(group, group.Router, address, vpn, context);
                if (!group.SourceAddress.TryGet(out var source) || Index(context).OwnersOf(address) is not { Count: 1 } owners || ReferenceEquals(owners[0].Router, group.Router))
                    continue;
                Check(group, owners[0].Router, source, owners[0].Interface.vpnInstance, context);
            }
        }
    }

    private void Check(L2tpGroupView group, L2tpRouter router, Ipv4Address target, Setting<VpnInstanceName> vpn, RuleContext context)
    {
        if (!vpn.IsKnown || !router.HasNoRoute(target, vpn) || router.FindMisplaced(target, vpn) is not { } route)
            return;
        context.Report(new Finding(Info, route.Origin, $"{router}: the route to {target}, which tunnels of {group} need, is in the public routing table, and {(ReferenceEquals(router, group.Router) ? "their source" : "the address of the LNS")} is in the VPN instance {vpn}: no tunnel comes up. Put it into {vpn}.")
        {
            Fix = Fix.Configure($"Put the route into {vpn}", route.Origin, $"{nameof(StaticRouteBuilder.VpnInstance)}(\"{vpn}\")"),
        });
    }
}

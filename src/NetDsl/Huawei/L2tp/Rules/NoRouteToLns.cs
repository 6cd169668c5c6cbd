namespace NetDsl.Huawei;

/// <summary>L-58: a LAC has no route to an LNS.</summary>
internal sealed class NoRouteToLns() : L2tpGroupRule(
    "ND3058",
    "A LAC has no route to the LNS",
    Severity.Error,
    "Tunnel requests to the LNS cannot leave the LAC: no tunnel comes up. Add a static route to the LNS in the routing table of the tunnel source, or a routing protocol.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        // LACs that back each other up need a routing protocol: ND3179.
        if (!group.IsLac || group.Lac!.sourceIsShared.IsSet || !L2tpTables.TryFindOfLac(group, out var vpn))
            return;
        foreach (var start in group.Lac.starts!)
        {
            foreach (var server in start.servers)
            {
                // A route that stands in the wrong table is ND3060.
                if (server.IsKnown && !server.Raw.Address.IsUnknown && group.Router.HasNoRoute(server.Raw.Address, vpn) && group.Router.FindMisplaced(server.Raw.Address, vpn) is null)
                    context.Report(new Finding(Info, server.Origin!, $"{group}: {group.Router} has no route to the LNS {server.Raw.Address}{(vpn.IsSet ? $" in the VPN instance {vpn} of its tunnel source" : "")}: no tunnel comes up. Add one.") { Parameter = "address" });
            }
        }
    }
}

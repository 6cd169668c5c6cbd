namespace NetDsl.Huawei;

/// <summary>A rule about a family of BGP into which routes are taken: those of the public network and those of VPN instances.</summary>
internal abstract class BgpRoutesRule(string id, string title, Severity severity, string description)
    : EgressRouterRule(id, title, severity, description)
{
    protected sealed override void Check(EgressRouter router, RuleContext context)
    {
        if (router.Bgp is not { } bgp)
            return;
        if (bgp.unicast is { } unicast)
            Check(router, unicast, context);
        if (bgp.labeledUnicast is { } labeled)
            Check(router, labeled, context);
        foreach (var family in bgp.vpnInstances.Items())
            Check(router, family, context);
    }

    protected abstract void Check(EgressRouter router, BgpRouteFamily family, RuleContext context);
}

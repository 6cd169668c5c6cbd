namespace NetDsl.Huawei;

/// <summary>E-36: BGP or a VPN instance names a route policy that does not exist.</summary>
internal sealed class NoRoutePolicy() : EgressRouterRule(
    "ND4036",
    "BGP names a route policy that does not exist",
    Severity.Error,
    "The router refuses a line that names a route policy which does not exist, unless that check is off. Create the policy, or name an existing one.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        var of = router.Router;
        if (!router.IsComplete || of.checksRoutePolicies.IsUnknown || of.checksRoutePolicies.Is(false))
            return;
        foreach (var vpn in router.Vpns)
        {
            CheckVpn(router, vpn.Instance.ipv4, context);
            CheckVpn(router, vpn.Instance.direct, context);
        }

        if (router.Bgp is not { } bgp)
            return;
        CheckRoutes(router, bgp.unicast, context);
        CheckRoutes(router, bgp.labeledUnicast, context);
        CheckPeers(router, bgp.vpnv4, context);
        foreach (var instance in bgp.vpnInstances.Items())
            CheckRoutes(router, instance, context);
    }

    private void CheckVpn(EgressRouter router, VpnFamily? family, RuleContext context)
    {
        if (family is null)
            return;
        Check(router, family.importPolicy, "policy", context);
        Check(router, family.exportPolicy, "policy", context);
    }

    private void CheckRoutes(EgressRouter router, BgpRouteFamily? family, RuleContext context)
    {
        if (family is null)
            return;
        CheckPeers(router, family, context);
        Check(router, family.preferencePolicy, "policy", context);
        Check(router, family.ingressLspPolicy, "policy", context);
        foreach (var network in family.networks.Items())
            Check(router, network.routePolicy, "policy", context);
        foreach (var import in family.imports.Items())
            Check(router, import.routePolicy, "name", context);
    }

    private void CheckPeers(EgressRouter router, BgpFamily? family, RuleContext context)
    {
        foreach (var peer in (family?.peers).Items())
        {
            Check(router, peer.importPolicy, "policy", context);
            Check(router, peer.exportPolicy, "policy", context);
            Check(router, peer.defaultRoutePolicy, "policy", context);
        }
    }

    private void Check(EgressRouter router, Setting<RoutePolicyName> policy, string parameter, RuleContext context)
    {
        if (!policy.TryGet(out var name) || !router.LacksPolicy(name))
            return;
        context.Report(new Finding(Info, policy.Origin!, $"{router}: there is no route policy {name}: the router refuses the line. Create it, or name an existing one.") { Parameter = parameter });
    }
}

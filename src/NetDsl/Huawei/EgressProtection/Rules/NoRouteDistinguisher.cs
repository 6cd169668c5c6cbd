namespace NetDsl.Huawei;

/// <summary>E-05: labels and route targets need a route distinguisher.</summary>
internal sealed class NoRouteDistinguisher() : EgressVpnRule(
    "ND4005",
    "A VPN instance has a static label or route targets, but no route distinguisher",
    Severity.Error,
    "Until the address family has a route distinguisher, the router refuses labels and route targets, and no route of the VPN reaches another PE. Set the route distinguisher.")
{
    protected override void Check(EgressVpn vpn, RuleContext context)
    {
        if (vpn.Family is not { } family || vpn.RouteDistinguisher.IsSet || vpn.IsOpen || vpn.MayHold("route-distinguisher"))
            return;
        if (vpn.Router.Router.autoRouteDistinguisher.IsSet || vpn.Router.Router.MayHold("route route-distinguisher"))
            return;
        var what = family.staticLabel.IsSet ? "a static label" : family.targets is { Count: > 0 } ? "route targets" : null;
        if (what is null || (vpn.Instance.ipv4 is null && family.staticLabel.IsSet))
            return;
        context.Report(new Finding(Info, family.staticLabel.Origin ?? family.targets![0].Origin, $"{vpn} has {what}, but no route distinguisher: the router refuses the line, and the VPN has no routes. Set the route distinguisher."));
    }
}

namespace NetDsl.Huawei;

/// <summary>E-04: the label belongs to the IPv4 address family, which has to be enabled.</summary>
internal sealed class LabelBeforeFamily() : EgressVpnRule(
    "ND4004",
    "A static label stands in a VPN instance without an IPv4 address family",
    Severity.Error,
    "The label is a property of the IPv4 address family: where that is not enabled, the router refuses the line. Enable the family with its route distinguisher, and set the label there.")
{
    protected override void Check(EgressVpn vpn, RuleContext context)
    {
        var instance = vpn.Instance;
        if (vpn.IsOpen || instance.ipv4 is not null || instance.direct is { routeDistinguisher.IsSet: true } || vpn.MayHold("route-distinguisher"))
            return;
        if (instance.direct is { staticLabel.IsSet: true } direct)
            Report(vpn, direct.staticLabel.Origin!, context);
        else if (instance.FindRaw(static text => text.Begins(EgressLines.StaticLabel)) is { } line)
            Report(vpn, line.Origin, context);
    }

    private void Report(EgressVpn vpn, Origin at, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{vpn} has a static label, but its IPv4 address family is not enabled: the router refuses the label. Enable the family with a route distinguisher, and set the label there."));
}

namespace NetDsl.Huawei;

/// <summary>E-13: what asks for labels per route or per next hop takes the static label away.</summary>
internal sealed class OtherLabelMode() : EgressVpnRule(
    "ND4013",
    "A VPN instance has a static label and another way to give labels",
    Severity.Error,
    "A VPN instance gives labels in one way; the line that comes last wins. Labels per route or per next hop take the static label away, and with it the protection, without a message. Leave the other one out.")
{
    protected override void Check(EgressVpn vpn, RuleContext context)
    {
        Check(vpn, vpn.Instance.ipv4, context);
        Check(vpn, vpn.Instance.direct, context);
    }

    private void Check(EgressVpn vpn, VpnFamily? family, RuleContext context)
    {
        if (family is null || !family.staticLabel.IsSet)
            return;
        if (family.labelMode is { IsKnown: true, Raw: VpnLabelMode.PerNextHop or VpnLabelMode.PerRoute })
            Report(vpn, family.labelMode.Origin!, family.labelMode.Is(VpnLabelMode.PerRoute) ? "labels per route" : "labels per next hop", context);
        if (family.popGo.IsKnown)
            Report(vpn, family.popGo.Origin!, "pop-go, which labels per instance do not have", context);
    }

    private void Report(EgressVpn vpn, Origin at, string what, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{vpn} has a static label and {what}: one of the two takes the other away, and the protection can be gone. Leave it out.")
        {
            Related = [new RelatedPlace(vpn.StaticLabel.Origin!, "the static label")],
            Fix = Fix.Remove("Keep the static label only", at),
        });
}

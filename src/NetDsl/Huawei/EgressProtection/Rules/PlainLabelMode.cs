namespace NetDsl.Huawei;

/// <summary>E-14: the plain form beside the static one.</summary>
internal sealed class PlainLabelMode() : EgressVpnRule(
    "ND4014",
    "A VPN instance has a static label and apply-label per-instance without one",
    Severity.Warning,
    "Both lines are the same setting, and the one that comes last decides whether the label is the static one. Keep the static label only.")
{
    protected override void Check(EgressVpn vpn, RuleContext context)
    {
        Check(vpn, vpn.Instance.ipv4, context);
        Check(vpn, vpn.Instance.direct, context);
    }

    private void Check(EgressVpn vpn, VpnFamily? family, RuleContext context)
    {
        if (family is null || !family.staticLabel.IsSet || !family.labelMode.Is(VpnLabelMode.PerInstance))
            return;
        context.Report(new Finding(Info, family.labelMode.Origin!, $"{vpn} has the static label {family.staticLabel} and beside it labels per instance without a number: what comes last decides. Keep the static label only.")
        {
            Related = [new RelatedPlace(family.staticLabel.Origin!, "the static label")],
            Fix = Fix.Remove("Keep the static label only", family.labelMode.Origin!),
        });
    }
}

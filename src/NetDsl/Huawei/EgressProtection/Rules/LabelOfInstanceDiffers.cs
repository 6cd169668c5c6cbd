namespace NetDsl.Huawei;

/// <summary>E-16: a label said for the instance and another one said for its family.</summary>
internal sealed class LabelOfInstanceDiffers() : EgressVpnRule(
    "ND4016",
    "The label of the VPN instance differs from that of its IPv4 address family",
    Severity.Warning,
    "Both lines are about the labels of the same routes: which of the two applies depends on the order in which they are entered. Keep the one in the address family.")
{
    protected override void Check(EgressVpn vpn, RuleContext context)
    {
        if (vpn.Instance.ipv4 is not { } family || !family.staticLabel.TryGet(out var label))
            return;
        if (vpn.Instance.direct is { } direct && direct.staticLabel.IsKnown && !direct.staticLabel.Is(label))
            Report(vpn, direct.staticLabel.Origin!, $"{direct.staticLabel}", family, context);
        foreach (var line in vpn.Instance.rawLines.Items())
        {
            if (line.Text.Begins(EgressLines.StaticLabel) && EgressLines.NumberAfter(line.Text, "static") is { } number && number != label.Value)
                Report(vpn, line.Origin, ValueChecks.Digits(number), family, context);
        }
    }

    private void Report(EgressVpn vpn, Origin at, string label, VpnFamily family, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{vpn} has the label {label}, its IPv4 address family {family.staticLabel}: which one applies depends on the order of the lines. Keep the one in the address family.")
        {
            Related = [new RelatedPlace(family.staticLabel.Origin!, "the label of the address family")],
            Fix = Fix.Remove("Keep the label of the address family", at),
        });
}

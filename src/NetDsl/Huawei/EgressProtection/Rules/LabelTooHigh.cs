namespace NetDsl.Huawei;

/// <summary>E-10: not all routers take static labels above 32767.</summary>
internal sealed class LabelTooHigh() : EgressVpnRule(
    "ND4010",
    "A static label lies above 32767",
    Severity.Warning,
    "Labels from 32768 to 32783 are taken by some models and releases only: another one, perhaps the other PE of the pair, refuses the line. Take a label of 16 to 32767.")
{
    private const int HighestEverywhere = 32767;

    protected override void Check(EgressVpn vpn, RuleContext context)
    {
        if (!vpn.StaticLabel.TryGet(out var label) || label.Value <= HighestEverywhere)
            return;
        context.Report(new Finding(Info, vpn.StaticLabel.Origin!, $"{vpn} has the static label {label}, which some models refuse. Take a label of 16 to {HighestEverywhere}.") { Parameter = "label" });
    }
}

namespace NetDsl.Huawei;

/// <summary>E-01: a static label that no other PE has for the VPN protects nothing.</summary>
internal sealed class LabelWithoutPartner() : EgressVpnRule(
    "ND4101",
    "No other PE has a static label for the VPN",
    Severity.Warning,
    "A static label is worth something when a second PE gives the VPN the same one: it can then take over what was sent to the first. Configure the second PE too, or leave the static label out.")
{
    protected override void Check(EgressVpn vpn, RuleContext context)
    {
        var index = Index(context);
        if (!vpn.StaticLabel.IsSet || !index.IsComplete || index.IsPaired(vpn.Router) || !index.Labels.IsAlone(vpn))
            return;
        context.Report(new Finding(Info, vpn.StaticLabel.Origin!, $"{vpn} has the static label {vpn.StaticLabel}, but no other PE has one for this VPN: nobody can stand in for {vpn.Router}. Configure the second PE too, or leave the label out."));
    }
}

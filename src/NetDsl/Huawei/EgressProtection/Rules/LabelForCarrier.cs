namespace NetDsl.Huawei;

/// <summary>E-15: a VPN whose CEs are given labels needs a label per route.</summary>
internal sealed class LabelForCarrier() : EgressVpnRule(
    "ND4015",
    "A VPN instance with a static label exchanges labeled routes with its CE",
    Severity.Error,
    "The CE belongs to another carrier, and each of its LSPs goes on by the label of its route: with one label for the whole VPN instance they cannot be told apart. Put the carrier into a VPN instance without a static label.")
{
    protected override void Check(EgressVpn vpn, RuleContext context)
    {
        if (!vpn.StaticLabel.IsSet || !vpn.Instance.name.TryGet(out var name))
            return;
        foreach (var family in (vpn.Router.Bgp?.vpnInstances).Items())
        {
            if (!family.name.Is(name))
                continue;
            foreach (var peer in family.peers.Items())
            {
                if (peer.labels.Is(true))
                    Report(vpn, peer.labels.Origin!, $"the CE {peer.peer} gets labeled routes", context);
            }
        }

        foreach (var line in vpn.Router.Router.rawLines.Items())
        {
            if (line.Text.Begins("mpls ldp vpn-instance ") && line.Text.EndsWith(" " + name.Value, System.StringComparison.Ordinal))
                Report(vpn, line.Origin, "LDP runs with its CE", context);
        }
    }

    private void Report(EgressVpn vpn, Origin at, string what, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{vpn} has one static label for all routes, but {what}: its LSPs cannot be told apart. Put the carrier into a VPN instance without a static label.")
        {
            Related = [new RelatedPlace(vpn.StaticLabel.Origin!, "the static label")],
        });
}

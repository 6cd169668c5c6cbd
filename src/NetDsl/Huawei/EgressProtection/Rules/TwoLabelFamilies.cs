namespace NetDsl.Huawei;

/// <summary>E-37: labeled routes are exchanged with a peer in two families.</summary>
internal sealed class TwoLabelFamilies() : EgressPeerRule(
    "ND4037",
    "Labeled routes go to a peer in two families",
    Severity.Warning,
    "Labels in the IPv4 unicast family and the labeled unicast family for one peer: the two carry the same routes, and what one withdraws or changes the other still has. Use one family for a peer.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        var labels = peer.InUnicast(static p => p.labels);
        if (!labels.Is(true) || !peer.InLabeled(static p => p.enabled).Is(true) || peer.ExchangesUnicast is not true)
            return;
        context.Report(new Finding(Info, labels.Origin!, $"{peer}: routes get labels in the IPv4 unicast family and in the labeled unicast family: one withdraws what the other still has. Use one of the two.")
        {
            Related = [new RelatedPlace((peer.Labeled ?? peer.Unicast!).Origin, "the labeled unicast family")],
            Fix = Fix.Remove("Leave the labels of the unicast family out", labels.Origin!),
        });
    }
}

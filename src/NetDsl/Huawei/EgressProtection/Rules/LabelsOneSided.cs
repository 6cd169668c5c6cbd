namespace NetDsl.Huawei;

/// <summary>E-33: one end of a session exchanges labels, the other does not.</summary>
internal sealed class LabelsOneSided() : EgressPeerRule(
    "ND4033",
    "Only one end of a session exchanges labels",
    Severity.Error,
    "Labels are exchanged only where both ends of a BGP session can do it. Otherwise routes go without labels, the BGP LSP ends here, and traffic of VPNs behind it is lost. Exchange labels at both ends.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        if (!peer.IsLabeled() || peer.Far is not { HasLabels: false } far || !ReferenceEquals(far.Far, peer) || (far.ExchangesUnicast is false && IsRepaired(far, context)))
            return;
        context.Report(new Finding(Info, far.UnicastOrigin, $"{far}: the routes have no labels here, at the other end ({peer.Router}) they have: no label is exchanged, and the BGP LSP ends here. Exchange labels at both ends.")
        {
            Related = [new RelatedPlace(peer.UnicastOrigin, "the other end")],
            Fix = far.Unicast is { enabled: { IsKnown: true, Raw: true } } there
                ? Fix.Configure($"Exchange labels with {far.Address} as well", there.Origin, $"{nameof(BgpUnicastPeerBuilder.LabelRoutes)}()")
                : null,
        });
    }

    /// <summary>The PE that exchanges nothing at all with its repair point is found as such.</summary>
    private static bool IsRepaired(EgressPeer pe, RuleContext context)
    {
        foreach (var pair in Index(context).Pairs)
        {
            if ((ReferenceEquals(pair.First, pe.Router) || ReferenceEquals(pair.Second, pe.Router)) && pe.FarRouter is { } point && pair.RepairPoints.Contains(point))
                return true;
        }

        return false;
    }
}

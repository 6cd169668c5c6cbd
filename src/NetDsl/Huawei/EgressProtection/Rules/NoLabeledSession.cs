namespace NetDsl.Huawei;

/// <summary>E-25: both PEs of a pair send labeled routes to the repair point.</summary>
internal sealed class NoLabeledSession() : EgressPairRule(
    "ND4025",
    "A PE of a pair exchanges no labeled routes with the repair point",
    Severity.Error,
    "The repair point turns to the other PE by the labeled routes that it has from both. From a PE without such a session it has none, and nothing to turn to. Exchange labeled routes with both.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        foreach (var point in pair.RepairPoints)
        {
            Check(pair, pair.First, point, context);
            Check(pair, pair.Second, point, context);
        }
    }

    private void Check(EgressPair pair, EgressRouter pe, EgressRouter point, RuleContext context)
    {
        if (pe.FindPeer(point) is not { } peer)
        {
            if (pe.ArePeersKnown && pe.Bgp is { } bgp && point.AreAddressesKnown && MayNotBeOther(pe, point, context))
                Report(pair, pe, point, bgp.Origin, "has no BGP session with it", context);
            return;
        }

        if (peer.ExchangesUnicast is false)
            Report(pair, pe, point, peer.InUnicast(static p => p.enabled).Origin ?? peer.UnicastOrigin, "exchanges no IPv4 routes with it", context);
        else if (peer.HasLabels is false && peer.Far?.HasLabels is false)
            Report(pair, pe, point, peer.UnicastOrigin, "exchanges IPv4 routes without labels with it", context);
    }

    private void Report(EgressPair pair, EgressRouter pe, EgressRouter point, Origin at, string what, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{pe}: the repair point {point} turns from {pair.Other(pe)} to {pe} by labeled routes, but {pe} {what}: when {pair.Other(pe)} fails, its traffic is lost. Exchange labeled routes with {point}."));

    /// <summary>None of the sessions leads to an address that the repair point shares with another router.</summary>
    private static bool MayNotBeOther(EgressRouter pe, EgressRouter point, RuleContext context)
    {
        foreach (var peer in pe.Peers)
        {
            if (point.Addresses.ContainsKey(peer.Address))
                return false;
        }

        return Index(context).AreOwnersKnown;
    }
}

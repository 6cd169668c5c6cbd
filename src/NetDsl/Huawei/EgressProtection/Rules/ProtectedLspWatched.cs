namespace NetDsl.Huawei;

/// <summary>E-61: a remote PE watches the whole BGP LSP to PEs that egress protection takes care of.</summary>
internal sealed class ProtectedLspWatched() : EgressRule(
    "ND4061",
    "A remote PE watches BGP LSPs that egress protection takes care of",
    Severity.Info,
    "Egress protection is there so that remote PEs need no BFD for the BGP LSPs to the pair: the repair point before it switches. BFD from end to end costs sessions and bandwidth, and may switch at the same time. Leave it out unless other PEs need it.")
{
    protected internal override void Check(RuleContext context)
    {
        foreach (var pair in Index(context).Pairs)
        {
            foreach (var peer in pair.First.Peers)
                Check(pair, peer.FarRouter, isFirst: true, context);
            foreach (var peer in pair.Second.Peers)
            {
                if (peer.FarRouter is { } remote && pair.First.FindPeer(remote) is null)
                    Check(pair, remote, isFirst: false, context);
            }
        }
    }

    private void Check(EgressPair pair, EgressRouter? remote, bool isFirst, RuleContext context)
    {
        if (remote?.Router.mpls?.bgpLspBfd is not { enabled: { IsKnown: true, Raw: true } enabled } bfd || remote.FindPeer(pair.Of(isFirst)) is not { ExchangesVpn: true })
            return;
        if (!bfd.hosts.Is(true) && !(bfd.prefixes.TryGet(out var list) && (Permits(remote.Router, list, pair.First) || Permits(remote.Router, list, pair.Second))))
            return;
        context.Report(new Finding(Info, enabled.Origin!, $"{remote}: BFD watches the BGP LSPs to {pair}, for which egress protection switches at {Names(pair)}: the sessions cost bandwidth and are not needed for that. Leave BFD for LSPs of BGP out unless other PEs need it."));
    }

    private static string Names(EgressPair pair) => pair.RepairPoints.Count == 1 ? pair.RepairPoints[0].ToString() : "the routers before them";

    private static bool Permits(VrpRouter router, IpPrefixListName list, EgressRouter pe)
    {
        if (!EgressPair.LoopbackOf(pe).TryGet(out var address))
            return false;
        foreach (var line in router.ipPrefixes.Items())
        {
            if (line.name.Is(list) && line.permit.Is(true) && line.address.Is(address) && line.length is { IsKnown: true, Raw.Value: 32 })
                return true;
        }

        return false;
    }
}

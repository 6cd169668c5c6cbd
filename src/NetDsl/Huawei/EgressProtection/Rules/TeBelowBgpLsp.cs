namespace NetDsl.Huawei;

/// <summary>E-45: only a TE tunnel leads to a peer with labeled routes, and nothing selects it.</summary>
internal sealed class TeBelowBgpLsp() : EgressPeerRule(
    "ND4045",
    "Nothing selects the TE tunnel to the next hop of labeled routes",
    Severity.Warning,
    "Without a tunnel selector BGP LSPs go over LSPs of LDP only. Where only TE tunnels lead to the next hop, the labeled routes are not used. Select the TE tunnels for labeled routes, or run LDP.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        if (peer.IsExternal is not false || peer.HasLabels is not true)
            return;
        VrpInterface? te = null;
        foreach (var there in peer.Router.Router.interfaces)
        {
            // By an IGP shortcut the IP route itself leads into the tunnel.
            if (!there.LeadsTo(TunnelProtocol.MplsTe, peer.Address))
                continue;
            if (there.IsOpen || there.MayHold("mpls te") || there.teTunnel is { igp: not null })
                return;
            te = there;
        }

        if (te is null || !peer.IsLabeled() || peer.IsNeighbor || peer.Router.MayHaveLsps() || peer.Router.Bgp is not { } bgp || bgp.Holds("tunnel") || bgp.unicast?.Holds("tunnel") == true)
            return;
        context.Report(new Finding(Info, te.tunnel!.destination.Origin!, $"{peer.Router}: labeled routes come from {peer.Address}, only the TE tunnel {te.name} leads there, and nothing selects it: the routes are not used. Apply a tunnel selector with a tunnel policy for TE in BGP, or run LDP.")
        {
            Related = [new RelatedPlace(peer.UnicastOrigin, "labels are exchanged with the peer")],
        });
    }
}

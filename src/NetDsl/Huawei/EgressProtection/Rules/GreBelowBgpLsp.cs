namespace NetDsl.Huawei;

/// <summary>E-44: only a GRE tunnel leads to a peer with labeled routes.</summary>
internal sealed class GreBelowBgpLsp() : EgressPeerRule(
    "ND4044",
    "Only a GRE tunnel leads to the next hop of labeled routes",
    Severity.Error,
    "A BGP LSP goes on over an LSP to the next hop of its routes: of LDP, of TE or of segment routing. A GRE tunnel does not carry it, so that traffic of VPNs is lost. Run LDP, or set up a TE tunnel.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        if (peer.IsExternal is not false || peer.HasLabels is not true)
            return;
        VrpInterface? gre = null;
        foreach (var there in peer.Router.Router.interfaces)
        {
            if (there.tunnel is not { } tunnel || there.name is not { IsKnown: true, Raw.IsTunnel: true })
                continue;
            if (there.LeadsTo(TunnelProtocol.Gre, peer.Address))
                gre = there;
            else if (!tunnel.protocol.IsKnown || !tunnel.destination.IsKnown || there.LeadsTo(TunnelProtocol.MplsTe, peer.Address) || there.IsOpen)
                return;
        }

        if (gre is null || !peer.IsLabeled() || peer.IsNeighbor || peer.Router.MayHaveLsps())
            return;
        context.Report(new Finding(Info, gre.tunnel!.protocol.Origin!, $"{peer.Router}: labeled routes come from {peer.Address}, and only the GRE tunnel {gre.name} leads there, which carries no BGP LSP: traffic of VPNs is lost. Run LDP, or set up a TE tunnel.")
        {
            Related = [new RelatedPlace(peer.UnicastOrigin, "labels are exchanged with the peer")],
        });
    }
}

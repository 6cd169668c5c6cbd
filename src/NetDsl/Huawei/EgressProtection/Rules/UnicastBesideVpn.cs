namespace NetDsl.Huawei;

/// <summary>E-42: IPv4 routes over a far EBGP session, where several links join the two ASs.</summary>
internal sealed class UnicastBesideVpn() : EgressPeerRule(
    "ND4042",
    "A far EBGP session exchanges IPv4 routes where several links join the ASs",
    Severity.Warning,
    "The PEs of two ASs exchange VPN routes over a session of their own. When it carries IPv4 routes as well, the same host routes come over the labeled path and over this session: where several links join the ASs, a route of the session can win, which has no label. Disable the peer in the IPv4 unicast family.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        if (peer.IsExternal is not true || peer.ExchangesVpn is not true || peer.ExchangesUnicast is not true || peer.HasLabels is not false || !peer.ComesFromLoopback() || peer.IsNeighbor)
            return;
        if (Index(context).Links.Between(peer.Router.Bgp!.asNumber.Raw, peer.As.Raw) < 2)
            return;
        context.Report(new Finding(Info, peer.UnicastOrigin, $"{peer}: the session with a PE of AS {peer.As} exchanges IPv4 routes beside the VPN routes, and several links join the two ASs: a route without a label can win over the labeled one. Disable the peer in the IPv4 unicast family.")
        {
            Fix = peer.Unicast is { } there ? Fix.Configure("Exchange no IPv4 routes", there.Origin, $"{nameof(BgpUnicastPeerBuilder.Enabled)}(false)")
                : peer.Router.Bgp.unicast is { } family ? Fix.Configure("Exchange no IPv4 routes", family.Origin, $"{nameof(BgpUnicastBuilder.Peer)}(\"{peer.Address}\", peer => peer.{nameof(BgpUnicastPeerBuilder.Enabled)}(false))")
                : null,
        });
    }
}

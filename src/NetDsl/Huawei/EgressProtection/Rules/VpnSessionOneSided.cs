namespace NetDsl.Huawei;

/// <summary>E-41: one end of a session exchanges VPN routes, the other does not.</summary>
internal sealed class VpnSessionOneSided() : EgressPeerRule(
    "ND4041",
    "Only one end of a session exchanges VPN routes",
    Severity.Error,
    "Both ends of a session have to enable the peer in the VPNv4 family, otherwise no VPN route is exchanged. Enable it at the other end too.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        if (peer.ExchangesVpn is not true || peer.Far is not { ExchangesVpn: false } far || !ReferenceEquals(far.Far, peer))
            return;
        var off = far.InVpnv4(static p => p.enabled);
        var family = far.Router.Bgp!.vpnv4;
        context.Report(new Finding(Info, off.Origin ?? far.Session.Origin, $"{far}: no VPN routes are exchanged here, the other end ({peer.Router}) wants to: none arrives. Enable the peer in the VPNv4 family.")
        {
            Related = [new RelatedPlace(peer.Vpnv4?.Origin ?? peer.Session.Origin, "the other end")],
            Fix = !off.IsSet && family is not null ? Fix.Configure("Exchange VPN routes", family.Origin, $"{nameof(BgpVpnv4Builder.Peer)}(\"{far.Address}\")") : null,
        });
    }
}

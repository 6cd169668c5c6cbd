namespace NetDsl.Huawei;

/// <summary>E-47: local tunnels are made for a far EBGP peer.</summary>
internal sealed class LocalTunnelAllowed() : EgressPeerRule(
    "ND4047",
    "Local tunnels are made for a far EBGP peer of VPNs",
    Severity.Warning,
    "A router makes a local tunnel for every EBGP peer of VPNs. It leads to peers that are directly connected only; when the BGP LSP to a far one fails, VPN routes fall back on it, and instead of the backup traffic takes a tunnel that leads nowhere. Switch the local tunnel off for far peers.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        if (peer.IsExternal is not true || peer.Of(static s => s.localTunnelsOff).IsSet || peer.ExchangesVpn is not true || !peer.ComesFromLoopback() || peer.IsNeighbor || !peer.IsSessionKnown())
            return;
        if (!IsProtected(peer.Router) && !(peer.FarRouter is { } far && IsProtected(far)))
            return;
        context.Report(new Finding(Info, peer.Session.Origin, $"{peer}: a local tunnel is made for this far EBGP peer: when the BGP LSP to it fails, traffic of VPNs goes there and is lost instead of taking the backup. Switch the local tunnel off.")
        {
            Fix = Fix.Configure("Make no local tunnel", peer.Session.Origin, $"{nameof(BgpSessionBuilder.NoLocalTunnel)}()"),
        });
    }

    /// <summary>There is something to fall back on: a backup route of BGP, or another PE with the same labels.</summary>
    private static bool IsProtected(EgressRouter router)
    {
        if (router.Bgp is { } bgp && (bgp.autoFrr.Is(true) || bgp.unicast is { autoFrr: { IsKnown: true, Raw: true } }))
            return true;
        foreach (var vpn in router.Vpns)
        {
            if (vpn.StaticLabel.IsSet)
                return true;
        }

        return false;
    }
}

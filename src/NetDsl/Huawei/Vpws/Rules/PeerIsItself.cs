namespace NetDsl.Huawei;

/// <summary>V-06, V-08: the peer is the router itself.</summary>
internal sealed class PeerIsItself() : RouterRule(
    "ND2006",
    "The peer is the router itself",
    Severity.Error,
    "A pseudowire leads to another router: a router has no LDP session with itself, and the pseudowire stays down. Name the router at the other end, or join two interfaces of one router with Ccc.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        if (!router.Router.lsrId.TryGet(out var lsrId))
            return;
        foreach (var circuit in router.Circuits)
        {
            foreach (var pseudowire in circuit.Pseudowires)
            {
                if (pseudowire.Peer.Is(lsrId) && pseudowire.SpeaksForPeer())
                    context.Report(new Finding(Info, pseudowire.Peer.Origin!, $"{circuit}: {pseudowire} leads to {router} itself: it stays down. Name the router at the other end.") { Parameter = pseudowire.PeerParameter });
            }
        }

        foreach (var remote in router.Router.ldpRemotePeers.Items())
        {
            if (remote.address.Is(lsrId))
                context.Report(new Finding(Info, remote.address.Origin!, $"{router}: the remote peer {lsrId} is {router} itself: LDP has no session with it. Name the other router.") { Parameter = "address" });
        }
    }
}

using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>V-04: a pseudowire has no LDP session to its peer.</summary>
internal sealed class NoLdpSession() : RouterRule(
    "ND2004",
    "A pseudowire has no LDP session to its peer",
    Severity.Error,
    "Labels are exchanged in an LDP session with the peer. Without a direct link a remote peer has to be configured: otherwise the pseudowire stays down.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        if (!router.IsComplete || router.Router.ldp is not { IsOpen: false } ldp || router.Router.l2vpn is null or { IsOpen: true } or { autoCreateSession.IsSet: true } || router.Router.MayHold("mpls ldp remote-peer"))
            return;
        var index = Index(context);
        HashSet<Ipv4Address>? reported = null;
        foreach (var circuit in router.Circuits)
        {
            foreach (var pseudowire in circuit.Pseudowires)
            {
                // Only of a router that is described is it known that no link leads to it.
                if (pseudowire.Ldp is null || !pseudowire.Peer.TryGet(out var peer) || router.HasRemotePeer(peer) || index.FindRouter(pseudowire.Peer) is not { IsComplete: true } far || ReferenceEquals(far, router) || router.MayBeNextTo(far, context.Network))
                    continue;

                // One session carries all pseudowires to a peer.
                if (!(reported ??= []).Add(peer))
                    continue;
                context.Report(new Finding(Info, pseudowire.Peer.Origin!, $"{circuit}: {router} has no LDP session to {peer} ({far}), neither by a link with LDP nor by a remote peer: {pseudowire} stays down. Add RemotePeer(\"{peer}\") to LDP.")
                {
                    Parameter = pseudowire.PeerParameter,
                    Fix = Fix.Configure($"Add the remote peer {peer}", ldp.Origin, $"RemotePeer(\"{peer}\")"),
                });
            }
        }
    }
}

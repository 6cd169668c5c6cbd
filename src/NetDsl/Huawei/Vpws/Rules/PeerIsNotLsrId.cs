namespace NetDsl.Huawei;

/// <summary>V-06, V-08: the peer is an address of a router and not its LSR ID.</summary>
internal sealed class PeerIsNotLsrId() : RouterRule(
    "ND2008",
    "The peer is an address of a router and not its LSR ID",
    Severity.Error,
    "LDP and the tunnels know the far router under its LSR ID: a pseudowire to another of its addresses stays down. Use the LSR ID.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        var index = Index(context);
        foreach (var circuit in router.Circuits)
        {
            foreach (var pseudowire in circuit.Pseudowires)
            {
                if (pseudowire.Peer.TryGet(out var peer) && index.FindRouter(pseudowire.Peer) is null && index.FindOwner(peer) is { } owner && pseudowire.SpeaksForPeer())
                    Report(context, pseudowire.Peer.Origin!, $"{circuit}: {pseudowire} leads to", peer, owner, pseudowire.PeerParameter, router);
            }
        }

        foreach (var remote in router.Router.ldpRemotePeers.Items())
        {
            if (remote.address.TryGet(out var peer) && index.FindRouter(remote.address) is null && index.FindOwner(peer) is { } owner)
                Report(context, remote.address.Origin!, $"{router}: the remote peer is", peer, owner, "address", router);
        }
    }

    private void Report(RuleContext context, Origin at, string what, Ipv4Address peer, VrpRouter owner, string parameter, RouterView from)
    {
        // LDP may have an LSR ID of its own.
        if (!owner.lsrId.TryGet(out var lsrId) || owner.ldp is { lsrId.IsSet: true } or { IsOpen: true })
            return;
        context.Report(new Finding(Info, at, $"{what} {peer}, an address of {owner.Name} that is not its LSR ID {lsrId}: no session comes up. Use {lsrId}.")
        {
            Parameter = parameter,
            Fix = ReferenceEquals(owner, from.Router) ? null : Fix.SetArgument($"Use the LSR ID {lsrId} of {owner.Name}", at, parameter, $"\"{lsrId}\""),
        });
    }
}

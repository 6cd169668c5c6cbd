namespace NetDsl.Huawei;

/// <summary>E-40: a session between loopback addresses does not come from the loopback interface.</summary>
internal sealed class NoConnectInterface() : EgressPeerRule(
    "ND4040",
    "A session to a loopback address comes from another interface",
    Severity.Error,
    "The other end waits for a session from the loopback address. Without connect-interface this router opens it from the interface to the peer: it is refused, and when that link fails the session fails too. Open it from the loopback interface.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        if (peer.Of(static s => s.connectInterface).IsSet || peer.Of(static s => s.connectAddress).IsSet || peer.FarRouter?.HasLoopback(peer.Address) != true || peer.Far is not { } far)
            return;
        if (!peer.Router.HasLoopback(far.Address) || !peer.IsSessionKnown() || !peer.Router.AreAddressesKnown || peer.IsNeighbor || IsMetElsewhere(peer, far.Router))
            return;
        var source = peer.Router.Addresses[far.Address].name.Raw;
        context.Report(new Finding(Info, peer.Session.Origin, $"{peer}: the session does not come from {source}, whose address {far.Address} {far.Router} expects: it is refused. Open it from {source}.")
        {
            Related = [new RelatedPlace(far.Session.Origin, "the other end")],
            Fix = Fix.Configure($"Open the session from {source}", peer.Session.Origin, $"{nameof(BgpSessionBuilder.ConnectInterface)}(\"{source}\")"),
        });
    }

    /// <summary>The other end has a session to a link address of this router as well, which may be the one that is meant.</summary>
    private static bool IsMetElsewhere(EgressPeer peer, EgressRouter far)
    {
        if (far.HasUnknownPeers)
            return true;
        foreach (var back in far.Peers)
        {
            if (peer.Router.Addresses.ContainsKey(back.Address) && !peer.Router.HasLoopback(back.Address))
                return true;
        }

        return false;
    }
}

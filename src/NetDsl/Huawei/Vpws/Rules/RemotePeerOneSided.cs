namespace NetDsl.Huawei;

/// <summary>V-05: a remote peer is configured at one end only.</summary>
internal sealed class RemotePeerOneSided() : RouterRule(
    "ND2005",
    "A remote peer is configured at one end only",
    Severity.Error,
    "Both routers have to name each other as remote peers: otherwise no LDP session comes up. Add the one that is missing.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        if (!router.LdpId.TryGet(out var lsrId))
            return;
        var index = Index(context);
        foreach (var remote in router.Router.ldpRemotePeers.Items())
        {
            if (index.FindRouter(remote.address) is not { IsComplete: true, Router.ldp: { IsOpen: false } ldp } far || ReferenceEquals(far, router) || far.HasRemotePeer(lsrId) || far.Router.MayHold("mpls ldp remote-peer") || far.Router.l2vpn is { autoCreateSession.IsSet: true } || router.MayBeNextTo(far, context.Network))
                continue;
            context.Report(new Finding(Info, remote.address.Origin!, $"{router}: {far} has no remote peer {lsrId} back: the LDP session stays down. Add RemotePeer(\"{lsrId}\") to LDP on {far}.")
            {
                Parameter = "address",
                Related = [new RelatedPlace(ldp.Origin, $"LDP on {far}")],
                Fix = Fix.Configure($"Add the remote peer {lsrId} to {far}", ldp.Origin, $"RemotePeer(\"{lsrId}\")"),
            });
        }
    }
}

namespace NetDsl.Huawei;

/// <summary>A rule about a loopback interface that sessions with labels or VPN routes come from.</summary>
internal abstract class SourceRule(string id, string title, Severity severity, string description)
    : EgressRouterRule(id, title, severity, description)
{
    protected sealed override void Check(EgressRouter router, RuleContext context)
    {
        if (router.Peers.Count == 0)
            return;
        foreach (var there in router.Router.interfaces)
        {
            if (there.name.TryGet(out var name) && name.IsLoopback && IsSuspect(there) && FindUser(router, name) is { } peer)
                Check(there, peer, context);
        }
    }

    /// <summary>The mistake may be there.</summary>
    protected abstract bool IsSuspect(VrpInterface there);

    protected abstract void Check(VrpInterface there, EgressPeer peer, RuleContext context);

    private static EgressPeer? FindUser(EgressRouter router, InterfaceName name)
    {
        foreach (var peer in router.Peers)
        {
            if (peer.Of(static s => s.connectInterface).Is(name) && !peer.Of(static s => s.connectAddress).IsSet && (peer.ExchangesVpn is true || peer.HasLabels is true))
                return peer;
        }

        return null;
    }
}

namespace NetDsl.H3c;

/// <summary>D-75: BGP between loopback addresses does not tell the primary line from the backup.</summary>
internal sealed class SessionBetweenLoopbacks() : ComwareRouterRule(
    "ND5075",
    "A BGP session between loopback addresses runs over the primary line and over its backup",
    Severity.Warning,
    "The session is the same over both lines, so that BGP does not tell them apart: which line the watched network uses is decided by the routes to the loopback address. Take sessions between the addresses of the lines, or see that the route to the loopback address prefers the primary line.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (router.Backups.Count == 0 || !router.IsComplete)
            return;
        foreach (var session in router.Routing.Sessions)
        {
            if (session.Peer.connectInterface.TryGet(out var source) && source.IsLoopback && session.IsEnabled && LeadsOverBackup(router, session))
                context.Report(new Finding(Info, session.Peer.connectInterface.Origin!, $"{router}: the BGP session with {session.Peer.address} starts from {source}, so that it is the same over the primary line and over the backup: BGP does not tell them apart. Take one session over each line, between their addresses, or let the route to {session.Peer.address} prefer the primary line."));
        }
    }

    /// <summary>The peer stands on the router that a backup calls, and no session over that backup does.</summary>
    private static bool LeadsOverBackup(ComwareRouterView router, BgpSession session)
    {
        foreach (var backup in router.Backups)
        {
            if (HasSession(router, backup))
                continue;
            if (session.Far is { } far ? backup.CalledEnd() is { } called && ReferenceEquals(called.Router, far.Router) : session.IsExternal is true)
                return true;
        }

        return false;
    }

    private static bool HasSession(ComwareRouterView router, ComwareInterfaceView backup)
    {
        foreach (var other in router.Routing.SessionsOver(backup))
        {
            if (!other.Peer.connectInterface.IsSet)
                return true;
        }

        return false;
    }
}

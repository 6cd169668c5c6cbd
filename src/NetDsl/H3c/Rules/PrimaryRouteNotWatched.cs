namespace NetDsl.H3c;

/// <summary>D-55: the primary route stays when the far end fails.</summary>
internal sealed class PrimaryRouteNotWatched() : ComwareRouterRule(
    "ND5055",
    "The primary route stays when the other end fails",
    Severity.Warning,
    "On Ethernet and Frame Relay the interface stays up when the other end fails, and with it a static route: the watched network is not lost, and the backup is not dialed. Tie the route to a track entry or to BFD, or use a routing protocol.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (router.Backups.Count == 0)
            return;
        foreach (var route in WatchedStaticRoutes.Of(router))
        {
            if (route.IsOpen || route.permanent.IsSet || route.track.IsSet || route.bfdControl.IsSet || route.bfdEcho.IsSet
                || router.LinkOf(route) is not { MayBeBackup: false } over || !StaysUp(over))
                continue;
            context.Report(new Finding(Info, route.Origin, $"{router}: the static route to {route.Network} over {over.Name} stays when the other end fails and the port does not: the network is not lost, and the backup {router.Backups[0].Name} is not dialed. Tie the route to a track entry or to BFD.") { Parameter = "nextHop" });
        }
    }

    private static bool StaysUp(ComwareInterfaceView over) => over.Name.IsEthernet || over.Interface.link is { } link && link.protocol.Is(LinkProtocol.FrameRelay);
}

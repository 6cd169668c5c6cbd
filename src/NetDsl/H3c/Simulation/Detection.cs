using System;

namespace NetDsl.H3c;

/// <summary>How long it takes until a router notices that a link which looks up carries nothing, in seconds; null where it never does.</summary>
internal static class Detection
{
    /// <summary>By the keepalive packets of PPP; then the whole link goes down.</summary>
    public static long? OfLink(ComwareInterface i)
    {
        var isPpp = i.link is { protocol.IsSet: true } link ? link.protocol.Is(LinkProtocol.Ppp) : i.name.Or(default).IsPppOrHdlc;
        if (!isPpp)
            return null;
        var interval = i.link is { } own && own.keepalive.TryGet(out var seconds) ? seconds.Value : 10;
        var retries = i.link is { } layer && layer.keepaliveRetry.TryGet(out var times) ? times.Value : 5;
        return interval == 0 ? null : interval * retries;
    }

    /// <summary>By the protocol that a route comes from; static and direct routes stay.</summary>
    public static long? OfRoute(SimulatedRoute route, ComwareInterface i, BackupAssumptions assumptions) =>
        route.Protocol switch
        {
            SimulatedProtocol.Rip => Rip(i),
            SimulatedProtocol.Ospf => Ospf(i),
            SimulatedProtocol.Isis => Isis(i),
            SimulatedProtocol.Bgp => Bgp(i.Router),
            SimulatedProtocol.Static when route.Source is { } line && (line.bfdControl.Is(true) || line.bfdEcho.Is(true)) => assumptions.ProbeTime,
            _ => null,
        };

    private static long Rip(ComwareInterface i)
    {
        foreach (var process in i.Router.RipProcesses)
        {
            if (ConfiguredRoutes.RunsRip(process, i))
                return process.timeout.TryGet(out var timeout) ? timeout.Value : 180;
        }

        return 180;
    }

    private static long Ospf(ComwareInterface i)
    {
        if (i.ospf is not { } ospf)
            return IsNbma(i) ? 120 : 40;
        if (ospf.dead.TryGet(out var dead))
            return dead.Value;
        if (ospf.hello.TryGet(out var hello))
            return 4 * hello.Value;
        var isSlow = ospf.networkType.TryGet(out var type) ? type is ComwareOspfNetworkType.Nbma or ComwareOspfNetworkType.PointToMultipoint : IsNbma(i);
        return isSlow ? 120 : 40;
    }

    private static bool IsNbma(ComwareInterface i) => i.link is { } link && link.protocol.Is(LinkProtocol.FrameRelay);

    private static long Isis(ComwareInterface i)
    {
        var hello = i.isis is { } isis && isis.hello.TryGet(out var seconds) ? seconds.Value : 10;
        var multiplier = i.isis is { } own && own.holdingMultiplier.TryGet(out var times) ? times.Value : 3;
        return hello * multiplier;
    }

    /// <summary>A hold time of 0 means that sessions are not watched.</summary>
    private static long? Bgp(ComwareRouter router)
    {
        var hold = router.bgp is { } bgp && bgp.hold.TryGet(out var seconds) ? seconds.Value : 180;
        return hold == 0 ? null : hold;
    }
}

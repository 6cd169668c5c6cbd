namespace NetDsl.H3c;

/// <summary>What a line costs in the routing protocols; null where it is not known.</summary>
internal static class LinkCosts
{
    private const long DialerKilobits = 64;
    private const long DefaultReference = 100;
    private const long DefaultIsis = 10;
    private const long DefaultMetricOut = 1;

    /// <summary>The cost of a line in OSPF: as it is set, or from its bandwidth; a Dialer has 64 kbit/s.</summary>
    public static long? Ospf(ComwareInterfaceView link)
    {
        if (link.Routing.Ospf is not { } process || process.IsOpen || link.Interface.ospf is { IsOpen: true })
            return null;
        var cost = link.Interface.ospf?.cost ?? default;
        if (cost.IsSet)
            return cost.TryGet(out var own) ? own.Value : null;
        var bandwidth = link.Interface.bandwidth;
        if (process.bandwidthReference.IsUnknown || bandwidth.IsUnknown || !link.IsComplete)
            return null;
        var kilobits = bandwidth.TryGet(out var said) ? said.Value : link.Name.Kind == InterfaceKind.Dialer ? DialerKilobits : 0;
        if (kilobits == 0)
            return null;
        var reference = process.bandwidthReference.TryGet(out var megabits) ? megabits.Value : DefaultReference;
        return System.Math.Max(1, reference * 1000 / kilobits);
    }

    /// <summary>What RIP adds to a route over a line: what the other end adds, as far as it is described, and what this one adds.</summary>
    public static long? Rip(ComwareInterfaceView link, ComwareInterfaceView? far)
    {
        if (link.Routing.Rip is null || link.Interface.rip is { IsOpen: true } || far?.Interface.rip is { IsOpen: true })
            return null;
        var metricIn = link.Interface.rip?.metricIn ?? default;
        var metricOut = far?.Interface.rip?.metricOut ?? default;
        if (metricIn.IsUnknown || metricOut.IsUnknown)
            return null;
        return (metricIn.TryGet(out var incoming) ? incoming.Value : 0) + (metricOut.TryGet(out var outgoing) ? outgoing.Value : DefaultMetricOut);
    }

    /// <summary>The cost of a line in a level of IS-IS.</summary>
    public static long? Isis(ComwareInterfaceView link, bool level2)
    {
        if (link.Interface.isis is not { IsOpen: false } isis || link.Routing.Isis is not { } process || process.IsOpen || process.MayHold("circuit-cost") || process.MayHold("auto-cost"))
            return null;
        var cost = level2 ? isis.costLevel2 : isis.costLevel1;
        if (!cost.IsSet)
            cost = isis.cost;
        return cost.TryGet(out var said) ? said.Value : cost.IsSet ? null : DefaultIsis;
    }

    /// <summary>Has the process circuits of a level?</summary>
    public static bool HasLevel(ComwareIsis process, bool level2) =>
        !process.IsOpen && (process.level.TryGet(out var level) ? level == ComwareIsisLevel.Both || level == (level2 ? ComwareIsisLevel.Level2 : ComwareIsisLevel.Level1) : !process.level.IsSet);
}

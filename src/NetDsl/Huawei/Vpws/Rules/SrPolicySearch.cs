namespace NetDsl.Huawei;

/// <summary>Finds SR policies of a router.</summary>
internal static class SrPolicySearch
{
    /// <summary>False when it is certain that the router has no SR policy of this endpoint and color: none is configured and none can be learnt.</summary>
    public static bool MayHaveSrPolicy(this RouterView router, IpAddress endpoint, SegmentRoutingColor color)
    {
        var device = router.Router;
        if (!router.IsComplete || device.MayRunBgp() || device.MayHold("pce") || device.MayHold("segment-routing"))
            return true;
        return endpoint.IsIpv6 ? device.segmentRoutingIpv6 is { } ipv6 && MayHave(ipv6, endpoint.Ipv6, color)
            : device.segmentRouting is { } mpls && MayHave(mpls, endpoint.Ipv4, color);
    }

    /// <summary>The SRv6 TE policy of an endpoint and a color; null when the router has none.</summary>
    public static Srv6TePolicy? FindSrv6Policy(this RouterView router, Ipv6Address endpoint, SegmentRoutingColor color)
    {
        foreach (var policy in (router.Router.segmentRoutingIpv6?.policies).Items())
        {
            if (policy.endpoint.Is(endpoint) && policy.color.Is(color))
                return policy;
        }

        return null;
    }

    private static bool MayHave(SegmentRoutingIpv6 view, Ipv6Address endpoint, SegmentRoutingColor color)
    {
        if (view.IsOpen || view.MayHold("srv6-te") || view.MayHold("on-demand"))
            return true;
        foreach (var policy in view.policies.Items())
        {
            if (!(policy.endpoint.IsKnown && !policy.endpoint.Is(endpoint)) && !(policy.color.IsKnown && !policy.color.Is(color)))
                return true;
        }

        return false;
    }

    private static bool MayHave(SegmentRouting view, Ipv4Address endpoint, SegmentRoutingColor color)
    {
        if (view.IsOpen || view.MayHold("sr-te") || view.MayHold("on-demand"))
            return true;
        foreach (var policy in view.policies.Items())
        {
            if (!(policy.endpoint.IsKnown && !policy.endpoint.Is(endpoint)) && !(policy.color.IsKnown && !policy.color.Is(color)))
                return true;
        }

        return false;
    }
}

using System;
using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>What the mistakes of the labeled path have around them where no PE is protected.</summary>
internal static class PathScene
{
    /// <summary>
    /// PE1, PE2, ... in AS 100: loopback interface 1 with 1.1.1.1, 2.2.2.2, ..., MPLS with LDP, the route policies <c>labels</c>, which
    /// labels all routes, and <c>transit</c>, which labels those that come with a label.
    /// </summary>
    public static VrpRouterBuilder Speaker(this NetworkBuilder net, int number, Action<BgpBuilder> bgp, Action<VrpRouterBuilder>? configure = null, bool hasLdp = true)
    {
        var router = net.HuaweiRouter($"PE{number}");
        router.Loopback(1, lo => lo.Address($"{number}.{number}.{number}.{number}/32"));
        router.Mpls($"{number}.{number}.{number}.{number}", mpls =>
        {
            if (hasLdp)
                mpls.Ldp();
        });
        router.RoutePolicy("labels", 10, policy => policy.ApplyLabel());
        router.RoutePolicy("transit", 10, policy => policy.MatchLabel().ApplyLabel());
        router.Bgp(100, bgp);
        configure?.Invoke(router);
        return router;
    }
}

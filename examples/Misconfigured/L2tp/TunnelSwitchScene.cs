using System;
using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Devices that switch tunnels: what comes in through one tunnel goes out through the next.</summary>
internal static class TunnelSwitchScene
{
    /// <summary>
    /// Tunnel switch number n: loopback interface 0 with n.n.n.n accepts tunnels of <paramref name="remote"/> in L2TP group
    /// <c>in</c>, loopback interface 1 with 20.0.0.n begins those of L2TP group <c>out</c>, whose tunnel name is <c>lts</c>n. What the
    /// mistakes are about is missing: the LNSs of the next tunnel, and the domains.
    /// </summary>
    public static VrpRouterBuilder Lts(this NetworkBuilder net, int number, L2tpTunnelName remote, Action<LacBuilder> next, Action<AaaBuilder> aaa)
    {
        var password = Secret.FromEnvironment("TUNNEL_PASSWORD");
        var router = net.HuaweiRouter($"LTS{number}");
        router.L2tp();
        router.VirtualTemplate(1, vt => vt.Mtu(1460).PppOptions(ppp => ppp.AuthenticateByChap()));
        router.Loopback(0, lo => lo.Address($"{number}.{number}.{number}.{number}/32"));
        router.Loopback(1, lo => lo.Address($"20.0.0.{number}/32"));
        router.Interface("GE0/1/0", up => up.Address($"10.9.{number}.1/24"));
        router.L2tpGroup("in", g => g.TunnelName($"lts{number}").Password(password).Lns(1, remote));
        router.L2tpGroup("out", g => g.TunnelName($"lts{number}").Password(password).Lac(side =>
        {
            side.Source("LoopBack1");
            next(side);
        }));
        router.LnsGroup("group1", g => g.Slot("1").Source("LoopBack0"));
        router.RadiusGroup("radius1", r => r.AuthenticationServer("10.20.20.1", 1812).AccountingServer("10.20.20.1", 1813).SharedKey(Secret.FromEnvironment("RADIUS_KEY")));
        router.Aaa(aaa);
        router.StaticRoute("0.0.0.0/0", $"10.9.{number}.2");
        return router;
    }
}

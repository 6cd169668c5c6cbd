namespace NetDsl.Examples.Misconfigured;

/// <summary>The tunnel source is in a VPN instance, the route to the LNS is not.</summary>
public static partial class ND3060
{
    public static Network Bad() => Network.Define("ND3060", net =>
    {
        net.Lac1(
            router =>
            {
                router.VpnInstance("wholesale", v => v.Ipv4(f => f.RouteDistinguisher("100:1")));
                router.Loopback(1, lo => lo.VpnInstance("wholesale").Address("1.1.1.2/32"));
                router.Interface("GE0/1/1", up => up.VpnInstance("wholesale").Address("10.1.2.1/24"));
                router.StaticRoute("4.4.4.4/32", "10.1.2.2"); // expect ND3060
                router.L2tpGroup("lac2", g =>
                {
                    g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                    g.Lac(side => side.Lns("4.4.4.4").Source("LoopBack1"));
                });
            },
            domain: d => d.L2tpGroup("lac2"));
    });
}

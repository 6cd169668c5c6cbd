namespace NetDsl.Examples.Misconfigured;

/// <summary>Two static routes lead to the LNS over two uplinks, and the LAC takes the address of the one in use.</summary>
public static partial class ND3048
{
    public static Network Bad() => Network.Define("ND3048", net =>
    {
        net.Lac1(
            router =>
            {
                router.Interface("GE0/1/1", up => up.Address("10.1.2.1/24"));
                router.StaticRoute("4.4.4.4/32", "10.1.1.2");
                router.StaticRoute("4.4.4.4/32", "10.1.2.2", preference: 100);
                router.L2tpGroup("lac2", g =>
                {
                    g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                    g.Lac(side => side.Lns("4.4.4.4")); // expect ND3048
                });
            },
            domain: d => d.L2tpGroup("lac2"));
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>Two groups with receive windows of 3000 each.</summary>
public static partial class ND3066
{
    public static Network Bad() => Network.Define("ND3066", net =>
    {
        net.Lac1(
            router => router.L2tpGroup("lac2", g =>
            {
                g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                g.Lac(side => side.Lns("4.4.4.4").Source("LoopBack0"));
                g.ReceiveWindow(3000); // expect ND3066, ND3067
            }),
            group: g => g.ReceiveWindow(3000), // expect ND3067
            domain: d => d.L2tpGroup("lac2"));
    });
}

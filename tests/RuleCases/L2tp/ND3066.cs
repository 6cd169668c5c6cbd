namespace NetDsl.Examples.Misconfigured;

public static partial class ND3066
{
    public static Network Good() => Network.Define("ND3066", net =>
    {
        net.Lac1(
            router => router.L2tpGroup("lac2", g =>
            {
                g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                g.Lac(side => side.Lns("4.4.4.4").Source("LoopBack0"));
                g.ReceiveWindow(128);
            }),
            group: g => g.ReceiveWindow(4),
            domain: d => d.L2tpGroup("lac2"));
    });

    public static Network Unknown(L2tpReceiveWindow size) => Network.Define("ND3066", net =>
    {
        net.Lac1(
            router => router.L2tpGroup("lac2", g =>
            {
                g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                g.Lac(side => side.Lns("4.4.4.4").Source("LoopBack0"));
                g.ReceiveWindow(size);
            }),
            group: g => g.ReceiveWindow(128),
            domain: d => d.L2tpGroup("lac2"));
    });
}

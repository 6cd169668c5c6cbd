namespace NetDsl.Examples.Misconfigured;

/// <summary>A LAC accepts tunnels as well, but has no LNS group.</summary>
public static partial class ND3051
{
    public static Network Bad() => Network.Define("ND3051", net =>
    {
        net.Lac1(router => router.L2tpGroup("lns1", g =>
        {
            g.TunnelName("lac1").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
            g.Lns(1, "lac9"); // expect ND3051
        }));
    });
}

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3035
{
    public static Network Good() => Network.Define("ND3035", net =>
    {
        net.Lac1(group: g => g.AaaAuthentication().TunnelName("lac1@tunnels"));
    });

    public static Network Unknown(L2tpTunnelName name) => Network.Define("ND3035", net =>
    {
        net.Lac1(group: g => g.AaaAuthentication().TunnelName(name));
    });
}

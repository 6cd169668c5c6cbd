namespace NetDsl.Examples.Misconfigured;

public static partial class ND3038
{
    public static Network Good() => Network.Define("ND3038", net =>
    {
        net.Lac1(group: g => g.TunnelName("lac1@tunnels").AaaAuthentication(), domain: d => d.TunnelAccounting());
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3038", net =>
    {
        net.Lac1(group: g => g.TunnelName("lac1@tunnels").AaaAuthentication(on), domain: d => d.TunnelAccounting());
    });
}

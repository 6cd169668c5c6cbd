namespace NetDsl.Examples.Misconfigured;

/// <summary>AAA authenticates the tunnels of lac1.</summary>
public static partial class ND3035
{
    public static Network Bad() => Network.Define("ND3035", net =>
    {
        net.Lac1(group: g =>
        {
            g.AaaAuthentication();
            g.TunnelName("lac1"); // expect ND3035
        });
    });
}

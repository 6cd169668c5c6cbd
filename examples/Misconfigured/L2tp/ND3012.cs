namespace NetDsl.Examples.Misconfigured;

/// <summary>The group has a name and a password, and no LNS.</summary>
public static partial class ND3012
{
    public static Network Bad() => Network.Define("ND3012", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").Password(L2tpParts.Password)); // expect ND3012
        }, domain: d => d.L2tpGroup("gold"));
    });
}

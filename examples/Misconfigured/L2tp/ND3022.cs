namespace NetDsl.Examples.Misconfigured;

/// <summary>The name is for an address that no LNS of the list has.</summary>
public static partial class ND3022
{
    public static Network Bad() => Network.Define("ND3022", net =>
    {
        net.Lac1(group: g =>
        {
            g.TunnelNameFor("3.3.3.33", "city"); // expect ND3022
        });
    });
}

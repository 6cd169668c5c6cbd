namespace NetDsl.Examples.Misconfigured;

/// <summary>A name for one LNS stands in a group that accepts tunnels.</summary>
public static partial class ND3411
{
    public static Network Bad() => Network.Define("ND3411", net =>
    {
        net.Lns1(group: g =>
        {
            g.Description("customers of the city");
            g.TunnelNameFor("4.4.4.4", "lns1"); // expect ND3411
        });
    });
}

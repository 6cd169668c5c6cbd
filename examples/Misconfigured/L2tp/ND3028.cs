namespace NetDsl.Examples.Misconfigured;

/// <summary>A group of an LNS is strict.</summary>
public static partial class ND3028
{
    public static Network Bad() => Network.Define("ND3028", net =>
    {
        net.Lns1(group: g =>
        {
            g.Description("customers of the city");
            g.StrictAuthentication(); // expect ND3028
        });
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>The LNS does not authenticate, the LAC does.</summary>
public static partial class ND3031
{
    public static Network Bad() => Network.Define("ND3031", net =>
    {
        net.Lac1();
        net.Lns1(group: g =>
        {
            g.Description("customers of the city");
            g.Authentication(false); // expect ND3031
        });
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>The LAC has no route to the second LNS.</summary>
public static partial class ND3058
{
    public static Network Bad() => Network.Define("ND3058", net =>
    {
        net.Lac1(lac: side => side.Lns("4.4.4.4"), defaultRoute: false); // expect ND3058
    });
}

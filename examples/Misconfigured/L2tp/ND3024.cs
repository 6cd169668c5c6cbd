namespace NetDsl.Examples.Misconfigured;

/// <summary>The LNS of the list is the LAC itself.</summary>
public static partial class ND3024
{
    public static Network Bad() => Network.Define("ND3024", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("1.1.1.1"); // expect ND3024
        });
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>An LNS has a weight, and the group takes the first that answers.</summary>
public static partial class ND3017
{
    public static Network Bad() => Network.Define("ND3017", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4", weight: 3); // expect ND3017
        });
    });
}

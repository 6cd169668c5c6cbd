namespace NetDsl.Examples.Misconfigured;

/// <summary>An LNS is blocked in a group that takes the first that answers.</summary>
public static partial class ND3021
{
    public static Network Bad() => Network.Define("ND3021", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4");
            lac.Block("4.4.4.4"); // expect ND3021
        });
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>The tunnel source is a loopback interface that nobody described.</summary>
public static partial class ND3044
{
    public static Network Bad() => Network.Define("ND3044", net =>
    {
        net.Lac1(lac: side => side.Source("LoopBack1")); // expect ND3044
    });
}

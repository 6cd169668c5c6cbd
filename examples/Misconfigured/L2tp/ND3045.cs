namespace NetDsl.Examples.Misconfigured;

/// <summary>The tunnel source has no address.</summary>
public static partial class ND3045
{
    public static Network Bad() => Network.Define("ND3045", net =>
    {
        net.Lac1(
            router => router.Loopback(1),
            lac: side => side.Source("LoopBack1")); // expect ND3045
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>The LAC starts tunnels from an address that the LNS has no route to.</summary>
public static partial class ND3059
{
    public static Network Bad() => Network.Define("ND3059", net =>
    {
        net.Lns1(defaultRoute: false);
        net.Lac1(
            router => router.Loopback(1, lo => lo.Address("1.1.1.2/32")),
            lac: side => side.Source("LoopBack1")); // expect ND3059
    });
}

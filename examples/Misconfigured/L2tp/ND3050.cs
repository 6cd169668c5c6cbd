namespace NetDsl.Examples.Misconfigured;

/// <summary>An LNS group binds a loopback interface that nobody described.</summary>
public static partial class ND3050
{
    public static Network Bad() => Network.Define("ND3050", net =>
    {
        net.Lns1(router => router.LnsGroup("group1", g => g.Source("LoopBack5"))); // expect ND3050
    });
}

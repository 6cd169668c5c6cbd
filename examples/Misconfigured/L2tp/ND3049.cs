namespace NetDsl.Examples.Misconfigured;

/// <summary>A second LNS group binds the interface of the first.</summary>
public static partial class ND3049
{
    public static Network Bad() => Network.Define("ND3049", net =>
    {
        net.Lns1(router => router.LnsGroup("group2", g =>
        {
            g.Slot("2");
            g.Source("LoopBack0"); // expect ND3049
        }));
    });
}

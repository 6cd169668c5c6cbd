namespace NetDsl.Examples.Misconfigured;

/// <summary>An LNS group balances its boards in two ways.</summary>
public static partial class ND3055
{
    public static Network Bad() => Network.Define("ND3055", net =>
    {
        net.Lns1(router => router.LnsGroup("group1", g =>
        {
            g.Slot("2").BalanceByTunnel();
            g.BalanceBySession(); // expect ND3055
        }));
    });
}

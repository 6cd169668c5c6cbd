namespace NetDsl.Examples.Misconfigured;

public static partial class ND3055
{
    public static Network Good() => Network.Define("ND3055", net =>
    {
        net.Lns1(router => router.LnsGroup("group1", g =>
        {
            g.Slot("2").BalanceBySession();
        }));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3055", net =>
    {
        net.Lns1(router => router.LnsGroup("group1", g => g.Slot("2").BalanceByTunnel().BalanceBySession(on)));
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>An LNS group binds an LNS backup group that nobody described.</summary>
public static partial class ND3054
{
    public static Network Bad() => Network.Define("ND3054", net =>
    {
        net.Lns1(router =>
        {
            router.Loopback(1, lo => lo.Address("3.3.3.4/32"));
            router.LnsGroup("group2", g =>
            {
                g.Source("LoopBack1");
                g.BackupGroup("backup1"); // expect ND3054
            });
        });
    });
}

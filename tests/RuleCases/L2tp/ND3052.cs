namespace NetDsl.Examples.Misconfigured;

public static partial class ND3052
{
    public static Network Good() => Network.Define("ND3052", net =>
    {
        net.Lns1(router =>
        {
            router.LnsBackupGroup("backup1", b => b.Slot("2").Slot("3", backup: true));
            router.Loopback(1, lo => lo.Address("3.3.3.4/32"));
            router.LnsGroup("group2", g => g.BackupGroup("backup1").Source("LoopBack1"));
        });
    });

    public static Network Unknown(LnsBackupGroupName name) => Network.Define("ND3052", net =>
    {
        net.Lns1(router =>
        {
            router.Loopback(1, lo => lo.Address("3.3.3.4/32"));
            router.LnsGroup("group2", g => g.BackupGroup(name).Source("LoopBack1"));
        });
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>An LNS group binds a board and an LNS backup group.</summary>
public static partial class ND3052
{
    public static Network Bad() => Network.Define("ND3052", net =>
    {
        net.Lns1(router =>
        {
            router.LnsBackupGroup("backup1", b => b.Slot("2").Slot("3", backup: true));
            router.LnsGroup("group1", g => g.BackupGroup("backup1")); // expect ND3052
        });
    });
}

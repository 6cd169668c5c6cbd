namespace NetDsl.Examples.Misconfigured;

public static partial class ND3053
{
    public static Network Bad_in_a_group() => Network.Define("ND3053", net =>
    {
        net.Lns1(router =>
        {
            for (var i = 1; i <= 9; i++)
                router.LnsBackupGroup($"backup{i}", b => b.Slot("2").Slot("3", backup: true));
            router.Loopback(1, lo => lo.Address("3.3.3.4/32"));
            router.LnsGroup("group2", g =>
            {
                g.Source("LoopBack1");
                for (var i = 1; i <= 8; i++)
                    g.BackupGroup($"backup{i}");
                g.BackupGroup("backup9"); // expect ND3053
            });
        });
    });

    public static Network Good() => Network.Define("ND3053", net =>
    {
        net.Lns1(router =>
        {
            for (var i = 1; i <= 16; i++)
                router.LnsBackupGroup($"backup{i}", b => b.Slot("2").Slot("3", backup: true));
        });
    });

    public static Network Unknown(LnsBackupGroupName name) => Network.Define("ND3053", net =>
    {
        net.Lns1(router =>
        {
            for (var i = 1; i <= 15; i++)
                router.LnsBackupGroup($"backup{i}", b => b.Slot("2").Slot("3", backup: true));
            router.LnsBackupGroup(name, b => b.Slot("2").Slot("3", backup: true));
        });
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>A device has 17 LNS backup groups.</summary>
public static partial class ND3053
{
    public static Network Bad() => Network.Define("ND3053", net =>
    {
        net.Lns1(router =>
        {
            for (var i = 1; i <= 16; i++)
                router.LnsBackupGroup($"backup{i}", b => b.Slot("2").Slot("3", backup: true));
            router.LnsBackupGroup("backup17", b => b.Slot("2").Slot("3", backup: true)); // expect ND3053
        });
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup of dynamic route backup is the backup of the leased line, too.</summary>
public static partial class ND5148
{
    public static Network Bad() => Network.Define("ND5148", net =>
    {
        net.Branch(leased: i =>
        {
            i.BackupInterface("Bri2/4/0"); // expect ND5148
        });
    });
}

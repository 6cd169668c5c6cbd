namespace NetDsl.Examples.Misconfigured;

/// <summary>The interface has another group.</summary>
public static partial class ND3133
{
    public static Network Bad() => Network.Define("ND3133", net =>
    {
        net.Bras1(bras =>
        {
            bras.Group1("10.0.1.1/24", g => g.Admin().Priority(120).PreemptDelay(1800));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1");
                p.Vrrp(2, "GE0/1/0.2"); // expect ND3133
            });
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>The profile is bound on one device only.</summary>
public static partial class ND3137
{
    public static Network Bad() => Network.Define("ND3137", net =>
    {
        net.Master(bras =>
        {
            bras.Interface("GE0/1/0.1", access =>
            {
                access.RemoteBackupProfile("p1"); // expect ND3137
            });
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1"));
    });
}

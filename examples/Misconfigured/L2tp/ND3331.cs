namespace NetDsl.Examples.Misconfigured;

/// <summary>The profile has no service.</summary>
public static partial class ND3331
{
    public static Network Bad() => Network.Define("ND3331", net =>
    {
        net.Bras1(bras =>
        {
            bras.Group1("10.0.1.1/24", g => g.Admin());
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1"));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().Vrrp(1, "GE0/1/0.2")); // expect ND3331
        });
        net.Bras2();
    });
}

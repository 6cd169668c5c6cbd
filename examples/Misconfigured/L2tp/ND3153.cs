namespace NetDsl.Examples.Misconfigured;

/// <summary>The SSL policy does not exist.</summary>
public static partial class ND3153
{
    public static Network Bad() => Network.Define("ND3153", net =>
    {
        net.Bras1(bras => bras.RemoteBackupService("s1", s =>
        {
            s.SslPolicy("backup"); // expect ND3153
        }));
        net.Bras2();
    });
}

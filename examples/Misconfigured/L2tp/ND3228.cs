namespace NetDsl.Examples.Misconfigured;

/// <summary>The service has no peer.</summary>
public static partial class ND3228
{
    public static Network Bad() => Network.Define("ND3228", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.RemoteBackupService("s1"); // expect ND3228
        });
    });
}

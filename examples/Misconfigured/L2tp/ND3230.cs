namespace NetDsl.Examples.Misconfigured;

/// <summary>The two devices have different ports.</summary>
public static partial class ND3230
{
    public static Network Bad() => Network.Define("ND3230", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4501)); // expect ND3230
        });
        net.Bras2();
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>Peer and source are exchanged.</summary>
public static partial class ND3129
{
    public static Network Bad() => Network.Define("ND3129", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", "10.0.0.2", 4500)); // expect ND3129
        });
        net.Bras2();
    });
}

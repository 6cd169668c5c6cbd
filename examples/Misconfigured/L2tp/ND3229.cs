namespace NetDsl.Examples.Misconfigured;

/// <summary>Nobody has the address of the peer.</summary>
public static partial class ND3229
{
    public static Network Bad() => Network.Define("ND3229", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.22", "10.0.0.1", 4500)); // expect ND3229
        });
        net.Bras2();
    });
}

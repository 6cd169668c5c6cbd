namespace NetDsl.Examples.Misconfigured;

/// <summary>The other device has its service to another address.</summary>
public static partial class ND3130
{
    public static Network Bad() => Network.Define("ND3130", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.Loopback(1, lo => lo.Address("10.0.0.3/32"));
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500)); // expect ND3130
        });
        net.Bras("BRAS2", "10.0.0.2", bras =>
        {
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.3", "10.0.0.2", 4500));
        });
    });
}

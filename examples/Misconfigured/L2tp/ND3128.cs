namespace NetDsl.Examples.Misconfigured;

/// <summary>The service leads to the device that it stands on.</summary>
public static partial class ND3128
{
    public static Network Bad() => Network.Define("ND3128", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", "10.0.0.1", 4500)); // expect ND3128
        });
        net.Bras2();
    });
}

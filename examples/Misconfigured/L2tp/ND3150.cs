namespace NetDsl.Examples.Misconfigured;

/// <summary>The service tracks an interface and a monitor group.</summary>
public static partial class ND3150
{
    public static Network Bad() => Network.Define("ND3150", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupService("s1", s =>
            {
                s.TrackMonitorGroup("uplinks", 50);
                s.TrackInterface("GE0/2/0"); // expect ND3150
            });
        });
        net.Bras2();
    });
}

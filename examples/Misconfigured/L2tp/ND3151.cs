namespace NetDsl.Examples.Misconfigured;

/// <summary>The routes do not follow the switchover.</summary>
public static partial class ND3151
{
    public static Network Bad() => Network.Define("ND3151", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Loopback(0, lo => lo.Address("10.0.0.1/32"));
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupService("s1", s =>
            {
                s.Peer("10.0.0.2", "10.0.0.1", 4500).TrackInterface("GE0/2/0");
                s.SwitchoverUplink(50); // expect ND3151
            });
        });
        net.Bras2();
    });
}

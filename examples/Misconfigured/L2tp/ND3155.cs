namespace NetDsl.Examples.Misconfigured;

/// <summary>URPF on the uplink.</summary>
public static partial class ND3155
{
    public static Network Bad() => Network.Define("ND3155", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/2/0", up =>
            {
                up.Address("10.0.2.1/24");
                up.Raw("ip urpf loose"); // expect ND3155
            });
            bras.RemoteBackupService("s1", s => s.TrackInterface("GE0/2/0"));
        });
        net.Bras2();
    });
}

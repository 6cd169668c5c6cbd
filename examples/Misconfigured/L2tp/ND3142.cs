namespace NetDsl.Examples.Misconfigured;

/// <summary>The reduction is too small.</summary>
public static partial class ND3142
{
    public static Network Bad() => Network.Define("ND3142", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g =>
                {
                    g.Admin().Priority(120).PreemptDelay(1800);
                    g.TrackInterface("GE0/2/0", reduced: 20); // expect ND3142
                });
            });
        });
        net.Backup();
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>The group is no management group.</summary>
public static partial class ND3140
{
    public static Network Bad() => Network.Define("ND3140", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g => g.Priority(120).PreemptDelay(1800)); // expect ND3140
            });
        });
        net.Backup();
    });
}

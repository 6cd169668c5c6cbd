namespace NetDsl.Examples.Misconfigured;

/// <summary>The two devices have different virtual addresses.</summary>
public static partial class ND3138
{
    public static Network Bad() => Network.Define("ND3138", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.101", g => g.Admin().Priority(120).PreemptDelay(1800)); // expect ND3138
            });
        });
        net.Backup();
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>The master takes over after two minutes.</summary>
public static partial class ND3241
{
    public static Network Bad() => Network.Define("ND3241", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g => g.Admin().Priority(120).PreemptDelay(120)); // expect ND3241
            });
        });
        net.Backup();
    });
}

namespace NetDsl.Examples.Misconfigured;

/// <summary>The interface has the virtual address itself.</summary>
public static partial class ND3139
{
    public static Network Bad() => Network.Define("ND3139", net =>
    {
        net.HuaweiRouter("R1", r => r.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.1", g =>
        {
            g.PreemptDelay(1800); // expect ND3139
        })));
    });
}

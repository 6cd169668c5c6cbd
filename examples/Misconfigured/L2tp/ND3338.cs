namespace NetDsl.Examples.Misconfigured;

/// <summary>The virtual address lies in another network.</summary>
public static partial class ND3338
{
    public static Network Bad() => Network.Define("ND3338", net =>
    {
        net.HuaweiRouter("R1", r => r.Interface("GE0/1/0", i =>
        {
            i.Address("10.0.1.1/24");
            i.Vrrp(1, "10.0.2.100"); // expect ND3338
        }));
    });
}

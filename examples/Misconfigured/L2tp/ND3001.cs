namespace NetDsl.Examples.Misconfigured;

/// <summary>L2TP is not enabled.</summary>
public static partial class ND3001
{
    public static Network Bad() => Network.Define("ND3001", net =>
    {
        net.HuaweiRouter("LAC1", lac =>
        {
            lac.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            lac.L2tpGroup("gold", g => g.StartsByRadius("gold")); // expect ND3001
        });
    });
}

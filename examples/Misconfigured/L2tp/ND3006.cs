namespace NetDsl.Examples.Misconfigured;

/// <summary>The group of an LNS starts tunnels, too.</summary>
public static partial class ND3006
{
    public static Network Bad() => Network.Define("ND3006", net =>
    {
        net.Lns1(lns => lns.Loopback(1, lo => lo.Address("4.4.4.4/32")), group: g =>
        {
            g.Lac(lac => lac.LnsFromRadius().Source("LoopBack1")); // expect ND3006
        });
    });
}

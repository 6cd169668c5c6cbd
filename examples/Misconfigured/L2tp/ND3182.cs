namespace NetDsl.Examples.Misconfigured;

/// <summary>A raw line gives imported routes another default cost.</summary>
public static partial class ND3182
{
    public static Network Bad() => Network.Define("ND3182", net =>
    {
        net.HuaweiRouter("R1", router => router.Ospf(1, ospf =>
        {
            ospf.InheritMetric();
            ospf.Raw("default cost 10"); // expect ND3182
        }));
    });
}

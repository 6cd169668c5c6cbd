namespace NetDsl.Examples.Misconfigured;

public static partial class ND3182
{
    public static Network Fixed() => Network.Define("ND3182", net =>
    {
        net.HuaweiRouter("R1", router => router.Ospf(1, ospf =>
        {
            ospf.InheritMetric();
        }));
    });

    public static Network Good() => Network.Define("ND3182", net =>
    {
        net.HuaweiRouter("R1", router => router.Ospf(1, ospf =>
        {
            ospf.DefaultCost(10);
            ospf.InheritMetric();
            ospf.Raw("default tag 5");
        }));
    });

    public static Network Unknown(OspfRouteCost cost) => Network.Define("ND3182", net =>
    {
        net.HuaweiRouter("R1", router => router.Ospf(1, ospf => ospf.DefaultCost(cost)));
    });
}

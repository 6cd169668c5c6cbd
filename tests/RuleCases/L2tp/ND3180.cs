using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3180
{
    public static Network Fixed() => Network.Define("ND3180", net =>
    {
        net.HuaweiRouter("R1", router => router.Isis(1, isis =>
        {
            isis.NetworkEntity("10.0000.0000.0001.00");
            isis.Import(RouteSource.Static, configure: import =>
            {
            });
        }));
    });

    public static Network Bad_two_costs() => Network.Define("ND3180", net =>
    {
        net.HuaweiRouter("R1", router => router.Isis(1, isis =>
        {
            isis.NetworkEntity("10.0000.0000.0001.00");
            isis.Raw("import-route direct inherit-cost cost 10"); // expect ND3180
        }));
    });

    public static Network Good() => Network.Define("ND3180", net =>
    {
        net.HuaweiRouter("R1", router => router.Isis(1, isis =>
        {
            isis.NetworkEntity("10.0000.0000.0001.00");
            isis.Import(RouteSource.Static, configure: import => import.Cost(10));
            isis.Import(RouteSource.Direct, configure: import => import.Cost(10).InheritCost());
        }));
    });

    public static Network Unknown(Input<RouteSource> source) => Network.Define("ND3180", net =>
    {
        net.HuaweiRouter("R1", router => router.Isis(1, isis =>
        {
            isis.NetworkEntity("10.0000.0000.0001.00");
            isis.Import(source, configure: import => import.InheritCost());
        }));
    });
}

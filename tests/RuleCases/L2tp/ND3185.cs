using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3185
{
    public static Network Bad_permits_nothing() => Network.Define("ND3185", net =>
    {
        net.HuaweiRouter("R1", router =>
        {
            router.DenyRoutes("sources", 10);
            router.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").Import(RouteSource.Static, configure: import => import.RoutePolicy("sources"))); // expect ND3185
        });
    });

    public static Network Bad_stops_the_source() => Network.Define("ND3185", net =>
    {
        net.HotBackup(lac =>
        {
            lac.RoutePolicy("sources", 10, node => node.MatchInterface("LoopBack2").Cost(10));
            lac.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources"))); // expect ND3185
        }, routing1: false);
    });

    public static Network Good() => Network.Define("ND3185", net =>
    {
        net.HuaweiRouter("R1", router =>
        {
            router.DenyRoutes("sources", 10, node => node.MatchInterface("GE0/1/0"));
            router.RoutePolicy("sources", 20);
            router.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources")));
        });
    });

    public static Network Unknown(RoutePolicyName name, InterfaceName matched) => Network.Define("ND3185", net =>
    {
        net.HotBackup(lac =>
        {
            lac.RoutePolicy("sources", 10, node => node.MatchInterface(matched).Cost(10));
            lac.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources")));
        }, routing1: false);
        net.HuaweiRouter("R1", router =>
        {
            router.RoutePolicy(name, 20);
            router.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources")));
        });
    });
}

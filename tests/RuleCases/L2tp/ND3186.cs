using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3186
{
    public static Network Bad_the_same_source() => Network.Define("ND3186", net =>
    {
        net.HotBackup(
            lac => lac.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide).Import(RouteSource.Direct, configure: import => import.Cost(20))), // expect ND3186
            lac =>
            {
                lac.RemoteBackupService("s1", service => service.L2tpTunnelSource("LoopBack1"));
                lac.L2tpGroup("lac1", group => group.Lac(side => side.Source("LoopBack1", true)));
                lac.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0002.00").CostStyle(IsisCostStyle.Wide).Import(RouteSource.Direct, configure: import => import.Cost(10)));
            }, routing1: false, routing2: false);
    });

    public static Network Good() => Network.Define("ND3186", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources")));
                lac.RoutePolicy("sources", 20, node => node.MatchInterface("LoopBack2").Cost(20));
                lac.RoutePolicy("sources", 10, node => node.MatchInterface("LoopBack1").Cost(10));
            },
            lac =>
            {
                lac.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources")));
                lac.RoutePolicy("sources", 10, node => node.MatchInterface("LoopBack2").Cost(10));
                lac.RoutePolicy("sources", 20, node => node.MatchInterface("LoopBack1").Cost(20));
            }, routing1: false, routing2: false);
    });

    public static Network Unknown(PolicyCost cost, RoutePolicyNode number) => Network.Define("ND3186", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources")));
                lac.RoutePolicy("sources", 20, node => node.MatchInterface("LoopBack2").Cost(20));
                lac.RoutePolicy("sources", 10, node => node.MatchInterface("LoopBack1").Cost(cost));
            },
            lac =>
            {
                lac.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources")));
                lac.RoutePolicy("sources", 10, node => node.MatchInterface("LoopBack2").Cost(10));
                lac.RoutePolicy("sources", number, node => node.MatchInterface("LoopBack1").Cost(5));
            }, routing1: false, routing2: false);
    });
}

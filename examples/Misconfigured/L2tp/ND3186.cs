using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The master advertises the source of its tunnels at a higher cost than the backup.</summary>
public static partial class ND3186
{
    public static Network Bad() => Network.Define("ND3186", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources")));
                lac.RoutePolicy("sources", 20, node => node.MatchInterface("LoopBack2").Cost(20));
                lac.RoutePolicy("sources", 10, node =>
                {
                    node.MatchInterface("LoopBack1");
                    node.Cost(30); // expect ND3186
                });
            },
            lac =>
            {
                lac.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources")));
                lac.RoutePolicy("sources", 10, node => node.MatchInterface("LoopBack2").Cost(10));
                lac.RoutePolicy("sources", 20, node => node.MatchInterface("LoopBack1").Cost(20));
            }, routing1: false, routing2: false);
    });
}

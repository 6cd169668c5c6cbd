using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3177
{
    public static Network Fixed() => Network.Define("ND3177", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.BatchAccess().AdvertiseRouteCost());
            lac.Ospf(1, ospf => ospf.InheritMetric().Import(RouteSource.Direct));
            lac.L2tpGroup("lac1", group => group.Lac(side =>
            {
                side.Source("LoopBack1", true);
            }));
        }, routing1: false);
    });

    public static Network Bad_never_said() => Network.Define("ND3177", net =>
    {
        net.HotBackup(lac =>
        {
            lac.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").Import(RouteSource.Direct));
            lac.L2tpGroup("lac1", group => group.Lac(side => side.Source("LoopBack1", true))); // expect ND3177
        }, routing1: false);
    });

    public static Network Good() => Network.Define("ND3177", net =>
    {
        net.HotBackup(lac => lac.PeerBackup(backup => backup.AdvertiseRouteCost()).Ospf(1, ospf => ospf.InheritMetric().Import(RouteSource.Direct)), routing1: false);
    });

    public static Network Good_by_policies() => Network.Define("ND3177", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.RoutePolicy("sources", 10, node => node.MatchInterface("LoopBack1").Cost(10));
                lac.RoutePolicy("sources", 20, node => node.MatchInterface("LoopBack2").Cost(20));
                lac.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources")));
            },
            lac =>
            {
                lac.RoutePolicy("sources", 10, node => node.MatchInterface("LoopBack2").Cost(10));
                lac.RoutePolicy("sources", 20, node => node.MatchInterface("LoopBack1").Cost(20));
                lac.Ospf(1, ospf => ospf.Import(RouteSource.Direct, configure: import => import.RoutePolicy("sources")));
            }, routing1: false, routing2: false);
    });

    public static Network Unknown(Input<RouteSource> source, RoutePolicyName policy) => Network.Define("ND3177", net =>
    {
        net.HotBackup(lac => lac.Ospf(1, ospf => ospf.Import(source, configure: import => import.RoutePolicy(policy))), routing1: false);
    });
}

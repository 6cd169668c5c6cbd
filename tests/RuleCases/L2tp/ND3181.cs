using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3181
{
    public static Network Fixed() => Network.Define("ND3181", net =>
    {
        net.HotBackup(lac => lac.Ospf(2, ospf =>
        {
            ospf.InheritMetric();
            ospf.Import(RouteSource.Direct, configure: import =>
            {
            });
        }));
    });

    public static Network Bad_by_policy() => Network.Define("ND3181", net =>
    {
        net.HotBackup(lac =>
        {
            lac.RoutePolicy("fixed", 10, node => node.Cost(100)); // expect ND3181
            lac.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide).Import(RouteSource.Direct, configure: import => import.InheritCost().RoutePolicy("fixed")));
        });
    });

    public static Network Bad_bgp() => Network.Define("ND3181", net =>
    {
        net.HotBackup(lac => lac.Bgp(65000, bgp => bgp.Unicast(family => family.ImportDirect(configure: import =>
        {
            import.Med(100); // expect ND3181
        }))));
    });

    public static Network Good_other_routes() => Network.Define("ND3181", net =>
    {
        net.HotBackup(lac =>
        {
            lac.RoutePolicy("uplinks", 10, node => node.MatchInterface("GE0/2/0").Cost(100));
            lac.RoutePolicy("uplinks", 20);
            lac.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide).Import(RouteSource.Direct, configure: import => import.InheritCost().RoutePolicy("uplinks")));
            lac.Ospf(1, ospf => ospf.Import(RouteSource.Static, configure: import => import.Cost(100)));
        });
    });

    public static Network Unknown(InterfaceName matched, Input<RouteSource> source) => Network.Define("ND3181", net =>
    {
        net.HotBackup(lac =>
        {
            lac.RoutePolicy("uplinks", 10, node => node.MatchInterface(matched).Cost(100));
            lac.RoutePolicy("uplinks", 20);
            lac.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide).Import(RouteSource.Direct, configure: import => import.InheritCost().RoutePolicy("uplinks")));
            lac.Ospf(1, ospf => ospf.Import(source, configure: import => import.Cost(100)));
        });
    });
}

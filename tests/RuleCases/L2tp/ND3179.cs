using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3179
{
    public static Network Fixed() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Isis(1, isis =>
            {
                isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide);
                isis.Import(RouteSource.Direct, configure: isisImport => isisImport.InheritCost());
            });
        }, routing1: false);
    });

    public static Network Bad_fixed_cost() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Isis(1, isis =>
            {
                isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide);
                isis.Import(RouteSource.Direct, configure: import => import.Cost(10)); // expect ND3179
            });
        }, routing1: false);
    });

    public static Network Fixed_fixed_cost() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Isis(1, isis =>
            {
                isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide);
                isis.Import(RouteSource.Direct, configure: import => import.InheritCost());
            });
        }, routing1: false);
    });

    public static Network Bad_ospf() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Ospf(1, ospf =>
            {
                ospf.Area(0, area => area.Network("10.0.0.0/16"));
                ospf.Import(RouteSource.Direct); // expect ND3179
            });
        }, routing1: false);
    });

    public static Network Fixed_ospf() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Ospf(1, ospf =>
            {
                ospf.Area(0, area => area.Network("10.0.0.0/16"));
                ospf.InheritMetric();
                ospf.Import(RouteSource.Direct);
            });
        }, routing1: false);
    });

    public static Network Bad_nothing_imported() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost()); // expect ND3179
            lac.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide));
        }, routing1: false);
    });

    public static Network Fixed_nothing_imported() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide).Import(RouteSource.Direct, configure: i => i.InheritCost()));
        }, routing1: false);
    });

    public static Network Bad_nothing_imported_into_ospf() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost()); // expect ND3179
            lac.Ospf(1, ospf => ospf.Area(0, area => area.Network("10.0.0.0/16")));
        }, routing1: false);
    });

    public static Network Bad_no_routing() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac => lac
            .StaticRoute("3.3.3.3/32", "10.0.2.2")
            .PeerBackup(backup => backup.AdvertiseRouteCost()), routing1: false); // expect ND3179
    });

    public static Network Bad_bgp_imports_nothing() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost()); // expect ND3179
            lac.Bgp(65000, bgp => bgp.Unicast());
        }, routing1: false);
    });

    public static Network Fixed_bgp_imports_nothing() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Bgp(65000, bgp => bgp.Unicast(u => u.ImportDirect()));
        }, routing1: false);
    });

    public static Network Good_bgp() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac => lac.PeerBackup(backup => backup.AdvertiseRouteCost()).Bgp(65000, bgp => bgp.Unicast(family => family.ImportDirect())), routing1: false);
    });

    public static Network Bad_only_static_routes() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac => lac
            .PeerBackup(backup => backup.AdvertiseRouteCost()) // expect ND3179
            .Ospf(1, ospf => ospf.InheritMetric().Import(RouteSource.Static)), routing1: false);
    });

    public static Network Good_isis_inherits() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac => lac.PeerBackup(backup => backup.AdvertiseRouteCost()).Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide).Import(RouteSource.Direct, configure: import => import.InheritCost())), routing1: false);
    });

    public static Network Good_ospf_on_the_interface() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Loopback(1, lo => lo.OspfEnable(1, 0).Ospf(ospf => ospf.InheritCost()));
            lac.Loopback(2, lo => lo.OspfEnable(1, 0).Ospf(ospf => ospf.InheritCost()));
            lac.Ospf(1, ospf => ospf.Area(0));
        }, routing1: false);
    });

    public static Network Good_by_policy() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.RoutePolicy("keep", 10, node => node.InheritCost());
            lac.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide).Import(RouteSource.UserNetwork, configure: import => import.RoutePolicy("keep")));
        }, routing1: false);
    });

    public static Network Good_users_without_l2tp() => Network.Define("ND3179", net =>
    {
        net.Bras1(bras => bras.PeerBackup(backup => backup.AdvertiseRouteCost()));
        net.Bras2();
    });

    public static Network Good_routes_to_users() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac => lac.PeerBackup(backup => backup.AdvertiseRouteCost()).Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide).Import(RouteSource.UserNetwork, configure: import => import.InheritCost())), routing1: false);
    });

    public static Network Good_bgp_in_another_line() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac => lac.PeerBackup(backup => backup.AdvertiseRouteCost()).Raw("bgp 65000", ["import-route direct"]), routing1: false);
    });

    public static Network Unknown(Input<RouteSource> source) => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide).Import(source, configure: import => import.InheritCost()));
        }, routing1: false);
    });
}

using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4033
{
    public static Network Fixed() => Network.Define("ND4033", net =>
    {
        net.Egress(withoutAgg: Without.Outside, agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 200);
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        }));
    });

    public static Network Bad_nothing_said() => Network.Define("ND4033", net =>
    {
        net.Egress(withoutAgg: Without.Outside, agg: agg => agg.Bgp(100, bgp => bgp.Peer("10.3.1.2", 200))); // expect ND4033
    });

    public static Network Good_other_end_not_described() => Network.Define("ND4033", net =>
    {
        net.Asbr();
    });

    public static Network Good_two_sessions() => Network.Define("ND4033", net =>
    {
        net.Speaker(1, pe => pe.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1")), pe =>
        {
            pe.Interface("GE0/1/0", port => port.Address("10.1.1.1/24").MplsLdp());
            pe.Bgp(100, bgp => bgp.Peer("10.1.1.2", 100));
            pe.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.1.1.2", peer => peer.ExportPolicy("labels").LabelRoutes())));
        });
        net.Speaker(2, pe => pe.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1")), pe =>
        {
            pe.Interface("GE0/1/0", port => port.Address("10.1.1.2/24").MplsLdp());
            pe.Bgp(100, bgp => bgp.Peer("10.1.1.1", 100));
            pe.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.1.1.1", peer => peer.ExportPolicy("labels").LabelRoutes())));
        });
    });

    public static Network Bad_one_of_two_sessions() => Network.Define("ND4033", net =>
    {
        net.Speaker(1, pe => pe.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1")), pe =>
        {
            pe.Interface("GE0/1/0", port => port.Address("10.1.1.1/24").MplsLdp());
            pe.Bgp(100, bgp => bgp.Peer("10.1.1.2", 100));
            pe.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.1.1.2", peer => peer.ExportPolicy("labels").LabelRoutes())));
        });
        net.Speaker(2, pe => pe.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1")), pe =>
        {
            pe.Interface("GE0/1/0", port => port.Address("10.1.1.2/24").MplsLdp());
            pe.Bgp(100, bgp => bgp.Peer("10.1.1.1", 100)); // expect ND4033
        });
    });

    public static Network Good_by_the_group() => Network.Define("ND4033", net =>
    {
        net.Egress(withoutAgg: Without.Outside, agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Group("core", BgpGroupKind.External);
            bgp.Member("10.3.1.2", "core").AsNumber(200);
            bgp.Unicast(ipv4 => ipv4.Group("core", core => core.ExportPolicy("labels").LabelRoutes()).Peer("10.3.1.2", peer => peer.Group("core")));
        }));
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND4033", net =>
    {
        net.Egress(withoutAgg: Without.Outside, agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 200);
            bgp.Unicast(ipv4 => ipv4.Peer(address, peer => peer.ExportPolicy("labels").LabelRoutes()));
        }));
    });
}

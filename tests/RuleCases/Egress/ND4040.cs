using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4040
{
    public static Network Fixed() => Network.Define("ND4040", net =>
    {
        net.Egress(withoutAgg: Without.RemoteSession, agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.EbgpMaxHop(10).NoLocalTunnel().ConnectInterface("LoopBack1"));
            bgp.Peer("6.6.6.6", 200, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)).Peer("6.6.6.6", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5").Peer("6.6.6.6"));
        }));
    });

    public static Network Good_link_session() => Network.Define("ND4040", net =>
    {
        net.Speaker(1, pe => pe.Peer("2.2.2.2", 200, peer => peer.EbgpMaxHop(2)), pe => pe.Interface("GE0/1/0", port => port.Address("10.1.1.1/24")));
        net.HuaweiRouter("PE2", pe =>
        {
            pe.Loopback(1, lo => lo.Address("2.2.2.2/32"));
            pe.Interface("GE0/1/0", port => port.Address("10.1.1.2/24"));
            pe.Bgp(200, bgp => bgp.Peer("10.1.1.1", 100, peer => peer.EbgpMaxHop(2).ConnectInterface("LoopBack1")));
            pe.Bgp(200, bgp => bgp.Peer("1.1.1.1", 100, peer => peer.EbgpMaxHop(2).ConnectInterface("LoopBack1")));
        });
    });

    public static Network Good_by_address() => Network.Define("ND4040", net =>
    {
        net.Egress(withoutAgg: Without.RemoteSession, agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Group("pes", BgpGroupKind.External, pes => pes.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
            bgp.Member("5.5.5.5", "pes").AsNumber(200);
            bgp.Member("6.6.6.6", "pes").AsNumber(200);
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)).Peer("6.6.6.6", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5").Peer("6.6.6.6"));
        }));
    });

    public static Network Unknown(InterfaceName source, BgpGroupName name) => Network.Define("ND4040", net =>
    {
        net.Egress(withoutAgg: Without.RemoteSession, agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.EbgpMaxHop(10).ConnectInterface(source).NoLocalTunnel());
            bgp.Member("6.6.6.6", name).AsNumber(200);
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)).Peer("6.6.6.6", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5").Peer("6.6.6.6"));
        }));
    });
}

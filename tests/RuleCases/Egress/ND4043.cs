namespace NetDsl.Examples.Misconfigured;

public static partial class ND4043
{
    public static Network Fixed() => Network.Define("ND4043", net =>
    {
        net.Agg(agg =>
        {
            agg.Interface("GE0/1/1", port => port.Address("10.3.2.1/24").Mpls());
            agg.Bgp(100, bgp =>
            {
                bgp.Peer("10.3.2.2", 200);
                bgp.Unicast(ipv4 => ipv4.Peer("10.3.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
            });
        });
    });

    public static Network Bad_address() => Network.Define("ND4043", net =>
    {
        net.Agg(agg =>
        {
            agg.Interface("GE0/1/1", port => port.Address("10.3.2.1/24").Mpls());
            agg.Bgp(100, bgp =>
            {
                bgp.Peer("10.3.9.2", 200); // expect ND4043
                bgp.Unicast(ipv4 => ipv4.Peer("10.3.9.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
            });
        });
    });

    public static Network Good_several_hops() => Network.Define("ND4043", net =>
    {
        net.Agg(agg =>
        {
            agg.Interface("GE0/1/1", port => port.Address("10.3.2.1/24"));
            agg.Bgp(100, bgp =>
            {
                bgp.Peer("4.4.4.4", 200, peer => peer.EbgpMaxHop(2).ConnectInterface("LoopBack1"));
                bgp.Unicast(ipv4 => ipv4.Peer("4.4.4.4", peer => peer.ExportPolicy("labels").LabelRoutes()));
            });
        });
    });

    public static Network Good_borrowed_address() => Network.Define("ND4043", net =>
    {
        net.Agg(agg =>
        {
            agg.Interface("GE0/1/1", port => port.Unnumbered("LoopBack1").Mpls());
            agg.Bgp(100, bgp =>
            {
                bgp.Peer("10.3.2.2", 200);
                bgp.Unicast(ipv4 => ipv4.Peer("10.3.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
            });
        });
    });

    public static Network Unknown(Ipv4Prefix prefix) => Network.Define("ND4043", net =>
    {
        net.Agg(agg =>
        {
            agg.Interface("GE0/1/1", port => port.Address(prefix));
            agg.Bgp(100, bgp =>
            {
                bgp.Peer("10.3.2.2", 200);
                bgp.Unicast(ipv4 => ipv4.Peer("10.3.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
            });
        });
    });
}

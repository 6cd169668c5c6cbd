namespace NetDsl.Examples.Misconfigured;

public static partial class ND4051
{
    public static Network Fixed() => Network.Define("ND4051", net =>
    {
        net.Agg(without: Without.Unicast, configure: agg =>
        {
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.AutoFrr().ResolveNextHopByTunnel().IngressLspFrr()));
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => EgressScene.RemoteRoutes(ipv4, Without.AutoFrr)));
        });
    });

    public static Network Bad_two_LSPs() => Network.Define("ND4051", net =>
    {
        net.Agg(without: Without.Unicast, configure: agg =>
        {
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.RouteSelectDelay(300))); // expect ND4051
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => EgressScene.RemoteRoutes(ipv4, Without.AutoFrr)));
            agg.Interface("GE0/1/1", port => port.Address("10.3.2.1/24").Mpls());
            agg.Bgp(100, bgp => bgp.Peer("10.3.2.2", 200));
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.3.2.2", peer => peer.ExportPolicy("labels").LabelRoutes())));
        });
    });

    public static Network Good_one_LSP() => Network.Define("ND4051", net =>
    {
        net.Agg(without: Without.AutoFrr);
    });

    public static Network Good_backup_for_other_routes() => Network.Define("ND4051", net =>
    {
        net.Agg(without: Without.Unicast, configure: agg =>
        {
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.AutoFrr()));
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => EgressScene.RemoteRoutes(ipv4, Without.AutoFrr)));
        });
    });

    public static Network Good_two_reflectors() => Network.Define("ND4051", net =>
    {
        net.Agg(without: Without.AutoFrr | Without.Outside, configure: agg => agg.Bgp(100, bgp =>
        {
            foreach (var reflector in (string[])["8.8.8.8", "9.9.9.9"])
            {
                bgp.Peer(reflector, 100, peer => peer.ConnectInterface("LoopBack1"));
                bgp.Unicast(ipv4 => ipv4.Peer(reflector, peer => peer.ExportPolicy("labels").LabelRoutes()));
            }
        }));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND4051", net =>
    {
        net.Agg(without: Without.Unicast, configure: agg =>
        {
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.AutoFrr(on).ResolveNextHopByTunnel()));
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => EgressScene.RemoteRoutes(ipv4, Without.AutoFrr)));
        });
    });
}

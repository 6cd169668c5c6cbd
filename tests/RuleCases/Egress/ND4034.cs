namespace NetDsl.Examples.Misconfigured;

public static partial class ND4034
{
    public static Network Fixed() => Network.Define("ND4034", net =>
    {
        net.Agg(without: Without.Outside, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 200);
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.LabelRoutes().ExportPolicy("labels")));
        }));
    });

    public static Network Bad_policy_without_labels() => Network.Define("ND4034", net =>
    {
        net.Agg(without: Without.Outside, configure: agg =>
        {
            agg.RoutePolicy("costs", 10, policy => policy.Cost(10));
            agg.Bgp(100, bgp =>
            {
                bgp.Peer("10.3.1.2", 200);
                bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.LabelRoutes().ExportPolicy("costs"))); // expect ND4034
            });
        });
    });

    public static Network Fixed_policy_without_labels() => Network.Define("ND4034", net =>
    {
        net.Agg(without: Without.Outside, configure: agg =>
        {
            agg.RoutePolicy("costs", 10, policy => policy.Cost(10).ApplyLabel());
            agg.Bgp(100, bgp =>
            {
                bgp.Peer("10.3.1.2", 200);
                bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.LabelRoutes().ExportPolicy("costs")));
            });
        });
    });

    public static Network Good_only_receives() => Network.Define("ND4034", net =>
    {
        net.Agg(without: Without.Outside | Without.OwnRoute, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 200);
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.LabelRoutes()));
        }));
    });

    public static Network Unknown(RoutePolicyName name, Input<bool> on) => Network.Define("ND4034", net =>
    {
        net.Agg(without: Without.Outside, configure: agg =>
        {
            agg.RoutePolicy("maybe", 10, policy => policy.ApplyLabel(on));
            agg.Bgp(100, bgp =>
            {
                bgp.Peer("10.3.1.2", 200);
                bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.LabelRoutes().ExportPolicy("maybe")));
            });
        });
        net.Speaker(1, bgp =>
        {
            bgp.Peer("8.8.8.8", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Network("1.1.1.1/32").Peer("8.8.8.8", peer => peer.LabelRoutes().ExportPolicy(name)));
        });
    });
}

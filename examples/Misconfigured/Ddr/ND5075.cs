namespace NetDsl.Examples.Misconfigured;

/// <summary>One BGP session runs over both lines.</summary>
public static partial class ND5075
{
    public static Network Bad() => Network.Define("ND5075", net =>
    {
        net.Branch(configure: branch =>
        {
            branch.Loopback(0, loopback => loopback.Address("10.255.0.1/32").OspfEnable(1, 0));
            branch.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60).Ipv4(family => family.Peer("10.255.0.2"));
                bgp.Peer("10.255.0.2", 65001, peer => peer.ConnectInterface("LoopBack0")); // expect ND5075
            });
        });
        net.Center(configure: center =>
        {
            center.Loopback(0, loopback => loopback.Address("10.255.0.2/32").OspfEnable(1, 0));
            center.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.2").Timers(20, 60).Ipv4(family => family.Peer("10.255.0.1"));
                bgp.Peer("10.255.0.1", 65001, peer => peer.ConnectInterface("LoopBack0"));
            });
        });
    });
}

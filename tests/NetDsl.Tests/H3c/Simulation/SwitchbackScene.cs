using NetDsl.H3c;

namespace NetDsl.Tests.H3c.Simulation;

/// <summary>The network of the example DynamicRouteBackupBgp, with or without each of its two measures.</summary>
internal static class SwitchbackScene
{
    public static Network Network(bool greaterAddress, bool sharesLoad) => NetDsl.Network.Define("switchback", net =>
    {
        var (branchAddress, centerAddress) = greaterAddress ? ("20.1.1.1", "20.1.1.2") : ("5.1.1.1", "5.1.1.2");
        var branch = net.H3cRouter("Branch", r =>
        {
            r.Interface("Serial2/1/0", line => line.Address("10.1.1.1/30"));
            r.Interface("Bri2/4/0", line => line.Address(Prefix(branchAddress)));
            r.Bgp(65001, bgp =>
            {
                bgp.Peer("10.1.1.2", 65002).Peer(Ipv4Address.Parse(centerAddress), 65002);
                bgp.Ipv4(ipv4 =>
                {
                    // Said either way: where nothing is said, the relation below shares the load.
                    ipv4.Peer("10.1.1.2").Peer(Ipv4Address.Parse(centerAddress)).Balance(sharesLoad ? 2 : 1);
                });
            });
        });
        var center = net.H3cRouter("Center", r =>
        {
            r.Interface("GigabitEthernet0/1", lan => lan.Address("40.0.0.1/8"));
            r.Interface("Serial2/1/0", line => line.Address("10.1.1.2/30"));
            r.Interface("Bri2/4/0", line => line.Address(Prefix(centerAddress)));
            r.Bgp(65002, bgp => bgp.Peer("10.1.1.1", 65001).Peer(Ipv4Address.Parse(branchAddress), 65001).Ipv4(ipv4 => ipv4.Network("40.0.0.0/8")));
        });
        net.RouteBackup(
            branch.Interface("Serial2/1/0"), branch.Interface("Bri2/4/0"), ["40.0.0.0/8"],
            relation => relation.Calls(center.Interface("Bri2/4/0"), "8810052"));
    });

    private static Ipv4Prefix Prefix(string address) => new(Ipv4Address.Parse(address), 30);
}

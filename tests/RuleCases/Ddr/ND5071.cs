using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5071
{
    public static Network Good() => Network.Define("ND5071", net =>
    {
        net.BgpBranch(ipv4: family =>
        {
            family.Peer("10.1.1.2", peer => peer.PreferredValue(10));
        });
    });

    public static Network Bad_from_outside() => Network.Define("ND5071", net =>
    {
        var branch = net.BareBranch(standby: false, watch: false, routing: r =>
        {
            r.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60);
                bgp.Peer("10.1.1.2", 65001);
                bgp.Peer("20.1.1.2", 65002); // expect ND5071
                bgp.Ipv4(family => family.Peer("10.1.1.2").Peer("20.1.1.2").Balance(2)); // expect ND5067
            });
        });
        net.RouteBackup(primary: branch.Interface("Serial2/1/0"), backup: branch.Interface("Bri2/4/0"), networks: ["40.0.0.0/8"]);
    });

    public static Network Unknown(ComwareBgpPreferredValue value) => Network.Define("ND5071", net =>
    {
        net.BgpBranch(ipv4: family =>
        {
            family.Peer("20.1.1.2", peer => peer.PreferredValue(value));
        });
    });
}

using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5070
{
    public static Network Good() => Network.Define("ND5070", net =>
    {
        net.BgpBranch(ipv4: family =>
        {
            family.Peer("20.1.1.2", peer => peer.ImportPolicy("center")).Peer("10.1.1.2", peer => peer.ImportPolicy("center"));
        });
    });

    public static Network Good_the_primary_line_is_preferred() => Network.Define("ND5070", net =>
    {
        net.BgpBranch(ipv4: family =>
        {
            family.Peer("10.1.1.2", peer => peer.PreferredValue(10));
        });
    });

    public static Network Bad_told_differently() => Network.Define("ND5070", net =>
    {
        net.BgpBranch();
        net.BgpCenter(ipv4: family =>
        {
            family.Peer("20.1.1.1", peer => peer.ExportPolicy("backup")); // expect ND5070
        });
    });

    public static Network Bad_two_systems() => Network.Define("ND5070", net =>
    {
        var branch = net.BareBranch(standby: false, watch: false, routing: r =>
        {
            r.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60);
                bgp.Peer("10.1.1.2", 65002);
                bgp.Peer("20.1.1.2", 65003); // expect ND5070
                bgp.Ipv4(family => family.Peer("10.1.1.2").Peer("20.1.1.2").Balance(2));
            });
        });
        net.RouteBackup(primary: branch.Interface("Serial2/1/0"), backup: branch.Interface("Bri2/4/0"), networks: ["40.0.0.0/8"]);
    });

    public static Network Fixed_two_systems() => Network.Define("ND5070", net =>
    {
        var branch = net.BareBranch(standby: false, watch: false, routing: r =>
        {
            r.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60);
                bgp.Peer("10.1.1.2", 65002);
                bgp.Peer("20.1.1.2", 65003);
                bgp.Ipv4(family => family.Peer("10.1.1.2").Peer("20.1.1.2").Balance(2).AsPathNeglect());
            });
        });
        net.RouteBackup(primary: branch.Interface("Serial2/1/0"), backup: branch.Interface("Bri2/4/0"), networks: ["40.0.0.0/8"]);
    });

    public static Network Unknown(ComwareRoutePolicyName policy) => Network.Define("ND5070", net =>
    {
        net.BgpBranch(ipv4: family =>
        {
            family.Peer("20.1.1.2", peer => peer.ImportPolicy(policy)).Peer("10.1.1.2", peer => peer.ImportPolicy(policy));
        });
    });
}

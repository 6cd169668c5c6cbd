using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5063
{
    public static Network Good() => Network.Define("ND5063", net =>
    {
        net.BgpBranch();
    });

    public static Network Good_as_numbers_not_as_text() => Network.Define("ND5063", net =>
    {
        net.H3cRouter("Branch", branch =>
        {
            branch.Warmup(120).DialRule(1, DialProtocol.Ip);
            branch.Interface("GigabitEthernet0/1", lan => lan.Up().Address("192.168.1.1/24"));
            branch.Interface("Serial2/1/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("9.1.1.1/30"));
            branch.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("10.1.1.2", "8810052", broadcast: true));
                line.StandbyRoutingGroup(1).RoutingDisable(60);
            });
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8"));
            branch.BranchBgp("9.1.1.2", "10.1.1.2");
        });
    });

    public static Network Good_without_bgp() => Network.Define("ND5063", net =>
    {
        net.BareBranch(line: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2").StaticRoute("40.0.0.0/8", "5.1.1.2", 100);
            branch.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("5.1.1.1/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("5.1.1.2", "8810052", broadcast: true));
                line.StandbyRoutingGroup(1).RoutingDisable(60);
            });
        });
    });

    public static Network Bad_with_a_relation() => Network.Define("ND5063", net =>
    {
        var branch = net.BareBranch(line: false, watch: false, routing: r =>
        {
            r.BranchBgp("10.1.1.2", "5.1.1.2");
            r.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp);
                line.Address("5.1.1.1/30"); // expect ND5063
                line.Dial(dial => dial.Idle(0).Route("5.1.1.2", "8810052", broadcast: true));
            });
        });
        net.RouteBackup(primary: branch.Interface("Serial2/1/0"), backup: branch.Interface("Bri2/4/0"), networks: ["40.0.0.0/8"]);
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND5063", net =>
    {
        net.BareBranch(line: false, routing: branch =>
        {
            branch.BranchBgp("10.1.1.2", "5.1.1.2");
            branch.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp);
                line.Address(address);
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("5.1.1.2", "8810052", broadcast: true));
                line.StandbyRoutingGroup(1).RoutingDisable(60);
            });
        });
    });
}

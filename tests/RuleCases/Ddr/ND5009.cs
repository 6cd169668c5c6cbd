using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5009
{
    public static Network Fixed() => Network.Define("ND5009", net =>
    {
        net.Branch(group: group =>
        {
        });
    });

    public static Network Good_other_length() => Network.Define("ND5009", net =>
    {
        net.Branch(group: group =>
        {
            group.Monitor("40.0.0.0/16");
        });
    });

    public static Network Good_two_groups() => Network.Define("ND5009", net =>
    {
        net.Branch(bri: line => line.StandbyRoutingGroup(2), configure: branch =>
        {
            branch.RoutingGroup(2, group => group.Monitor("40.0.0.0/8").Monitor("50.0.0.0/8"));
        });
    });

    public static Network Good_two_primaries() => Network.Define("ND5009", net =>
    {
        var branch = net.Branch(standby: false, watch: false, configure: branch =>
        {
            branch.Interface("Serial2/1/1", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30").OspfEnable(1, 0).Ospf(o => o.Cost(100)));
        });
        net.RouteBackup(branch.Interface("Serial2/1/0"), branch.Interface("Bri2/4/0"), ["40.0.0.0/8"], relation => relation.Group(1));
        net.RouteBackup(branch.Interface("Serial2/1/1"), branch.Interface("Bri2/4/0"), ["40.0.0.0/8"], relation => relation.Group(1));
    });

    public static Network Unknown(Ipv4Prefix network, VpnInstanceName name) => Network.Define("ND5009", net =>
    {
        net.Branch(group: group =>
        {
            group.Monitor(network).Monitor("40.0.0.0/8", name);
        });
    });
}

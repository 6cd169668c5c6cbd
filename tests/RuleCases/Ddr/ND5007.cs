using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5007
{
    public static Network Good() => Network.Define("ND5007", net =>
    {
        net.VpnBranch(branch =>
        {
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8", "red"));
        });
    });

    public static Network Bad_dialer_route() => Network.Define("ND5007", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true, configure: route => route.VpnInstance("red")); // expect ND5007
        });
    });

    public static Network Good_raw_instance() => Network.Define("ND5007", net =>
    {
        net.VpnBranch(branch =>
        {
            branch.Raw("ip vpn-instance Red index 7", ["route-distinguisher 1:1"]);
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8", "red"));
        });
    });

    public static Network Unknown(VpnInstanceName name) => Network.Define("ND5007", net =>
    {
        net.VpnBranch(branch =>
        {
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8", name));
        });
    });
}

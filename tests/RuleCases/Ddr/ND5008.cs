using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5008
{
    public static Network Good() => Network.Define("ND5008", net =>
    {
        net.VpnBranch(branch =>
        {
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8", "red"));
            branch.RoutingGroup(2, group => group.Monitor("50.0.0.0/8", "red"));
            branch.Interface("Bri2/4/0").StandbyRoutingGroup(2);
        });
    });

    public static Network Unknown(VpnInstanceName name) => Network.Define("ND5008", net =>
    {
        net.Branch(watch: false, configure: branch =>
        {
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8", name));
        });
    });
}

using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup is in VPN instance red, and a group of it watches the public routing table.</summary>
public static partial class ND5008
{
    public static Network Bad() => Network.Define("ND5008", net =>
    {
        net.VpnBranch(branch =>
        {
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8", "red"));
            branch.Interface("Serial2/1/1", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30"));
            branch.StaticRoute("50.0.0.0/8", (InterfaceName)"Serial2/1/1");
            branch.RoutingGroup(2, group => group.Monitor("50.0.0.0/8"));
            branch.Interface("Bri2/4/0").StandbyRoutingGroup(2); // expect ND5008
        });
    });
}

using System;
using NetDsl.Huawei;

namespace NetDsl.Examples.L2tpHotBackup;

/// <summary>How the routes to the sources of tunnels are advertised, so that the LNS reaches each tunnel at the LAC that has it.</summary>
public enum RouteControl
{
    /// <summary>OSPF imports them and keeps the cost that follows the backup state.</summary>
    Ospf,

    /// <summary>OSPF has them as networks of its own, with the cost that follows the backup state.</summary>
    OspfNetwork,

    /// <summary>IS-IS imports them and keeps the cost that follows the backup state.</summary>
    Isis,

    /// <summary>BGP imports them and takes the cost that follows the backup state as MED.</summary>
    Bgp,

    /// <summary>OSPF imports them through a policy with fixed costs.</summary>
    PolicyInOspf,

    /// <summary>IS-IS imports them through a policy with fixed costs.</summary>
    PolicyInIsis,

    /// <summary>BGP imports them through a policy with fixed costs.</summary>
    PolicyInBgp,
}

/// <summary>
/// L2TP hot backup: users reach LAC1 and LAC2 over a switch. VRRP decides which of the two serves them, the other one knows their
/// tunnels and sessions and takes over without that they log in again. The LNS sees the same tunnels from the same addresses.
/// </summary>
public static class TwoLacs
{
    private const string Domain = "domain1";
    private static readonly Secret TunnelPassword = Secret.FromEnvironment("L2TP_TUNNEL_PASSWORD");
    private static readonly Secret RadiusKey = Secret.FromEnvironment("RADIUS_KEY");

    /// <summary>The words for the ways of route control, in their order.</summary>
    public static string[] Controls { get; } = ["ospf", "ospf-network", "isis", "bgp", "policy-ospf", "policy-isis", "policy-bgp"];

    /// <summary>The two LACs with OSPF that keeps the cost.</summary>
    public static Network Network() => Network(RouteControl.Ospf);

    /// <summary>The two LACs.</summary>
    /// <param name="control">How the routes to the sources of tunnels are advertised.</param>
    public static Network Network(RouteControl control) => NetDsl.Network.Define("L2TP hot backup", net =>
    {
        var lac1 = Lac(net, 1, control);
        var lac2 = Lac(net, 2, control);
        net.LacPair(lac1, lac2, "s1", pair =>
        {
            pair.Profile("p1", id: 10);
            pair.Channel(loopback: 3, "10.0.0.1", "10.0.0.2");
            pair.TunnelSources(1, "7.7.7.7", 2, "8.8.8.8");
            pair.TrackUplink("GE0/2/0");
            pair.Vrrp(1, "GE0/1/0.2", "10.0.1.100", configure: vrrp => vrrp.TrackBfd(1, VrrpBfdRole.Peer));
            pair.L2tpGroup("lac1", group => group.TunnelName("lac1").Password(TunnelPassword).Lac(start => start.Lns("3.3.3.3")));
            pair.Access("GE0/1/0.1", access => access.PppoeServer(1).UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber(Domain)));
            Advertise(pair, control);
        });
        net.Link(lac1.Interface("GE0/1/0"), lac2.Interface("GE0/1/0"));
    });

    private static void Advertise(LacPairBuilder pair, RouteControl control)
    {
        switch (control)
        {
            case RouteControl.Ospf:
                pair.KeepCostInOspf(1);
                break;
            case RouteControl.OspfNetwork:
                pair.KeepCostInOspfArea(1, 0);
                break;
            case RouteControl.Isis:
                pair.KeepCostInIsis(1);
                break;
            case RouteControl.Bgp:
                pair.KeepCostInBgp(65001);
                break;
            case RouteControl.PolicyInOspf:
                pair.PreferByPolicyInOspf(1, "tunnel-sources");
                break;
            case RouteControl.PolicyInIsis:
                pair.PreferByPolicyInIsis(1, "tunnel-sources");
                break;
            case RouteControl.PolicyInBgp:
                pair.PreferByPolicyInBgp(65001, "tunnel-sources");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(control));
        }
    }

    /// <summary>What each LAC has for itself: addresses, routing, RADIUS, the domain of the users.</summary>
    private static VrpRouterBuilder Lac(NetworkBuilder net, int number, RouteControl control) => net.HuaweiRouter($"LAC{number}", lac =>
    {
        var other = 3 - number;
        lac.Interface("GE0/2/0", uplink => uplink.Up().Address($"10.0.{number + 1}.1/24"));
        lac.Interface("GE0/1/0", port => port.Up());
        lac.Interface("GE0/1/0.2", link => link.Dot1q(200).Address($"10.0.1.{number}/24"));
        lac.Bfd();
        lac.BfdSession("access", $"10.0.1.{other}", bfd => bfd.LocalDiscriminator(1).RemoteDiscriminator(1));
        lac.VirtualTemplate(1, template => template.PppOptions(ppp => ppp.AuthenticateByChap()));
        lac.RadiusGroup("radius1", radius => radius
            .AuthenticationServer("10.1.20.1", 1812)
            .AccountingServer("10.1.20.1", 1813)
            .SharedKey(RadiusKey));
        lac.Aaa(aaa => aaa.Domain(Domain, domain => domain
            .AuthenticationScheme("default1")
            .AccountingScheme("default1")
            .RadiusGroup("radius1")
            .L2tpGroup("lac1")));

        // The addresses between which the state of users is exchanged are routed like everything else.
        if (control is RouteControl.Isis or RouteControl.PolicyInIsis)
        {
            lac.Isis(1, isis => isis.NetworkEntity($"49.0001.0000.0000.000{number}.00"));
            lac.Interface("GE0/2/0", uplink => uplink.IsisEnable(1));
            lac.Loopback(3, lo => lo.IsisEnable(1));
        }
        else
        {
            lac.Ospf(1, ospf => ospf.Area(0, area => area.Network($"10.0.0.{number}/32").Network($"10.0.{number + 1}.0/24")));
        }

        if (control is RouteControl.Bgp or RouteControl.PolicyInBgp)
            lac.Bgp(65001, bgp => bgp.Peer($"10.0.{number + 1}.2", 65002));
    });
}

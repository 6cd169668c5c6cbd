using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using Xunit;

namespace NetDsl.Tests.Egress;

/// <summary>BGP: what is read from scattered lines is one object, and what a device needs first is written first.</summary>
public class BgpTests
{
    [Fact]
    public void The_lines_of_a_peer_are_one_object_whatever_stands_between_them()
    {
        var router = Read(
            """
            bgp 100
             peer 1.1.1.1 as-number 100
             peer 2.2.2.2 as-number 200
             peer 1.1.1.1 connect-interface LoopBack1
             peer 2.2.2.2 ebgp-max-hop
             #
             ipv4-family unicast
              peer 1.1.1.1 enable
              peer 2.2.2.2 enable
              peer 1.1.1.1 route-policy p export
              undo peer 2.2.2.2 enable
            """);
        Assert.Equal(["1.1.1.1", "2.2.2.2"], router.Bgp!.Sessions.Select(s => s.Peer.ToString()));
        Assert.True(router.Bgp.FindSession("1.1.1.1")!.ConnectInterface.IsSet);
        Assert.True(router.Bgp.FindSession("2.2.2.2")!.EbgpMaxHop.Is(true));
        Assert.False(router.Bgp.FindSession("2.2.2.2")!.MaxHops.IsSet);
        Assert.Equal("p", router.Bgp.Unicast!.FindPeer("1.1.1.1")!.ExportPolicy.ToString());

        // What contradicts stays as it was, behind what it contradicts: on the device the later one wins.
        Assert.Contains("  peer 2.2.2.2 enable\n", router.ToText());
        Assert.EndsWith("  undo peer 2.2.2.2 enable\n#\nreturn\n", router.ToText());
    }

    [Fact]
    public void Groups_stand_before_the_peers_that_belong_to_them()
    {
        var router = Router(pe => pe.Bgp(100, bgp =>
        {
            bgp.Member("1.1.1.1", "edge");
            bgp.Peer("2.2.2.2", 200);
            bgp.Group("edge", BgpGroupKind.Internal, group => group.ConnectInterface("LoopBack0"));
            bgp.Unicast(ipv4 => ipv4.Peer("1.1.1.1", peer => peer.Group("edge")).Group("edge", group => group.ReflectClient()));
        }));
        Assert.Equal(
            """
            bgp 100
             group edge internal
             peer edge connect-interface LoopBack0
             peer 1.1.1.1 group edge
             peer 2.2.2.2 as-number 200
             ipv4-family unicast
              peer edge enable
              peer edge reflect-client
              peer 1.1.1.1 enable
              peer 1.1.1.1 group edge

            """.ReplaceLineEndings("\n"),
            Block(router, "bgp"));
    }

    [Fact]
    public void Routes_of_users_come_into_BGP()
    {
        var router = Router(pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4
            .ImportUserRoutes(import => import.Med(10).RoutePolicy("users"))
            .ImportDirect()
            .ImportStatic(nonRelayTunnel: true)
            .ImportOspf(1, nonRelayTunnel: true, import => import.Med(5)))));
        Assert.Equal(
            """
            bgp 100
             ipv4-family unicast
              import-route unr med 10 route-policy users
              import-route direct
              import-route static non-relay-tunnel
              import-route ospf 1 med 5 non-relay-tunnel

            """.ReplaceLineEndings("\n"),
            Block(router, "bgp"));
    }

    [Theory]
    [InlineData(" ipv4-family unicast\n  import-route unr non-relay-tunnel\n")]
    [InlineData(" ipv4-family vpn-instance a\n  import-route direct non-relay-tunnel\n")]
    [InlineData(" ipv4-family vpn-instance a\n  network 10.1.1.1 32 non-relay-tunnel\n")]
    [InlineData(" ipv4-family unicast\n  peer 1.1.1.1 upe\n")]
    [InlineData(" ipv4-family vpnv4\n  peer 1.1.1.1 label-route-capability\n")]
    public void What_a_family_does_not_have_stays_raw(string family)
    {
        var (device, lines) = ConfigReader.ReadWithLines(VrpDialect.Instance, "bgp 100\n" + family);
        Assert.Equal([false], lines.Skip(2).Select(l => l.Modelled));
        Assert.Equal("#\nbgp 100\n" + family + "#\nreturn\n", device.ToText());
    }

    [Fact]
    public void An_interface_is_bound_before_it_has_an_address()
    {
        var router = Router(pe =>
        {
            pe.Interface("GE0/1/0", port => port.Address("10.1.1.1/24").VpnInstance("blue").Mtu(1500));
            pe.VpnInstance("blue", vpn => vpn.Ipv4(ipv4 => ipv4.RouteTarget("1:1").StaticLabel(16).RouteDistinguisher("100:1")));
        });
        Assert.Equal(
            """
            #
            ip vpn-instance blue
             ipv4-family
              route-distinguisher 100:1
              apply-label per-instance static 16
              vpn-target 1:1 export-extcommunity
              vpn-target 1:1 import-extcommunity
            #
            interface GigabitEthernet0/1/0
             mtu 1500
             ip binding vpn-instance blue
             ip address 10.1.1.1 255.255.255.0
            #
            return

            """.ReplaceLineEndings("\n"),
            router.ToText());
    }

    [Fact]
    public void An_instance_with_a_tunnel_policy_stands_behind_it_and_before_its_interfaces()
    {
        var router = Router(pe =>
        {
            pe.Interface("GE0/1/0", port => port.VpnInstance("blue").Address("10.1.1.1/24"));
            pe.Interface("GE0/2/0", port => port.VpnInstance("red").Address("10.2.1.1/24"));
            pe.VpnInstance("blue", vpn => vpn.Ipv4(ipv4 => ipv4.RouteDistinguisher("1:1").TunnelPolicy("te")));
            pe.VpnInstance("red", vpn => vpn.Ipv4(ipv4 => ipv4.RouteDistinguisher("1:2")));
            pe.Interface("Tunnel1", tunnel => tunnel.Description("to the other PE"));
            pe.TunnelPolicy("te", policy => policy.SelectSequence("te", 1));
        });
        var text = router.ToText();
        string[] order = ["ip vpn-instance red", "interface GigabitEthernet0/2/0", "interface Tunnel1", "tunnel-policy te", "ip vpn-instance blue", "interface GigabitEthernet0/1/0"];
        Assert.Equal(order, order.OrderBy(l => text.IndexOf(l, System.StringComparison.Ordinal)));
        Assert.Equal(text, ConfigReader.Read(VrpDialect.Instance, text).ToText());
    }

    private static VrpRouter Read(string text) => (VrpRouter)ConfigReader.Read(VrpDialect.Instance, text);

    private static VrpRouter Router(System.Action<VrpRouterBuilder> configure)
    {
        var builder = new VrpRouterBuilder(new VrpRouter());
        configure(builder);
        return builder.Router;
    }

    private static string Block(VrpRouter router, string name) =>
        router.ToText().Split("#\n").Single(b => b.StartsWith(name, System.StringComparison.Ordinal));
}

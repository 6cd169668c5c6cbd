using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using Xunit;

namespace NetDsl.Tests.Egress;

/// <summary>What an egress protection group makes of its routers.</summary>
public class EgressProtectionTests
{
    private static readonly string[] Names = ["mobile", "enterprise", "voice", "video", "signalling", "management"];

    [Fact]
    public void Both_PEs_have_the_same_label_for_an_instance()
    {
        var net = Pair(group => Array.ForEach(Names, n => group.Instance(n)));
        Assert.Equal(Labels(net, "MASG1"), Labels(net, "MASG2"));
        Assert.Equal(Names.Length, Labels(net, "MASG1").Values.Distinct().Count());
        Assert.All(Labels(net, "MASG1").Values, l => Assert.InRange(l, 20000, 29999));
    }

    [Fact]
    public void A_label_stays_when_instances_come_and_go()
    {
        var all = Labels(Pair(group => Array.ForEach(Names, n => group.Instance(n))), "MASG1");
        foreach (var seed in Enumerable.Range(1, 50))
        {
            var random = new Random(seed);
            var some = Names.Where(_ => random.Next(2) == 0).OrderBy(_ => random.Next()).ToArray();
            Assert.All(Labels(Pair(group => Array.ForEach(some, n => group.Instance(n))), "MASG1"), l => Assert.Equal(all[l.Key], l.Value));
        }
    }

    /// <summary>The labels of services that work: when this fails, a release would renumber them.</summary>
    [Fact]
    public void A_label_stays_from_release_to_release() =>
        Assert.Equal(new Dictionary<string, long> { ["mobile"] = 23175, ["enterprise"] = 20594 }, Labels(Pair(group => group.Instance("mobile").Instance("enterprise")), "MASG1"));

    [Fact]
    public void A_label_can_be_given_and_names_can_differ()
    {
        var net = Pair(group => group.Instance("a", label: 16, backupName: "b"));
        Assert.Equal(16, Labels(net, "MASG1")["a"]);
        Assert.Equal(16, Labels(net, "MASG2")["b"]);
    }

    [Fact]
    public void Two_instances_never_share_a_label()
    {
        var thrown = Assert.Throws<NetDslException>(() => Pair(group => group.LabelRange(100, 101).Instance("a").Instance("c").Instance("e")));
        Assert.Equal("ND1016", thrown.RuleId);
        Assert.StartsWith("The VPN instances a and c would both have the label 100. Give one of them a label of its own: Instance(\"c\", label: 101).", thrown.Message);
        Assert.Equal([100, 101], Labels(Pair(group => group.LabelRange(100, 101).Instance("a").Instance("c", label: 101)), "MASG1").Values);
    }

    [Fact]
    public void Host_routes_are_not_looked_up_in_a_tunnel_between_the_PEs()
    {
        Assert.Equal(["5.5.5.5 True", "6.6.6.6 True"], Networks(Pair(_ => { }), "MASG1"));
        Assert.Equal(["6.6.6.6 True", "5.5.5.5 True"], Networks(Pair(_ => { }), "MASG2"));
        Assert.Equal(["5.5.5.5 not set", "6.6.6.6 not set"], Networks(Pair(group => group.TunnelBetween(false)), "MASG1"));
        Assert.Equal(["5.5.5.5 not set", "6.6.6.6 not set"], Networks(Pair(_ => { }, hasLdp: false), "MASG1"));
        Assert.Equal(["5.5.5.5 True", "6.6.6.6 True"], Networks(Pair(group => group.TunnelBetween(), hasLdp: false), "MASG1"));
        Assert.Equal(["5.5.5.5 unknown", "6.6.6.6 unknown"], Networks(Pair(group => group.TunnelBetween(default(Input<bool>))), "MASG1"));
    }

    [Fact]
    public void A_tunnel_interface_joins_the_PEs_too()
    {
        var net = Pair(_ => { }, pe => pe.Tunnel(1, tunnel => tunnel.TeTunnel("6.6.6.6")), hasLdp: false);
        Assert.Equal(["5.5.5.5 True", "6.6.6.6 True"], Networks(net, "MASG1"));
        Assert.Equal(["6.6.6.6 True", "5.5.5.5 True"], Networks(net, "MASG2"));
        Assert.Equal(["5.5.5.5 not set", "6.6.6.6 not set"], Networks(Pair(_ => { }, pe => pe.Tunnel(1, tunnel => tunnel.TeTunnel("7.7.7.7")), hasLdp: false), "MASG1"));
    }

    [Fact]
    public void Segment_routing_joins_the_PEs_too()
    {
        var net = new Scene { HasLdp = false };
        var (asbr, masg1, masg2) = (net.Add("ASBR", "4.4.4.4"), net.Add("MASG1", "5.5.5.5"), net.Add("MASG2", "6.6.6.6"));
        masg1.SegmentRouting();
        masg2.SegmentRouting();
        net.Builder.EgressProtection("metro", 200, masg1, masg2, group => group.RepairPoint(asbr));
        Assert.Equal(["5.5.5.5 True", "6.6.6.6 True"], Networks(net, "MASG1"));
    }

    [Fact]
    public void Behind_several_repair_points_the_PEs_have_backup_LSPs()
    {
        var net = new Scene();
        var (first, second) = (net.Add("ASBR1", "3.3.3.3"), net.Add("ASBR2", "4.4.4.4"));
        net.Builder.EgressProtection("metro", 200, net.Add("MASG1", "5.5.5.5"), net.Add("MASG2", "6.6.6.6"), group => group.RepairPoint(first).RepairPoint(second));
        var family = net.Router("MASG1").Bgp!.Unicast!;
        Assert.True(family.AutoFrr.Is(true) && family.IngressLspFrr.Is(true) && family.NextHopResolved.Is(BgpNextHopResolution.Tunnel));
        Assert.False(Pair(_ => { }).Router("MASG1").Bgp!.Unicast!.AutoFrr.IsSet);
    }

    /// <summary>The order in which a device takes the lines of an instance, and the line that makes them take effect.</summary>
    [Fact]
    public void A_script_gives_the_label_behind_the_distinguisher_and_ends_with_commit()
    {
        var net = Pair(group => group.Instance("a", label: 16), pe => pe.VpnInstance("a", vpn => vpn.Ipv4(ipv4 => ipv4.RouteTarget("1:1").RouteDistinguisher("100:1"))));
        var script = net.Router("MASG1").ToText(ConfigForm.Script);
        Assert.Contains("ip vpn-instance a\n ipv4-family\n  route-distinguisher 100:1\n  apply-label per-instance static 16\n  vpn-target 1:1 export-extcommunity\n", script);
        Assert.EndsWith("\ncommit\n", script);
    }

    [Fact]
    public void What_is_imported_besides_is_not_looked_up_either()
    {
        var net = Pair(_ => { }, pe => pe.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.ImportDirect().ImportUserRoutes().ImportOspf(1).Network("5.5.5.5/32"))));
        Assert.Equal([true, false, true], net.Router("MASG1").Bgp!.Unicast!.Imports.Select(i => i.NonRelayTunnel.Is(true)));
        Assert.Equal(["5.5.5.5 True", "6.6.6.6 True"], Networks(net, "MASG1"));
    }

    [Fact]
    public void The_repair_point_prefers_the_owner_and_keeps_a_backup()
    {
        var asbr = Pair(_ => { }).Router("ASBR");
        var family = asbr.Bgp!.Unicast!;
        Assert.True(family.AutoFrr.Is(true));
        Assert.True(family.NextHopResolved.Is(BgpNextHopResolution.Tunnel));
        foreach (var (peer, policy) in new[] { ("5.5.5.5", "metro-master"), ("6.6.6.6", "metro-backup") })
        {
            Assert.True(family.FindPeer(peer)!.Labels.Is(true));
            Assert.Equal(policy, family.FindPeer(peer)!.ImportPolicy.ToString());
            Assert.Equal($"{peer} 32", asbr.IpPrefixes.Where(p => p.Name.ToString() == policy).Select(p => $"{p.Address} {p.Length}").Single());
            Assert.Equal([true, false], asbr.RoutePolicies.Where(p => p.Name.ToString() == policy).Select(p => p.PreferredValue.IsSet));
        }

        Assert.Equal(["5.5.5.5", "6.6.6.6"], asbr.FecLists.Single().Nodes.Select(n => n.Address.ToString()));
        Assert.True(asbr.Mpls!.LspBfd!.Enabled.Is(true));
        Assert.NotNull(asbr.Bfd);
    }

    [Fact]
    public void What_the_program_has_said_stays()
    {
        var net = Pair(
            group => group.OwnBfd(),
            router: null,
            asbr =>
            {
                asbr.RoutePolicy("mine", 10, p => p.ApplyLabel());
                asbr.Bgp(200, bgp =>
                {
                    bgp.Peer("5.5.5.5", 200, peer => peer.ConnectInterface("LoopBack7"));
                    bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.ExportPolicy("mine").LabelRoutes(checksTunnel: true)).ResolveNextHopByIp().AutoFrr(false));
                });
            });
        var router = net.Router("ASBR");
        Assert.Equal("LoopBack7", router.Bgp!.FindSession("5.5.5.5")!.ConnectInterface.ToString());
        var peer = router.Bgp.Unicast!.FindPeer("5.5.5.5")!;
        Assert.Equal("mine", peer.ExportPolicy.ToString());
        Assert.Equal("metro-master", peer.ImportPolicy.ToString());
        Assert.True(peer.ChecksTunnel.Is(true));
        Assert.True(router.Bgp.Unicast.NextHopResolved.Is(BgpNextHopResolution.Ip));
        Assert.True(router.Bgp.Unicast.AutoFrr.Is(false));
        Assert.Null(router.Bfd);
        Assert.Empty(router.FecLists);
        Assert.Contains(router.RoutePolicies, p => p.Name.ToString() == "metro-transit");
    }

    [Fact]
    public void No_policy_is_made_that_nothing_uses()
    {
        var net = Pair(_ => { }, router: null, asbr => asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4
            .Peer("5.5.5.5", peer => peer.ExportPolicy("mine").ReflectClient())
            .Peer("6.6.6.6", peer => peer.ExportPolicy("mine").ReflectClient()))));
        Assert.DoesNotContain(net.Router("ASBR").RoutePolicies, p => p.Name.ToString() == "metro-transit");
    }

    [Fact]
    public void Several_groups_share_a_repair_point()
    {
        var net = new Scene();
        var asbr = net.Add("ASBR", "4.4.4.4");
        string[] pes = ["5.5.5.5", "6.6.6.6", "7.7.7.7", "8.8.8.8"];
        var masgs = pes.Select(p => net.Add("M" + p[0], p)).ToArray();
        net.Builder.EgressProtection("east", 200, masgs[0], masgs[1], group => group.RepairPoint(asbr).Instance("a"));
        net.Builder.EgressProtection("west", 200, masgs[2], masgs[3], group => group.RepairPoint(asbr).Instance("a"));
        Assert.Equal(pes, asbr.Router.Bgp!.Sessions.Select(s => s.Peer.ToString()));
        Assert.Equal(pes, asbr.Router.FecLists.Single().Nodes.Select(n => n.Address.ToString()));
        Assert.Equal(2, net.Network.EgressProtections.Count);
    }

    [Fact]
    public void A_router_needs_an_LSR_ID()
    {
        var net = new Scene();
        var thrown = Assert.Throws<NetDslException>(() => net.Builder.EgressProtection("x", 200, net.Builder.HuaweiRouter("A"), net.Builder.HuaweiRouter("B"), _ => { }));
        Assert.Equal("ND1014", thrown.RuleId);
    }

    [Fact]
    public void What_is_unknown_stays_unknown()
    {
        var net = Pair(group => group.Instance(default).Instance("a", label: default(StaticVpnLabel)).LabelRange(default, 300).Instance("b"));
        Assert.All(net.Router("MASG1").VpnInstances, v => Assert.True(v.Ipv4!.StaticLabel.IsUnknown));
        Assert.Equal(3, net.Router("MASG1").VpnInstances.Count);
    }

    private static Scene Pair(Action<EgressProtectionBuilder> configure, Action<VrpRouterBuilder>? router = null, Action<VrpRouterBuilder>? asbr = null, bool hasLdp = true)
    {
        var net = new Scene { HasLdp = hasLdp };
        var repair = net.Add("ASBR", "4.4.4.4");
        asbr?.Invoke(repair);
        var masg1 = net.Add("MASG1", "5.5.5.5");
        var masg2 = net.Add("MASG2", "6.6.6.6");
        router?.Invoke(masg1);
        net.Builder.EgressProtection("metro", 200, masg1, masg2, group => configure(group.RepairPoint(repair)));
        return net;
    }

    private static Dictionary<string, long> Labels(Scene net, string router) =>
        net.Router(router).VpnInstances.ToDictionary(v => v.Name.ToString(), v => v.Ipv4!.StaticLabel.Value.Value);

    private static IEnumerable<string> Networks(Scene net, string router) =>
        net.Router(router).Bgp!.Unicast!.Networks.Select(n => $"{n.Address} {n.NonRelayTunnel}");

    private sealed class Scene
    {
        public Scene() => Builder = new NetworkBuilder(Network);

        public Network Network { get; } = new("test", Origin.None);

        public NetworkBuilder Builder { get; }

        public bool HasLdp { get; init; } = true;

        public VrpRouterBuilder Add(string name, string lsrId) =>
            Builder.HuaweiRouter(name, pe => pe
                .Mpls(lsrId, mpls =>
                {
                    if (HasLdp)
                        mpls.Ldp();
                })
                .Loopback(1, lo => lo.Address($"{lsrId}/32")));

        public VrpRouter Router(string name) => (VrpRouter)Network.Devices.Single(d => d.Name.ToString() == name);
    }
}

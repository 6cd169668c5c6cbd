using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Report;

/// <summary>What the picture shows, and that it can be read.</summary>
public sealed class TopologyTests
{
    [Fact]
    public void Primary_and_secondary_pseudowires_are_told_apart_from_both_ends()
    {
        var lines = Lines("VllFrr");
        Assert.Contains("Primary PE1-PE2 VC 100", lines);
        Assert.Contains("Secondary PE1-PE3 VC 200", lines);
        Assert.Equal(2, lines.Count(l => l.Contains("VC", StringComparison.Ordinal)));
        Assert.Equal(7, lines.Count(l => l.StartsWith("Cable", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, l => l.StartsWith("Subnet", StringComparison.Ordinal));
    }

    [Fact]
    public void Bypasses_are_seen_once() => Assert.Contains("Bypass PE2-PE3 VC 3010, VC 3020, VC 3030", Lines("PwRedundancy"));

    [Fact]
    public void Tunnels_lead_to_every_lns() => Assert.Equal(["Tunnel LAC-LNS1 lac1", "Tunnel LAC-LNS2 lac1"], Lines("L2tpLoadBalancing").Where(l => l.StartsWith("Tunnel", StringComparison.Ordinal)));

    [Fact]
    public void Devices_that_back_each_other_up_are_joined()
    {
        Assert.Contains("BackupPair LAC1-LAC2 backup s1", Lines("L2tpHotBackup"));
        Assert.Contains("EgressPair MASG1-MASG2 egress metro", Lines("EgressProtection"));
    }

    [Fact]
    public void Dialed_links_are_shown_beside_the_primary_way()
    {
        var lines = Lines("DynamicRouteBackup");
        Assert.Contains("Dialup Branch-Center calls 8810052", lines);
        Assert.Contains("Primary Branch-Center primary way", lines);
    }

    [Fact]
    public void Interfaces_in_one_subnet_are_joined_where_no_cable_is_named()
    {
        var network = Network.Define("subnets", net =>
        {
            net.HuaweiRouter("A", r =>
            {
                r.Interface("GE0/1/0", i => i.Address("10.1.1.1/30"));
                r.Interface("GE0/1/1", i => i.Address("10.2.0.1/24"));
            });
            net.HuaweiRouter("B", r =>
            {
                r.Interface("GE0/1/0", i => i.Address("10.1.1.2/30"));
                r.Interface("GE0/1/1", i => i.Address("10.2.0.2/24"));
            });
            net.HuaweiRouter("C", r =>
            {
                r.Interface("GE0/1/1", i => i.Address("10.2.0.3/24"));
                r.Loopback(0, lo => lo.Address("10.1.1.1/32"));
            });
        });
        Assert.Equal(["Subnet A-B 10.1.1.0/30", "Subnet A-10.2.0.0/24", "Subnet B-10.2.0.0/24", "Subnet C-10.2.0.0/24"], Lines(network));
    }

    [Fact]
    public void The_same_addresses_in_two_vpns_are_two_subnets()
    {
        var network = Network.Define("vpns", net =>
        {
            foreach (var (name, vpn, host) in ((string, string, int)[])[("A", "red", 1), ("B", "red", 2), ("C", "blue", 3), ("D", "blue", 4)])
            {
                net.HuaweiRouter(name, r =>
                {
                    r.VpnInstance(vpn);
                    r.Interface("GE0/1/0", i => i.VpnInstance(vpn).Address($"10.0.0.{host}/24"));
                });
            }
        });
        Assert.Equal(["Subnet A-B 10.0.0.0/24", "Subnet C-D 10.0.0.0/24"], Lines(network));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Boxes_do_not_overlap_and_lines_pass_by_them(string example) => AssertReadable(Picture(ExampleNetworks.All[example]()), mayTouch: 0);

    [Theory]
    [InlineData(20)]
    [InlineData(90)]
    [InlineData(150)]
    public void Boxes_of_larger_networks_do_not_overlap(int devices) => AssertReadable(Picture(ReportScene.Large(devices, 1)), mayTouch: int.MaxValue);

    public static TheoryData<string> Examples() => ExampleNetworks.Names();

    private static void AssertReadable(Topology picture, int mayTouch)
    {
        Layout.Place(picture);
        var nodes = picture.Nodes;
        foreach (var (a, b) in nodes.SelectMany(a => nodes.Where(b => b.Index > a.Index).Select(b => (a, b))))
            Assert.True(Math.Abs(a.X - b.X) >= (a.Width + b.Width) / 2 || Math.Abs(a.Y - b.Y) >= (a.Height + b.Height) / 2, $"{a.Name} covers {b.Name}");
        var touched = LineRouter.Route(picture).Sum(l => nodes.Count(n => n != l.Edge.A && n != l.Edge.B && Enumerable.Range(1, 49).Select(i => l.At(i / 50.0)).Any(p => Math.Abs(p.X - n.X) < n.Width / 2 && Math.Abs(p.Y - n.Y) < n.Height / 2)));
        Assert.InRange(touched, 0, mayTouch);
    }

    private static Topology Picture(Network network) => Topology.Of(network, network.Devices);

    private static List<string> Lines(string example) => Lines(ExampleNetworks.All[example]());

    private static List<string> Lines(Network network) => [.. Picture(network).Edges.Select(e => $"{e.Kind} {e.A.Name}-{e.B.Name} {string.Join(", ", e.Labels)}".TrimEnd())];
}

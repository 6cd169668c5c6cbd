using System;
using System.Linq;
using NetDsl.Examples.L2tpHotBackup;
using NetDsl.Huawei;
using Xunit;

namespace NetDsl.Tests.L2tp;

/// <summary>What a pair of LACs has in common is written to both, equal, mirrored or different as it has to be.</summary>
public class LacPairTests
{
    public static TheoryData<RouteControl> Controls() => [.. Enum.GetValues<RouteControl>()];

    [Fact]
    public void Addresses_of_the_channel_are_mirrored_and_the_port_is_equal()
    {
        var (lac1, lac2) = Pair();
        var (near, far) = (lac1.BackupServices[0], lac2.BackupServices[0]);
        Assert.Equal("10.0.0.1", near.Source.ToString());
        Assert.Equal(near.Source, far.Peer);
        Assert.Equal(near.Peer, far.Source);
        Assert.Equal(near.Port, far.Port);
        Assert.Equal("4500", far.Port.ToString());
    }

    [Fact]
    public void Both_have_both_sources_and_each_uses_its_own()
    {
        var (lac1, lac2) = Pair();
        foreach (var lac in new[] { lac1, lac2 })
        {
            Assert.Equal("7.7.7.7", lac.FindInterface("LoopBack1")!.Addresses[0].Address.ToString());
            Assert.Equal("8.8.8.8", lac.FindInterface("LoopBack2")!.Addresses[0].Address.ToString());
        }

        Assert.Equal("LoopBack1", lac1.L2tpGroups[0].Lac!.Source.ToString());
        Assert.Equal("LoopBack2", lac2.L2tpGroups[0].Lac!.Source.ToString());
        Assert.Equal("LoopBack1", lac1.BackupServices[0].TunnelLoopback.Value.Name.ToString());
        Assert.Equal("LoopBack2", lac2.BackupServices[0].TunnelLoopback.Value.Name.ToString());
        Assert.True(lac2.L2tpGroups[0].Lac!.SourceIsShared.Value);
    }

    [Fact]
    public void The_master_is_preferred_and_waits_before_it_takes_its_users_back()
    {
        var (lac1, lac2) = Pair();
        var (near, far) = (lac1.FindInterface("GE0/1/0.2")!.Vrrp!.Groups[0], lac2.FindInterface("GE0/1/0.2")!.Vrrp!.Groups[0]);
        Assert.Equal("120", near.Priority.ToString());
        Assert.Equal("1800", near.PreemptDelay.ToString());
        Assert.False(far.Priority.IsSet);
        Assert.False(far.PreemptDelay.IsSet);
        Assert.True(near.Admin.Value && far.Admin.Value);
    }

    [Fact]
    public void Tunnels_are_counted_from_different_numbers()
    {
        var (lac1, lac2) = Pair();
        Assert.False(lac1.L2tp!.TunnelBaseId.IsSet);
        Assert.Equal(TunnelBaseId.From16384, lac2.L2tp!.TunnelBaseId.Value);
    }

    [Theory]
    [MemberData(nameof(Controls))]
    public void Every_way_of_route_control_is_right(RouteControl control)
    {
        var network = TwoLacs.Network(control);
        Assert.Empty(NetworkCheck.Run(network).Select(f => $"{f.Rule.Id} {f.Message}"));
        var text = network.Devices[0].ToText();
        var expected = control switch
        {
            RouteControl.Ospf => "default cost inherit-metric\n import-route direct\n",
            RouteControl.OspfNetwork => "ospf cost inherit\n",
            RouteControl.Isis => "import-route direct inherit-cost\n",
            RouteControl.Bgp => "import-route direct\n",
            _ => "import-route unr route-policy tunnel-sources\n",
        };
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Equal(control < RouteControl.PolicyInOspf, text.Contains("peer-backup route-cost auto-advertising\n", StringComparison.Ordinal));
    }

    /// <summary>Each source costs less from its own LAC: the LNS reaches a tunnel where it is.</summary>
    [Fact]
    public void A_policy_prefers_each_source_at_its_own_lac()
    {
        var network = TwoLacs.Network(RouteControl.PolicyInOspf);
        Assert.Equal(["LoopBack1 10", "LoopBack2 20", " not set"], Costs(network, 0));
        Assert.Equal(["LoopBack2 10", "LoopBack1 20", " not set"], Costs(network, 1));
    }

    private static string[] Costs(Network network, int device) =>
        [.. ((VrpRouter)network.Devices[device]).RoutePolicies.Select(n => $"{string.Join(",", n.Interfaces)} {n.Cost}")];

    private static (VrpRouter Lac1, VrpRouter Lac2) Pair()
    {
        var network = TwoLacs.Network();
        return ((VrpRouter)network.Devices[0], (VrpRouter)network.Devices[1]);
    }
}

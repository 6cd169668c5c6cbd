using System.Linq;
using NetDsl.H3c;
using Xunit;

namespace NetDsl.Tests.H3c;

/// <summary>The backup relation: what it completes, and what it leaves alone.</summary>
public class RouteBackupTests
{
    [Fact]
    public void Both_ends_are_completed()
    {
        var network = Two((net, a, b) => net.RouteBackup(a.Interface("Serial2/1/0"), a.Interface("Bri2/4/0"), ["40.0.0.0/8"], r => r.Calls(b.Interface("Bri2/4/0"), "8810052").Release(60)));
        Assert.Equal(
            """
            #
             sysname A
            #
             dialer-group 1 rule ip permit
            #
             standby routing-group 1 rule ip 40.0.0.0 255.0.0.0
            #
            interface Serial2/1/0
             ip address 10.1.1.1 255.255.255.252
            #
            interface Bri2/4/0
             ip address 20.1.1.1 255.255.255.252
             dialer circular enable
             dialer-group 1
             dialer route ip 20.1.1.2 8810052 broadcast
             standby routing-group 1
             standby timer routing-disable 60
            #
            return

            """,
            network.Devices[0].ToText());
        Assert.Equal(
            """
            #
             sysname B
            #
             dialer-group 1 rule ip permit
            #
            interface Bri2/4/0
             ip address 20.1.1.2 255.255.255.252
             dialer circular enable
             dialer-group 1
             dialer route ip 20.1.1.1 broadcast
            #
            return

            """,
            network.Devices[1].ToText());
    }

    [Fact]
    public void What_is_described_already_is_left_alone()
    {
        var network = Two((net, a, b) =>
        {
            a.DialRule(7, DialProtocol.Ip);
            a.Interface("Bri2/4/0", i => i.Dial(d => d.Bundle().Group(7).Number("8810052")));
            net.RouteBackup(a.Interface("Serial2/1/0"), a.Interface("Bri2/4/0"), ["40.0.0.0/8"]);
        });
        var router = (ComwareRouter)network.Devices[0];
        Assert.Single(router.DialRules);
        var dialer = router.FindInterface("Bri2/4/0")!.Dialer!;
        Assert.True(dialer.Method.Is(DdrMethod.Bundle));
        Assert.True(dialer.Group.Is(7));
        Assert.Empty(dialer.Routes);
    }

    [Fact]
    public void Several_networks_share_a_group()
    {
        var network = Two((net, a, b) => net.RouteBackup(a.Interface("Serial2/1/0"), a.Interface("Bri2/4/0"), ["40.0.0.0/8", "50.1.0.0/16"]));
        var router = (ComwareRouter)network.Devices[0];
        Assert.Equal(["1 40.0.0.0/8", "1 50.1.0.0/16"], router.MonitoredNetworks.Select(m => $"{m.Group} {m.Network}"));
        Assert.Equal(["1"], router.FindInterface("Bri2/4/0")!.RoutingGroups.Select(g => g.Group.ToString()));
    }

    [Fact]
    public void For_any_loss_each_network_has_a_group()
    {
        var network = Two((net, a, b) =>
        {
            a.RoutingGroup(2, g => g.Monitor("60.0.0.0/8"));
            net.RouteBackup(a.Interface("Serial2/1/0"), a.Interface("Bri2/4/0"), ["40.0.0.0/8", "50.0.0.0/8"], r => r.AnyLost().VpnInstance("red"));
        });
        var router = (ComwareRouter)network.Devices[0];
        Assert.Equal(["2 60.0.0.0/8 not set", "1 40.0.0.0/8 red", "3 50.0.0.0/8 red"], router.MonitoredNetworks.Select(m => $"{m.Group} {m.Network} {m.VpnInstance}"));
        Assert.Equal(["1", "3"], router.FindInterface("Bri2/4/0")!.RoutingGroups.Select(g => g.Group.ToString()));
    }

    [Fact]
    public void The_relation_is_kept_for_rules_and_the_simulation()
    {
        var network = Two((net, a, b) => net.RouteBackup(a.Interface("Serial2/1/0"), a.Interface("Bri2/4/0"), ["40.0.0.0/8"], r => r.Group(9).Calls(b.Interface("Bri2/4/0"), "8810052")));
        var relation = Assert.Single(network.RouteBackups);
        Assert.Same(network.Devices[0], relation.Router);
        Assert.True(relation.Primary.Name.Is("Serial2/1/0"));
        Assert.True(relation.Backup.Name.Is("Bri2/4/0"));
        Assert.True(Assert.Single(relation.Networks).Group.Is(9));

        var simulation = RouteBackupSimulation.Of(relation);
        simulation.Wait(30);
        Assert.Equal(BackupState.Dialing, simulation.StateOf("Bri2/4/0"));
    }

    /// <summary>Two relations of the same ends: groups, numbers and next hops stand there once.</summary>
    [Fact]
    public void Nothing_is_said_twice()
    {
        var network = Two((net, a, b) =>
        {
            net.RouteBackup(a.Interface("Serial2/1/0"), a.Interface("Bri2/4/0"), ["40.0.0.0/8"], r => r.Group(9).Calls(b.Interface("Bri2/4/0"), "8810052"));
            net.RouteBackup(a.Interface("Serial2/1/0"), a.Interface("Bri2/4/0"), ["50.0.0.0/8"], r => r.Group(9).Calls(b.Interface("Bri2/4/0"), "8810052"));
        });
        foreach (var device in network.Devices)
        {
            var lines = device.ToText().Split('\n').Where(l => l.Contains("standby", System.StringComparison.Ordinal) || l.Contains("dial", System.StringComparison.Ordinal)).ToList();
            Assert.Equal(lines.Distinct(), lines);
        }

        var router = (ComwareRouter)network.Devices[0];
        Assert.Equal(["9 40.0.0.0/8", "9 50.0.0.0/8"], router.MonitoredNetworks.Select(m => $"{m.Group} {m.Network}"));
        Assert.Single(router.FindInterface("Bri2/4/0")!.RoutingGroups);
    }

    /// <summary>A bundle has no next hops: the end that calls has a number, the other end needs none.</summary>
    [Fact]
    public void A_bundle_calls_by_its_number()
    {
        var network = Two((net, a, b) =>
        {
            a.Interface("Bri2/4/0", i => i.Dial(d => d.Bundle()));
            b.Interface("Bri2/4/0", i => i.Dial(d => d.Bundle()));
            net.RouteBackup(a.Interface("Serial2/1/0"), a.Interface("Bri2/4/0"), ["40.0.0.0/8"], r => r.Calls(b.Interface("Bri2/4/0"), "8810052"));
        });
        var (caller, called) = (Dialer(network, 0), Dialer(network, 1));
        Assert.True(caller.Number.Is("8810052"));
        Assert.False(called.Number.IsSet);
        Assert.Empty(caller.Routes.Concat(called.Routes));

        static DialerLink Dialer(Network network, int device) => ((ComwareRouter)network.Devices[device]).FindInterface("Bri2/4/0")!.Dialer!;
    }

    /// <summary>BGP with a peer behind each link: without load sharing it might never switch back.</summary>
    [Theory]
    [InlineData(65002u, 65002u, "balance 2")]
    [InlineData(65001u, 65001u, "balance 2")]
    [InlineData(65001u, 65002u, "balance eibgp 2")]
    public void BGP_shares_the_load_so_that_it_switches_back(uint primary, uint backup, string line)
    {
        var network = Two((net, a, b) =>
        {
            a.Bgp(65001, bgp => bgp.Peer("10.1.1.2", primary).Peer("20.1.1.2", backup).Ipv4(ipv4 => ipv4.Peer("10.1.1.2").Peer("20.1.1.2")));
            net.RouteBackup(a.Interface("Serial2/1/0"), a.Interface("Bri2/4/0"), ["40.0.0.0/8"], r => r.Calls(b.Interface("Bri2/4/0"), "8810052"));
        });
        Assert.Contains($"  {line}\n", network.Devices[0].ToText(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Load_sharing_that_is_described_or_of_no_use_is_left_alone()
    {
        Assert.Contains("  balance 1\n", Text(ipv4 => ipv4.Peer("10.1.1.2").Peer("20.1.1.2").Balance(1)), System.StringComparison.Ordinal);
        Assert.DoesNotContain("balance 2", Text(ipv4 => ipv4.Peer("10.1.1.2").Peer("20.1.1.2").BalanceEbgp(4)), System.StringComparison.Ordinal);
        Assert.DoesNotContain("balance", Text(ipv4 => ipv4.Peer("10.1.1.2")), System.StringComparison.Ordinal);

        static string Text(System.Action<ComwareBgpFamilyBuilder> describe) =>
            Two((net, a, b) =>
            {
                a.Bgp(65001, bgp => bgp.Peer("10.1.1.2", 65002).Peer("20.1.1.2", 65002).Ipv4(describe));
                net.RouteBackup(a.Interface("Serial2/1/0"), a.Interface("Bri2/4/0"), ["40.0.0.0/8"]);
            }).Devices[0].ToText();
    }

    /// <summary>What the relation completes is enough: the backup takes over and is released, although its addresses are the lower ones.</summary>
    [Fact]
    public void What_it_completes_switches_over_and_back()
    {
        var network = Two((net, a, b) =>
        {
            a.Interface("Bri2/4/0", i => i.Address("5.1.1.1/30"));
            a.Bgp(65001, bgp => bgp.Peer("10.1.1.2", 65002).Peer("5.1.1.2", 65002).Ipv4(ipv4 => ipv4.Peer("10.1.1.2").Peer("5.1.1.2")));
            b.Interface("Bri2/4/0", i => i.Address("5.1.1.2/30"));
            net.RouteBackup(a.Interface("Serial2/1/0"), a.Interface("Bri2/4/0"), ["40.0.0.0/8"], r => r.Calls(b.Interface("Bri2/4/0"), "8810052"));
        });
        var simulation = RouteBackupSimulation.Of(network);
        BackupScenario.Default(simulation).Play(simulation);
        Assert.Equal(2, simulation.Steps.Count(s => s.Reason == "the release delay is over"));
        Assert.Equal(["Serial2/1/0"], simulation.CarriedBy("40.0.0.0/8").Select(i => i.ToString()));
    }

    private static Network Two(System.Action<NetworkBuilder, ComwareRouterBuilder, ComwareRouterBuilder> relate)
    {
        var network = Network.Define("two routers", net =>
        {
            var a = net.H3cRouter("A", r =>
            {
                r.Interface("Serial2/1/0", i => i.Address("10.1.1.1/30"));
                r.Interface("Bri2/4/0", i => i.Address("20.1.1.1/30"));
            });
            var b = net.H3cRouter("B", r => r.Interface("Bri2/4/0", i => i.Address("20.1.1.2/30")));
            relate(net, a, b);
        });
        _ = network.Devices;
        return network;
    }
}

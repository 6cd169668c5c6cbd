using System;
using System.Linq;
using NetDsl.H3c;
using Xunit;
using static NetDsl.Tests.H3c.SimulationScene;

namespace NetDsl.Tests.H3c.Simulation;

/// <summary>Which interfaces are primary links: no configuration says so.</summary>
public class PrimaryLinkTests
{
    [Theory]
    [InlineData("static")]
    [InlineData("next hop")]
    [InlineData("bgp")]
    [InlineData("ospf")]
    [InlineData("rip")]
    [InlineData("isis")]
    public void The_routing_names_them(string routing)
    {
        var simulation = RouteBackupSimulation.Of(Net(r =>
        {
            switch (routing)
            {
                case "static":
                    r.StaticRoute(Watched, Primary);
                    break;
                case "next hop":
                    r.StaticRoute(Watched, "10.1.1.2");
                    break;
                case "bgp":
                    r.Bgp(65001, bgp => bgp.Peer("10.1.1.2", 65002).Ipv4(ipv4 => ipv4.Peer("10.1.1.2")));
                    break;
                case "ospf":
                    r.Ospf(1, o => o.Area(0, a => a.Network("10.1.1.0/30").Network("20.1.1.0/30")));
                    break;
                case "rip":
                    r.Rip(1, rip => rip.Network("10.0.0.0").Network("20.0.0.0"));
                    break;
                default:
                    r.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00"));
                    r.Interface(Primary, i => i.IsisEnable(1));
                    break;
            }
        }));
        Assert.Equal([Primary], simulation.Primaries);
        Carries(simulation, Primary);
    }

    /// <summary>OSPF runs on the LAN as well; the neighbor that has the network is behind the serial line.</summary>
    [Fact]
    public void The_neighbor_that_has_the_network_comes_first()
    {
        var simulation = RouteBackupSimulation.All(Network.Define("three routers", net =>
        {
            net.H3cRouter("A", r =>
            {
                Lines(r);
                r.RoutingGroup(1, g => g.Monitor(Watched));
                r.Interface("GigabitEthernet0/1", i => i.Address("192.168.1.1/24"));
                r.Ospf(1, o => o.Area(0, a => a.Network("0.0.0.0/0")));
            });
            net.H3cRouter("LAN", r => r.Interface("GigabitEthernet0/1", i => i.Address("192.168.1.2/24")));
            net.H3cRouter("B", r =>
            {
                r.Interface(Primary, i => i.Address("10.1.1.2/30"));
                r.Interface("GigabitEthernet0/1", i => i.Address("40.0.0.1/8"));
            });
        })).Single();
        Assert.Equal([Primary], simulation.Primaries);
    }

    [Fact]
    public void An_interface_with_a_neighbor_comes_before_one_without()
    {
        var network = Network.Define("two routers", net =>
        {
            var a = net.H3cRouter("A", r =>
            {
                Lines(r);
                r.RoutingGroup(1, g => g.Monitor(Watched));
                r.Interface("GigabitEthernet0/1", i => i.Address("192.168.1.1/24"));
                r.Ospf(1, o => o.Area(0, area => area.Network("0.0.0.0/0")));
            });
            net.Link(a.Interface(Primary), net.H3cRouter("B").Interface("Serial2/1/7"));
        });
        Assert.Equal([Primary], RouteBackupSimulation.Of(network).Primaries);
    }

    /// <summary>The primary interface of the relation is that of another router, which is reached over the LAN.</summary>
    [Fact]
    public void The_primary_link_of_another_router_is_reached_over_the_link_to_it()
    {
        var network = Network.Define("two routers", net =>
        {
            var a = net.H3cRouter("A", r =>
            {
                r.Interface(Primary, i => i.Address("10.1.1.1/30"));
                r.Interface("GigabitEthernet0/1", i => i.Address("192.168.1.1/24"));
            });
            var b = net.H3cRouter("B", r =>
            {
                r.Interface("GigabitEthernet0/1", i => i.Address("192.168.1.2/24"));
                r.Interface(Backup, i => i.Address("20.1.1.1/30").Dial(d => d.Route("20.1.1.2", "8810052")).Ospf(o => o.Cost(2000)));
                r.Ospf(1, o => o.Area(0, area => area.Network("0.0.0.0/0")));
            });
            net.RouteBackup(a.Interface(Primary), b.Interface(Backup), [Watched]);
        });
        var simulation = RouteBackupSimulation.Of(network);
        Assert.Equal(["GigabitEthernet0/1"], simulation.Primaries.Select(p => p.ToString()));
        simulation.Wait(30);
        simulation.RouteLost(Watched, "GigabitEthernet0/1");
        simulation.Wait(10);
        Carries(simulation, Backup);
        Assert.Contains("no interface of B leads to that router", Message(() => RouteBackupSimulation.Of(network.RouteBackups)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_told_is_asked_for()
    {
        Assert.StartsWith(
            "No interface of A leads to 40.0.0.0/8 while all is well: describe a static route,",
            Message(() => RouteBackupSimulation.Of(Net(r => { }))),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Serial2/1/0 and GigabitEthernet0/1 of A run a routing protocol, and nothing tells which of them leads to 40.0.0.0/8: name it with net.RouteBackup(primary: ...)",
            Message(() => RouteBackupSimulation.Of(Net(r =>
            {
                r.Interface("GigabitEthernet0/1", i => i.Address("192.168.1.1/24"));
                r.Ospf(1, o => o.Area(0, a => a.Network("0.0.0.0/0")));
            }))),
            StringComparison.Ordinal);
        Assert.Equal(
            "No device of nothing has a backup to simulate: describe one with net.RouteBackup(...), or with RoutingGroup and StandbyRoutingGroup.",
            Message(() => RouteBackupSimulation.Of(Network.Define("nothing", net => net.H3cRouter("A")))));
        Assert.Equal(
            "No interface of A is the backup of group 7: call StandbyRoutingGroup(7) on the interface that dials, or describe the backup with net.RouteBackup(...).",
            Message(() => RouteBackupSimulation.Of(Network.Define("half", net => net.H3cRouter("A", r => r.RoutingGroup(7, g => g.Monitor(Watched)))))));
    }

    /// <summary>What is unknown is never taken for its default.</summary>
    [Fact]
    public void What_is_unknown_is_asked_for_with_its_place()
    {
        Unknown("The warm-up time on A is unknown", r => r.Warmup(default));
        Unknown("The release delay of Bri2/4/0 on A is unknown", r => r.Interface(Backup, i => i.RoutingDisable(default)));
        Unknown("The hold-off time of Bri2/4/0 on A is unknown", r => r.Interface(Backup, i => i.Dial(d => d.Holdoff(default))));
        Unknown("The group of Bri2/4/0 on A is unknown", r => r.Interface(Backup, i => i.StandbyRoutingGroup(default(RoutingGroupNumber))));
        Unknown("The preference of the static route to 50.0.0.0/8 on A is unknown", r => r.StaticRoute("50.0.0.0/8", Primary, preference: default(RoutePreference)));
        Unknown("The OSPF cost of Serial2/1/0 on A is unknown", r => r.Interface(Primary, i => i.Ospf(o => o.Cost(default))));
        Unknown("The RIP metric of Bri2/4/0 on A is unknown", r => r.Interface(Backup, i => i.Rip(rip => rip.MetricIn(default))));
        Unknown("The IS-IS cost of Bri2/4/0 on A is unknown", r => r.Interface(Backup, i => i.Isis(isis => isis.Cost(default))));
        Unknown("The load sharing of BGP on A is unknown", r => r.Bgp(65001, bgp => bgp.Ipv4(ipv4 => ipv4.Balance(default))));
        Unknown("The preferred value of BGP peer 10.1.1.2 on A is unknown", r => r.Bgp(65001, bgp => bgp.Ipv4(ipv4 => ipv4.Peer("10.1.1.2", p => p.PreferredValue(default)))));
        Unknown("The address of GigabitEthernet0/1 on A is unknown", r => r.Interface("GigabitEthernet0/1", i => i.Address(default)));
        Unknown("A network of group 2 on A is unknown", r => r.RoutingGroup(2, g => g.Monitor(default)));
        Unknown("The group of a watched network on A is unknown", r => r.RoutingGroup(default, g => g.Monitor("50.0.0.0/8")));

        static void Unknown(string message, Action<ComwareRouterBuilder> describe)
        {
            var e = Assert.Throws<SimulationException>(() => RouteBackupSimulation.Of(Net(r =>
            {
                r.StaticRoute(Watched, Primary);
                describe(r);
            })));
            Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
            Assert.EndsWith("PrimaryLinkTests.cs", e.Origin.File, StringComparison.Ordinal);
            Assert.True(e.Origin.Line > 0);
        }
    }

    private static string Message(Action action) => Assert.Throws<SimulationException>(action).Message;

    private static Network Net(Action<ComwareRouterBuilder> describe) =>
        Network.Define("one router", net => net.H3cRouter("A", r =>
        {
            Lines(r);
            r.RoutingGroup(1, g => g.Monitor(Watched));
            describe(r);
        }));
}

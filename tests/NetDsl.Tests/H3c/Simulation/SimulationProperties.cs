using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NetDsl.Examples.DynamicRouteBackup;
using NetDsl.Examples.DynamicRouteBackupBgp;
using NetDsl.Examples.DynamicRouteBackupCellular;
using NetDsl.Examples.DynamicRouteBackupSegments;
using NetDsl.H3c;
using Xunit;

namespace NetDsl.Tests.H3c.Simulation;

/// <summary>What holds whatever happens, and whatever is assumed.</summary>
public class SimulationProperties
{
    private static readonly Func<Network>[] Networks =
    [
        IsdnBackup.Network, BgpBackup.Network, SegmentBackup.Network, CellularBackup.Network, TwoGroups,
        () => Scene(SimulationScene.Router()), () => Scene(SimulationScene.OspfRouter()), () => Scene(SimulationScene.BgpRouter("5.1.1.2", balance: null)),
    ];

    /// <summary>A network of 0 to 7, the values of all assumptions, and events with an interface and a time each.</summary>
    private static Arbitrary<(int Network, int[] Assumed, (int Event, int Which, int Seconds)[] Events)> Cases =>
        (from network in Gen.Choose(0, Networks.Length - 1)
         from assumed in Gen.ArrayOf(Gen.Choose(0, 5), BackupAssumption.All.Count)
         from count in Gen.Choose(0, 25)
         from events in Gen.ArrayOf(from e in Gen.Choose(0, 7) from which in Gen.Choose(0, 5) from seconds in Gen.Choose(0, 150) select (e, which, seconds), count)
         select (network, assumed, events)).ToArbitrary();

    /// <summary>No exception, time never runs back, traffic is never said to be on a link that is down, and a state never lasts beyond its timer.</summary>
    [Fact]
    public void Traffic_is_never_on_a_link_that_is_down() =>
        Prop.ForAll(Cases, c =>
        {
            var simulation = RouteBackupSimulation.Of(Networks[c.Network](), Assumed(c.Assumed));
            var down = new HashSet<InterfaceName>();
            var broken = new HashSet<InterfaceName>();
            var backups = simulation.Snapshot().Interfaces.Select(i => i.Name).ToList();
            foreach (var (what, which, seconds) in c.Events)
            {
                var before = simulation.Now;
                var primary = simulation.Primaries[which % simulation.Primaries.Count];
                var backup = backups[which % backups.Count];
                switch (what)
                {
                    case 0:
                        simulation.PrimaryLost(primary);
                        down.Add(primary);
                        break;
                    case 1:
                        simulation.PrimaryFailsSilently(primary);
                        down.Add(primary);
                        break;
                    case 2:
                        simulation.PrimaryBack(primary);
                        down.Remove(primary);
                        break;
                    case 3:
                        simulation.BackupFails(backup);
                        broken.Add(backup);
                        break;
                    case 4:
                        simulation.BackupRepaired(backup);
                        broken.Remove(backup);
                        break;
                    case 5:
                        simulation.RouteLost(simulation.Snapshot().Networks[0].Network, primary);
                        break;
                    case 6:
                        simulation.WaitForTimer();
                        break;
                    default:
                        simulation.Wait(seconds);
                        Assert.Equal(before + seconds, simulation.Now);
                        break;
                }

                Assert.True(simulation.Now >= before);
                Hold(simulation, down, broken, backups);
            }

            Assert.Equal(simulation.Moments.Select(m => m.After.Second).Order(), simulation.Moments.Select(m => m.After.Second));
            Assert.Equal(simulation.Steps, simulation.Moments.SelectMany(m => m.Steps));
        }).QuickCheckThrowOnFailure();

    /// <summary>When all is well again, every backup rests, unless the routing keeps the traffic on the backup.</summary>
    [Fact]
    public void When_all_is_well_again_the_backup_rests() =>
        Prop.ForAll(Cases, c =>
        {
            // In the last network BGP prefers the backup: it never switches back, which is the failure that the others avoid.
            var simulation = RouteBackupSimulation.Of(Networks[c.Network % (Networks.Length - 1)]());
            foreach (var (what, which, seconds) in c.Events)
            {
                var primary = simulation.Primaries[which % simulation.Primaries.Count];
                if (what % 2 == 0)
                    simulation.PrimaryLost(primary);
                else
                    simulation.PrimaryBack(primary);
                simulation.Wait(seconds);
            }

            foreach (var primary in simulation.Primaries)
                simulation.PrimaryBack(primary);
            simulation.Wait(1000);
            Assert.All(simulation.Snapshot().Interfaces, i => Assert.Equal(BackupState.Standby, i.State));
            Assert.All(simulation.Snapshot().Networks, n => Assert.All(n.CarriedBy, carrier => Assert.Contains(carrier, simulation.Primaries)));
            Assert.All(simulation.Snapshot().Groups, g => Assert.True(g.IsUp));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_events_give_the_same_trace() =>
        Prop.ForAll(Cases, c =>
        {
            Assert.Equal(Played(), Played());

            string Played()
            {
                var simulation = RouteBackupSimulation.Of(Networks[c.Network](), Assumed(c.Assumed));
                BackupScenario.Default(simulation).Play(simulation);
                return BackupTable.Of(simulation).ToMarkdown();
            }
        }).QuickCheckThrowOnFailure();

    /// <summary>A router looks up its neighbors and asks none of them: the work grows with the routers, not with their square.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_thousand_routers_are_simulated(bool inOneSubnet)
    {
        var network = Network.Define("many branches", net =>
        {
            var center = net.H3cRouter("Center", r => r.Interface("GigabitEthernet0/1", i => i.Address("40.0.0.1/8")));
            for (var n = 0; n < 1000; n++)
            {
                var (leased, dialUp) = ((uint)((10 << 24) + (4 * n)), (uint)((20 << 24) + (4 * n)));
                if (!inOneSubnet)
                    center.Interface(InterfaceName.Parse($"Serial{n / 100}/{n % 100}/0"), i => i.Address(new Ipv4Prefix(new Ipv4Address(leased + 2), 30)));
                net.H3cRouter($"Branch{n}", r =>
                {
                    r.DialRule(1, DialProtocol.Ip);
                    r.RoutingGroup(1, g => g.Monitor("40.0.0.0/8"));
                    r.Interface("Serial2/1/0", i => i.Address(new Ipv4Prefix(new Ipv4Address(leased + 1), inOneSubnet ? 8 : 30)).Ospf(o => o.Cost(100)));
                    r.Interface("GigabitEthernet0/1", i => i.Address("192.168.1.1/24"));
                    r.Interface("Bri2/4/0", i => i
                        .Address(new Ipv4Prefix(new Ipv4Address(dialUp + 1), 30))
                        .Ospf(o => o.Cost(2000))
                        .Dial(d => d.Traditional().Group(1).Route(new Ipv4Address(dialUp + 2), "8810052"))
                        .StandbyRoutingGroup(1));
                    r.Ospf(1, o => o.Area(0, a => a.Network("0.0.0.0/0")));
                });
            }

            if (inOneSubnet)
                center.Interface("Serial9/1/0", i => i.Address("10.255.255.254/8"));
        });
        var simulations = RouteBackupSimulation.All(network);
        Assert.Equal(1000, simulations.Count);
        foreach (var simulation in simulations)
        {
            BackupScenario.Default(simulation).Play(simulation);
            Assert.Equal(["Serial2/1/0"], simulation.Primaries.Select(p => p.ToString()));
            Assert.Equal(BackupState.Standby, simulation.StateOf("Bri2/4/0"));
            Assert.Equal(simulations[0].Moments.Count, simulation.Moments.Count);
        }
    }

    private static void Hold(RouteBackupSimulation simulation, HashSet<InterfaceName> down, HashSet<InterfaceName> broken, List<InterfaceName> backups)
    {
        var now = simulation.Snapshot();
        Assert.Equal(simulation.Now, now.Second);
        Assert.All(now.Interfaces, i => Assert.False(i.IsUp && broken.Contains(i.Name)));
        foreach (var network in now.Networks)
        {
            foreach (var carrier in network.CarriedBy)
            {
                Assert.DoesNotContain(carrier, down);
                Assert.DoesNotContain(carrier, broken);
                Assert.True(!backups.Contains(carrier) || simulation.StateOf(carrier) is BackupState.Active or BackupState.Release);
            }
        }
    }

    private static BackupAssumptions Assumed(int[] numbers)
    {
        var assumptions = new BackupAssumptions();
        foreach (var (assumption, number) in BackupAssumption.All.Zip(numbers))
        {
            var values = assumption.Values.Split(" or ").SelectMany(v => v.StartsWith("a number", StringComparison.Ordinal) ? ["1", "7", "60"] : new[] { v }).ToList();
            assumptions = assumption.With(assumptions, values[number % values.Count]);
        }

        return assumptions;
    }

    /// <summary>Two groups on two interfaces that watch the same network, and one interface for both.</summary>
    private static Network TwoGroups() =>
        Network.Define("two groups", net => net.H3cRouter("A", r =>
        {
            SimulationScene.Lines(r);
            r.RoutingGroup(1, g => g.Monitor("40.0.0.0/8"));
            r.RoutingGroup(2, g => g.Monitor("40.0.0.0/8").Monitor("50.0.0.0/8"));
            r.Interface("Bri2/4/1", i => i.Address("20.1.2.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.2.2", "8810077")).StandbyRoutingGroup(2).RoutingDisable(0));
            r.Interface("Bri2/4/0", i => i.StandbyRoutingGroup(2).RoutingDisable(0));
            foreach (var network in new Ipv4Prefix[] { "40.0.0.0/8", "50.0.0.0/8" })
            {
                r.StaticRoute(network, SimulationScene.Primary);
                r.StaticRoute(network, (InterfaceName)"Bri2/4/0", preference: 100);
                r.StaticRoute(network, (InterfaceName)"Bri2/4/1", preference: 110);
            }
        }));

    private static Network Scene(ComwareRouter router) => router.Name.IsKnown ? Network.Of("scene", [router]) : throw new InvalidOperationException();
}

using System.Linq;
using NetDsl.H3c;
using Xunit;
using static NetDsl.Tests.H3c.SimulationScene;

namespace NetDsl.Tests.H3c.Simulation;

/// <summary>Section 4.1 of the reference: what proves the primary link, and what does not.</summary>
public class MonitoringTests
{
    /// <summary>A route counts when it is used, not when it is only known.</summary>
    [Fact]
    public void A_route_that_is_known_but_not_used_proves_nothing()
    {
        var simulation = Running(Router());
        simulation.Learn(new SimulatedRoute(Watched, Backup, SimulatedProtocol.Ospf));
        Assert.False(simulation.IsPrimaryUp(1));
        Is(simulation, BackupState.Dialing);
    }

    [Fact]
    public void Of_two_equal_routes_the_good_one_counts()
    {
        var simulation = Running(OspfRouter());
        simulation.Learn(new SimulatedRoute(Watched, Backup, SimulatedProtocol.Ospf) { Metric = 100 });
        Assert.True(simulation.IsPrimaryUp(1));
        Is(simulation, BackupState.Standby);
    }

    [Theory]
    [InlineData("40.0.0.0/9", false)]
    [InlineData("40.0.0.0/7", false)]
    [InlineData("40.0.0.0/8", true)]
    public void The_network_and_its_mask_have_to_be_the_watched_ones(string network, bool isUp)
    {
        var simulation = Running(Router());
        simulation.PrimaryLost(Primary);
        simulation.Learn(new SimulatedRoute(Ipv4Prefix.Parse(network), "GigabitEthernet0/1", SimulatedProtocol.Ospf));
        Assert.Equal(isUp, simulation.IsPrimaryUp(1));
    }

    /// <summary>The bits of a host in the command do not count.</summary>
    [Fact]
    public void A_host_address_watches_its_network()
    {
        var simulation = Running(Router(networks: ["40.1.2.3/8"]));
        Assert.True(simulation.IsPrimaryUp(1));
        Assert.Equal("40.0.0.0/8", Assert.Single(simulation.Snapshot().Networks).Network.ToString());
    }

    [Fact]
    public void A_route_of_another_VPN_instance_proves_nothing()
    {
        var simulation = Running(Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched, "red"));
            Lines(r);
            r.StaticRoute(Watched, Primary);
        }));
        Assert.False(simulation.IsPrimaryUp(1));
        simulation.Learn(new SimulatedRoute(Watched, "GigabitEthernet0/1", SimulatedProtocol.Static) { VpnInstance = "red" });
        Assert.True(simulation.IsPrimaryUp(1));
    }

    /// <summary>A network of the router itself is always there: the backup never starts.</summary>
    [Fact]
    public void An_own_network_is_never_lost_with_another_link()
    {
        var simulation = Running(Router(r => r.Interface("GigabitEthernet0/1", i => i.Address("40.0.0.1/8"))));
        simulation.Learn(new SimulatedRoute(Watched, "GigabitEthernet0/1", SimulatedProtocol.Direct));
        simulation.PrimaryLost(Primary);
        Is(simulation, BackupState.Standby);
    }

    /// <summary>Such a route hides the loss of the primary link, and packets are lost.</summary>
    [Fact]
    public void A_permanent_static_route_is_never_lost()
    {
        var simulation = Running(Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched));
            Lines(r);
            r.StaticRoute(Watched, Primary, configure: s => s.Permanent());
        }));
        simulation.PrimaryLost(Primary);
        simulation.Wait(1000);
        Is(simulation, BackupState.Standby);
        Assert.True(simulation.IsPrimaryUp(1));
        Carries(simulation);
    }

    /// <summary>A configuration without a primary route has its backup dialed behind the warm-up, for good.</summary>
    [Fact]
    public void Without_any_primary_route_the_backup_is_dialed_and_stays()
    {
        var simulation = Running(Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched));
            Lines(r);
            r.StaticRoute(Watched, Backup);
        }));
        simulation.Wait(100_000);
        Is(simulation, BackupState.Active);
        Carries(simulation, Backup);
    }

    /// <summary>Dynamic route backup brings a link up, and installs no route.</summary>
    [Fact]
    public void Without_a_route_over_the_backup_the_link_carries_nothing()
    {
        var simulation = Running(Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched));
            Lines(r);
            r.StaticRoute(Watched, Primary);
        }));
        simulation.PrimaryLost(Primary);
        simulation.Wait(10);
        Is(simulation, BackupState.Active);
        Carries(simulation);
    }

    /// <summary>The other end does not tell one of two networks any more.</summary>
    [Fact]
    public void A_network_is_lost_without_its_link()
    {
        var router = OspfRouter(r => r.RoutingGroup(1, g => g.Monitor("50.0.0.0/8")));
        var simulation = Running(router);
        simulation.RouteLost(Watched, Primary);
        Carries(simulation);
        Assert.True(simulation.IsPrimaryUp(1));
        simulation.RouteLost("50.0.0.0/8", Primary);
        Assert.False(simulation.IsPrimaryUp(1));
        simulation.PrimaryLost(Primary);
        simulation.PrimaryBack(Primary);
        Assert.False(simulation.IsPrimaryUp(1));
        simulation.RouteBack(Watched, Primary);
        Assert.True(simulation.IsPrimaryUp(1));
        Carries(simulation, Primary);
    }

    /// <summary>Events that do not fit the network are refused, and say what would.</summary>
    [Fact]
    public void An_event_that_does_not_fit_says_what_would()
    {
        var simulation = Running(Router());
        Is("Bri2/4/1 is no backup of A; there is only Bri2/4/0.", () => simulation.BackupFails("Bri2/4/1"));
        Is("Bri2/4/1 is no backup of A; there is only Bri2/4/0.", () => simulation.BackupRepaired("Bri2/4/1"));
        Is("GigabitEthernet0/1 does not lead to a watched network of A; there is only Serial2/1/0.", () => simulation.PrimaryLost("GigabitEthernet0/1"));
        Is("An interface without a name does not lead to a watched network of A; there is only Serial2/1/0.", () => simulation.PrimaryBack(default));
        Is("Bri2/4/0 is a backup of A: it is not a primary link that is lost or back, but its line can fail and be repaired.", () => simulation.PrimaryFailsSilently(Backup));
        Is("60.0.0.0/8 is no watched network of A; there is only 40.0.0.0/8.", () => simulation.RouteLost("60.0.0.0/8", Primary));
        Assert.Throws<System.ArgumentOutOfRangeException>(() => simulation.Wait(-1));
        Assert.Throws<System.ArgumentOutOfRangeException>(() => simulation.Wait(long.MaxValue));
        Assert.Equal(30, simulation.Now);

        static void Is(string message, System.Action action) => Assert.Equal(message, Assert.Throws<SimulationException>(action).Message);
    }

    /// <summary>What happens is recorded moment by moment, and each has the state behind it.</summary>
    [Fact]
    public void A_snapshot_tells_groups_interfaces_routes_and_carriers()
    {
        var simulation = Running(Router());
        simulation.PrimaryLost(Primary);
        simulation.Wait(100);
        var last = simulation.Moments[^1];
        Assert.Equal(33, last.After.Second);
        Assert.Equal("", last.Event);
        Assert.Equal("33 s Bri2/4/0 Active: the link is up", Assert.Single(last.Steps).ToString());
        Assert.False(Assert.Single(last.After.Groups).IsUp);
        Assert.True(Assert.Single(last.After.Interfaces).IsUp);
        var network = Assert.Single(last.After.Networks);
        Assert.Equal("40.0.0.0/8 Static Bri2/4/0", Assert.Single(network.Routes).ToString());
        Assert.Equal([Backup], network.CarriedBy);
        Assert.Equal(["the system starts", "", "Serial2/1/0 is lost", ""], simulation.Moments.Select(m => m.Event));
    }
}

using NetDsl.H3c;
using Xunit;
using static NetDsl.Tests.H3c.SimulationScene;

namespace NetDsl.Tests.H3c.Simulation;

/// <summary>When the primary link is back, the route over it has to be used again, or the backup is never released.</summary>
public class SwitchbackTests
{
    /// <summary>
    /// The failure that the documentation of BGP warns of: the route over the backup stays the best one, because its peer has the lower
    /// address, and the network keeps being reached through a backup.
    /// </summary>
    [Fact]
    public void With_the_lower_address_on_the_backup_BGP_never_switches_back()
    {
        var simulation = Switched(BgpRouter("5.1.1.2", balance: null));
        Carries(simulation, Backup);
        simulation.Wait(1_000_000);
        Is(simulation, BackupState.Active);
        Assert.False(simulation.IsPrimaryUp(1));
        Carries(simulation, Backup);
    }

    [Fact]
    public void With_the_greater_address_on_the_backup_BGP_switches_back()
    {
        var simulation = Switched(BgpRouter("20.1.1.2", balance: null));
        Carries(simulation, Primary);
        Is(simulation, BackupState.Release);
        simulation.Wait(20);
        Is(simulation, BackupState.Standby);
    }

    /// <summary>Addresses are compared as numbers: 100 is greater than 20, although its text is not.</summary>
    [Fact]
    public void Addresses_are_compared_as_numbers() => Is(Switched(BgpRouter("100.1.1.2", balance: null)), BackupState.Release);

    [Fact]
    public void With_load_sharing_both_routes_are_used_and_the_backup_is_released()
    {
        var simulation = Switched(BgpRouter("5.1.1.2", balance: 2));
        Carries(simulation, Primary, Backup);
        Is(simulation, BackupState.Release);
        simulation.Wait(20);
        Carries(simulation, Primary);
        Is(simulation, BackupState.Standby);
    }

    [Fact]
    public void Load_sharing_between_one_route_is_none()
    {
        var simulation = Switched(BgpRouter("5.1.1.2", balance: 1));
        Is(simulation, BackupState.Active);
    }

    /// <summary>The address is the last rule only: what favours the backup before that defeats both measures.</summary>
    [Fact]
    public void A_preferred_backup_defeats_both_measures()
    {
        var simulation = Switched(BgpRouter("20.1.1.2", balance: 2, BgpPreference.Backup));
        Carries(simulation, Backup);
        Is(simulation, BackupState.Active);
    }

    /// <summary>The same trap in OSPF: the backup must cost more.</summary>
    [Theory]
    [InlineData(100, 2000, true)]
    [InlineData(100, 100, true)]
    [InlineData(2000, 100, false)]
    public void In_OSPF_the_costs_decide(int primary, int backup, bool isReleased)
    {
        var simulation = Switched(Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched));
            Lines(r);
            r.Interface(Primary, i => i.OspfEnable(1, 0).Ospf(o => o.Cost(primary)));
            r.Interface(Backup, i => i.OspfEnable(1, 0).Ospf(o => o.Cost(backup)));
            r.Ospf(1);
        }));
        simulation.Wait(20);
        Is(simulation, isReleased ? BackupState.Standby : BackupState.Active);
        Carries(simulation, isReleased ? Primary : Backup);
    }

    /// <summary>Costs from bandwidths: 64 kbit/s are 1562, 100 Mbit/s and more are 1.</summary>
    [Fact]
    public void In_OSPF_an_Ethernet_primary_is_better_without_a_word()
    {
        var router = Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched));
            Lines(r);
            r.Interface("GigabitEthernet0/0", i => i.Address("10.9.9.1/30"));
            r.Ospf(1, o => o.Area(0, a => a.Network("0.0.0.0/0")));
        });
        var simulation = new RouteBackupSimulation(router, [router.FindInterface("GigabitEthernet0/0")!]);
        simulation.Wait(30);
        simulation.PrimaryLost("GigabitEthernet0/0");
        simulation.Wait(10);
        simulation.PrimaryBack("GigabitEthernet0/0");
        Carries(simulation, "GigabitEthernet0/0");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(4, true)]
    public void In_RIP_the_hops_decide(int metricIn, bool isReleased)
    {
        var simulation = Switched(Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched));
            Lines(r);
            r.Interface(Backup, i => i.Rip(rip => rip.MetricIn(metricIn)));
            r.Rip(1, rip => rip.Network("10.0.0.0").Network("20.0.0.0"));
        }));
        simulation.Wait(20);
        Is(simulation, isReleased ? BackupState.Standby : BackupState.Active);
    }

    [Fact]
    public void In_IS_IS_all_links_are_alike_unless_told()
    {
        var simulation = Switched(Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched));
            Lines(r);
            r.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00"));
            r.Interface(Primary, i => i.IsisEnable(1).Isis(isis => isis.Cost(20)));
            r.Interface(Backup, i => i.IsisEnable(1));
        }));
        Carries(simulation, Backup);
        Is(simulation, BackupState.Active);
    }

    /// <summary>A static route over the backup that is preferred to the protocol of the primary link hides the primary link from the start.</summary>
    [Fact]
    public void A_preferred_static_route_over_the_backup_keeps_the_traffic()
    {
        var simulation = Running(Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched));
            Lines(r);
            r.Rip(1, rip => rip.Network("10.0.0.0"));
            r.StaticRoute(Watched, Backup);
        }));
        Is(simulation, BackupState.Dialing);
        simulation.Wait(10);
        Carries(simulation, Backup);
        simulation.PrimaryLost(Primary);
        simulation.PrimaryBack(Primary);
        simulation.Wait(1000);
        Carries(simulation, Backup);
        Is(simulation, BackupState.Active);
    }

    /// <summary>Where the links end on two routers, their router IDs are compared before their addresses.</summary>
    [Theory]
    [InlineData("1.1.1.1", "2.2.2.2", true)]
    [InlineData("2.2.2.2", "1.1.1.1", false)]
    public void In_BGP_the_router_ID_of_the_peer_comes_before_its_address(string primaryPeer, string backupPeer, bool isReleased)
    {
        var simulation = RouteBackupSimulation.Of(Network.Define("two peers", net =>
        {
            net.H3cRouter("A", r =>
            {
                r.RoutingGroup(1, g => g.Monitor(Watched));
                Lines(r);
                r.Bgp(65001, bgp => bgp.Peer("10.1.1.2", 65002).Peer("20.1.1.2", 65002).Ipv4(ipv4 => ipv4.Peer("10.1.1.2").Peer("20.1.1.2")));
            });
            net.H3cRouter("B", r => Peer(r, primaryPeer, "10.1.1.2/30"));
            net.H3cRouter("C", r => Peer(r, backupPeer, "20.1.1.2/30"));
        }));
        simulation.Wait(30);
        simulation.PrimaryLost(Primary);
        simulation.Wait(10);
        simulation.PrimaryBack(Primary);
        simulation.Wait(20);
        Is(simulation, isReleased ? BackupState.Standby : BackupState.Active);

        static void Peer(ComwareRouterBuilder r, string routerId, Ipv4Prefix address)
        {
            r.Bgp(65002, bgp => bgp.RouterId(Ipv4Address.Parse(routerId)));
            r.Interface(Primary, i => i.Address(address));
        }
    }

    /// <summary>The primary link was lost, the backup has taken over, and the primary link is back.</summary>
    private static RouteBackupSimulation Switched(ComwareRouter router)
    {
        var simulation = Running(router);
        Carries(simulation, Primary);
        simulation.PrimaryLost(Primary);
        simulation.Wait(10);
        Is(simulation, BackupState.Active);
        Carries(simulation, Backup);
        simulation.PrimaryBack(Primary);
        return simulation;
    }
}

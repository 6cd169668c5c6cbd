using System.Linq;
using NetDsl.H3c;
using Xunit;
using static NetDsl.Tests.H3c.SimulationScene;

namespace NetDsl.Tests.H3c.Simulation;

/// <summary>Dynamic route backup as the reference describes it.</summary>
public class BehaviourTests
{
    [Fact]
    public void While_the_primary_link_works_nobody_calls()
    {
        var simulation = Started(Router());
        Is(simulation, BackupState.Warmup);
        simulation.Wait(29);
        Is(simulation, BackupState.Warmup);
        simulation.Wait(1);
        Is(simulation, BackupState.Standby);
        simulation.Wait(10_000);
        Is(simulation, BackupState.Standby);
        Carries(simulation, Primary);
        Assert.DoesNotContain(simulation.Steps, s => s.State == BackupState.Dialing);
    }

    [Fact]
    public void During_the_warm_up_nobody_calls_and_behind_it_at_once()
    {
        var simulation = Started(Router(r => r.Warmup(20)));
        simulation.PrimaryLost(Primary);
        simulation.Wait(19);
        Is(simulation, BackupState.Warmup);
        simulation.Wait(1);
        Is(simulation, BackupState.Dialing);
        simulation.Wait(3);
        Is(simulation, BackupState.Active);
        Carries(simulation, Backup);
    }

    [Fact]
    public void Without_a_warm_up_dynamic_route_backup_is_in_force_at_once() => Is(Started(Router(r => r.Warmup(0))), BackupState.Standby);

    [Fact]
    public void A_primary_that_comes_up_late_takes_the_traffic_back()
    {
        var simulation = Started(Router());
        simulation.PrimaryLost(Primary);
        simulation.Wait(40);
        Carries(simulation, Backup);
        simulation.PrimaryBack(Primary);
        Carries(simulation, Primary);
        simulation.Wait(20);
        Is(simulation, BackupState.Standby);
    }

    /// <summary>The switchover has no delay of its own: no timer and no packet.</summary>
    [Fact]
    public void When_the_primary_link_fails_the_call_begins_in_the_same_second()
    {
        var simulation = Running(OspfRouter(), new BackupAssumptions { CallSetup = 4, Convergence = 2 });
        simulation.Wait(70);
        simulation.PrimaryLost(Primary);
        var call = Assert.Single(simulation.Steps, s => s.State == BackupState.Dialing);
        Assert.Equal(100, call.Second);
        Assert.Equal("100 s Bri2/4/0 Dialing: the primary link is down; calls 8810052", call.ToString());
        Carries(simulation);
        simulation.Wait(4);
        Is(simulation, BackupState.Active);
        Carries(simulation);
        simulation.Wait(2);
        Carries(simulation, Backup);
    }

    [Theory]
    [InlineData(null, 20)]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    public void When_the_primary_link_is_back_the_backup_is_released_behind_its_delay(int? delay, int seconds)
    {
        var simulation = Running(Router(r =>
        {
            if (delay is { } said)
                r.Interface(Backup, i => i.RoutingDisable(said));
        }));
        simulation.PrimaryLost(Primary);
        simulation.Wait(100);
        simulation.PrimaryBack(Primary);
        Carries(simulation, Primary);
        if (seconds > 0)
        {
            Is(simulation, BackupState.Release);
            simulation.Wait(seconds - 1);
            Is(simulation, BackupState.Release);
            simulation.Wait(1);
        }

        Is(simulation, BackupState.Standby);
        Assert.Equal(130 + seconds, simulation.Now);
    }

    [Fact]
    public void A_primary_that_is_back_before_the_link_is_up_ends_the_call()
    {
        var simulation = Running(Router());
        simulation.PrimaryLost(Primary);
        simulation.Wait(1);
        simulation.PrimaryBack(Primary);
        Is(simulation, BackupState.Standby);
        simulation.Wait(100);
        Assert.DoesNotContain(simulation.Steps, s => s.State == BackupState.Active);
    }

    [Fact]
    public void A_failed_call_is_repeated_behind_the_holdoff_time()
    {
        var simulation = Running(Router(dial: d => d.Route("20.1.1.2", "8810052").WaitCarrier(40).Holdoff(7)));
        simulation.BackupFails(Backup);
        simulation.PrimaryLost(Primary);
        simulation.Wait(39);
        Is(simulation, BackupState.Dialing);
        simulation.Wait(1);
        Is(simulation, BackupState.Holdoff);
        simulation.BackupRepaired(Backup);
        simulation.Wait(6);
        Is(simulation, BackupState.Holdoff);
        simulation.Wait(1);
        Is(simulation, BackupState.Dialing);
        simulation.Wait(3);
        Is(simulation, BackupState.Active);
    }

    [Fact]
    public void A_backup_that_fails_while_it_is_used_carries_nothing_and_calls_again()
    {
        var simulation = Running(Router());
        simulation.PrimaryLost(Primary);
        simulation.Wait(10);
        Carries(simulation, Backup);
        simulation.BackupFails(Backup);
        Is(simulation, BackupState.Holdoff);
        Carries(simulation);
        simulation.BackupRepaired(Backup);
        simulation.Wait(8);
        Carries(simulation, Backup);
    }

    /// <summary>One group, several networks: the backup starts when all of them are lost, and there is one link.</summary>
    [Fact]
    public void A_group_of_several_networks_is_down_when_all_are_lost()
    {
        var router = Router(networks: ["40.0.0.0/8", "50.0.0.0/8"]);
        var simulation = Running(router);
        var first = new SimulatedRoute("40.0.0.0/8", "Serial2/1/1", SimulatedProtocol.Ospf);
        simulation.Learn(first);
        simulation.PrimaryLost(Primary);
        Assert.True(simulation.IsPrimaryUp(1));
        simulation.Wait(10);
        Is(simulation, BackupState.Standby);
        simulation.Withdraw(first);
        Assert.False(simulation.IsPrimaryUp(1));
        Is(simulation, BackupState.Dialing);
        simulation.Wait(10);
        Assert.Equal([Backup], simulation.CarriedBy("40.0.0.0/8"));
        Assert.Equal([Backup], simulation.CarriedBy("50.0.0.0/8"));
    }

    /// <summary>Several groups, one network each: each sets its link up and releases it by itself.</summary>
    [Fact]
    public void Groups_are_independent()
    {
        var router = Router(r =>
        {
            r.RoutingGroup(2, g => g.Monitor("50.0.0.0/8"));
            r.StaticRoute("50.0.0.0/8", (InterfaceName)"Serial2/1/1");
            r.StaticRoute("50.0.0.0/8", (InterfaceName)"Bri2/4/1", preference: 100);
            r.Interface("Serial2/1/1", i => i.Address("10.1.2.1/30"));
            r.Interface("Bri2/4/1", i => i.Address("20.1.2.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.2.2", "8810077")).StandbyRoutingGroup(2));
        });
        var simulation = new RouteBackupSimulation(router, [router.FindInterface(Primary)!, router.FindInterface("Serial2/1/1")!]);
        simulation.Wait(30);
        simulation.PrimaryLost("Serial2/1/1");
        simulation.Wait(10);
        Is(simulation, BackupState.Standby);
        Assert.Equal(BackupState.Active, simulation.StateOf("Bri2/4/1"));
        simulation.PrimaryLost(Primary);
        simulation.PrimaryBack("Serial2/1/1");
        simulation.Wait(30);
        Is(simulation, BackupState.Active);
        Assert.Equal(BackupState.Standby, simulation.StateOf("Bri2/4/1"));
    }

    /// <summary>With several primary paths the last one counts.</summary>
    [Fact]
    public void The_backup_starts_when_the_last_good_route_is_gone()
    {
        var simulation = Running(OspfRouter());
        var other = new SimulatedRoute(Watched, "GigabitEthernet0/1", SimulatedProtocol.Rip);
        simulation.Learn(other);
        simulation.PrimaryLost(Primary);
        Is(simulation, BackupState.Standby);
        Carries(simulation, "GigabitEthernet0/1");
        simulation.Withdraw(other);
        Is(simulation, BackupState.Dialing);
    }

    /// <summary>Whatever the route comes from.</summary>
    [Theory]
    [InlineData(SimulatedProtocol.Direct)]
    [InlineData(SimulatedProtocol.Static)]
    [InlineData(SimulatedProtocol.Rip)]
    [InlineData(SimulatedProtocol.Ospf)]
    [InlineData(SimulatedProtocol.Isis)]
    [InlineData(SimulatedProtocol.Bgp)]
    public void Every_protocol_proves_the_primary_link(SimulatedProtocol protocol)
    {
        var simulation = Running(OspfRouter());
        var route = new SimulatedRoute(Watched, Primary, protocol);
        simulation.PrimaryLost(Primary);
        simulation.Learn(route);
        Assert.True(simulation.IsPrimaryUp(1));
        simulation.Withdraw(route);
        Assert.False(simulation.IsPrimaryUp(1));
    }

    [Fact]
    public void A_backup_refuses_calls_and_another_dialup_interface_takes_them()
    {
        var simulation = Running(Router(r => r.Interface("Bri2/4/1", i => i.Dial(d => d.Traditional().Group(1)))));
        Assert.False(simulation.TakesCalls(Backup));
        Assert.True(simulation.TakesCalls("Bri2/4/1"));
    }

    [Fact]
    public void What_keeps_a_call_from_being_made_is_said_once()
    {
        Assert.Contains("there is no number to dial", Refusal(Router(dial: d => d.Route("20.1.1.2"))));
        Assert.Contains("the interface is shut down", Refusal(Router(r => r.Interface(Backup, i => i.Shutdown()))));
        Assert.Contains("the interface has no dialer group", Refusal(Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched));
            r.Interface(Primary);
            r.Interface(Backup, i => i.Dial(d => d.Traditional().Route("20.1.1.2", "8810052")).StandbyRoutingGroup(1));
        })));

        static string Refusal(ComwareRouter router)
        {
            var simulation = Running(router);
            simulation.PrimaryLost(Primary);
            simulation.Wait(1000);
            Is(simulation, BackupState.Standby);
            return Assert.Single(simulation.Steps, s => s.Reason.StartsWith("no call", System.StringComparison.Ordinal)).Reason;
        }
    }

    [Fact]
    public void The_same_events_give_the_same_steps()
    {
        Assert.Equal(Play(), Play());

        static string[] Play()
        {
            var simulation = Running(Router());
            simulation.PrimaryLost(Primary);
            simulation.Wait(50);
            simulation.BackupFails(Backup);
            simulation.Wait(500);
            simulation.BackupRepaired(Backup);
            simulation.Wait(100);
            simulation.PrimaryBack(Primary);
            simulation.Wait(100);
            return [.. simulation.Steps.Select(s => s.ToString())];
        }
    }
}

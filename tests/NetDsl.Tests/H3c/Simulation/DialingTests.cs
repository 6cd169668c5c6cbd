using System;
using System.Linq;
using NetDsl.H3c;
using Xunit;
using static NetDsl.Tests.H3c.SimulationScene;

namespace NetDsl.Tests.H3c.Simulation;

/// <summary>Sections 4.3 to 4.5 of the reference: which interface calls, whom, and what DDR demands of it.</summary>
public class DialingTests
{
    /// <summary>The numbers stand in for each other, in the order of the configuration.</summary>
    [Fact]
    public void The_numbers_are_dialed_in_turn()
    {
        var simulation = Running(Router(dial: d => d.Route("20.1.1.2", "111").Route("20.1.1.2").Route("20.1.1.2", "222")));
        simulation.BackupFails(Backup);
        simulation.PrimaryLost(Primary);
        simulation.Wait(150);
        Assert.Equal(["111", "222", "111"], simulation.Steps.Where(s => s.State == BackupState.Dialing).Select(s => s.Reason.Split(' ')[^1]));
    }

    [Fact]
    public void A_call_that_takes_longer_than_the_carrier_wait_fails()
    {
        var simulation = Running(Router(dial: d => d.Route("20.1.1.2", "111").WaitCarrier(20)), new BackupAssumptions { CallSetup = 21 });
        simulation.PrimaryLost(Primary);
        simulation.Wait(20);
        Is(simulation, BackupState.Holdoff);
    }

    [Fact]
    public void A_line_that_fails_during_a_call_fails_the_call_when_the_carrier_wait_is_over()
    {
        var simulation = Running(Router());
        simulation.PrimaryLost(Primary);
        simulation.Wait(1);
        simulation.BackupFails(Backup);
        simulation.Wait(58);
        Is(simulation, BackupState.Dialing);
        simulation.Wait(1);
        Is(simulation, BackupState.Holdoff);
    }

    [Fact]
    public void A_backup_that_is_lost_during_the_release_delay_rests()
    {
        var simulation = Running(Router());
        simulation.PrimaryLost(Primary);
        simulation.Wait(10);
        simulation.PrimaryBack(Primary);
        simulation.BackupFails(Backup);
        Is(simulation, BackupState.Standby);
        simulation.Wait(1000);
        Is(simulation, BackupState.Standby);
        Carries(simulation, Primary);
    }

    [Theory]
    [InlineData(false, "the Dialer has no member")]
    [InlineData(true, "every member of the Dialer is shut down")]
    public void A_Dialer_without_a_channel_does_not_call(bool hasMember, string reason)
    {
        var simulation = RouteBackupSimulation.Of(Net(r =>
        {
            Dialer(r, 1, group: 1);
            if (hasMember)
                r.Interface("Bri2/4/1", i => i.CircularGroup(1).Shutdown());
        }));
        simulation.Wait(30);
        simulation.PrimaryLost(Primary);
        Assert.Equal("no call: " + reason, simulation.Steps[^1].Reason);
        Assert.Equal(BackupState.Standby, simulation.StateOf("Dialer1"));
    }

    [Fact]
    public void A_number_through_an_interface_that_is_no_member_is_not_dialed()
    {
        var simulation = RouteBackupSimulation.Of(Net(r =>
        {
            Dialer(r, 1, group: 1, through: "Bri2/4/2");
            r.Interface("Bri2/4/1", i => i.CircularGroup(1));
        }));
        simulation.Wait(30);
        simulation.PrimaryLost(Primary);
        Assert.Equal("no call: Bri2/4/2 is no member of the Dialer", simulation.Steps[^1].Reason);
    }

    /// <summary>A modem line is one channel: the second call waits until the first one has ended.</summary>
    [Fact]
    public void A_call_that_finds_no_free_channel_waits()
    {
        var simulation = RouteBackupSimulation.Of(Net(r =>
        {
            Dialer(r, 1, group: 1);
            Dialer(r, 2, group: 2);
            r.RoutingGroup(2, g => g.Monitor("50.0.0.0/8"));
            r.StaticRoute("50.0.0.0/8", (InterfaceName)"Serial2/1/1");
            r.Interface("Serial2/1/1", i => i.Address("10.1.2.1/30"));
            r.Interface("Async2/5/0", i => i.Dial(d => d.Bundle()).BundleMember(1).BundleMember(2));
        }));
        simulation.Wait(30);
        simulation.PrimaryLost(Primary);
        simulation.PrimaryLost("Serial2/1/1");
        Assert.Equal("no call: no channel is free", simulation.Steps[^1].Reason);
        simulation.Wait(10);
        Assert.Equal(BackupState.Active, simulation.StateOf("Dialer1"));
        Assert.Equal(BackupState.Standby, simulation.StateOf("Dialer2"));
        simulation.PrimaryBack(Primary);
        simulation.Wait(30);
        Assert.Equal(BackupState.Standby, simulation.StateOf("Dialer1"));
        Assert.Equal(BackupState.Active, simulation.StateOf("Dialer2"));
    }

    /// <summary>An ISDN basic rate has two channels.</summary>
    [Fact]
    public void Two_calls_share_a_BRI()
    {
        var simulation = RouteBackupSimulation.Of(Net(r =>
        {
            Dialer(r, 1, group: 1);
            Dialer(r, 2, group: 1);
            Dialer(r, 3, group: 2);
            r.RoutingGroup(2, g => g.Monitor("50.0.0.0/8"));
            r.Interface("Bri2/4/1", i => i.BundleMember(1).BundleMember(3));
        }));
        simulation.Wait(30);
        simulation.PrimaryLost(Primary);
        simulation.Wait(10);
        Assert.Equal(BackupState.Active, simulation.StateOf("Dialer1"));
        Assert.Equal(BackupState.Standby, simulation.StateOf("Dialer2"));
        Assert.Equal(BackupState.Active, simulation.StateOf("Dialer3"));
    }

    /// <summary>An end that is a backup itself takes no calls: only one end may watch.</summary>
    [Fact]
    public void A_called_end_that_is_a_backup_refuses_the_call()
    {
        var network = Network.Define("both ends watch", net =>
        {
            net.H3cRouter("A", r =>
            {
                Lines(r);
                r.RoutingGroup(1, g => g.Monitor(Watched));
                r.StaticRoute(Watched, Primary);
            });
            net.H3cRouter("B", r =>
            {
                r.Interface(Primary, i => i.Address("10.1.1.2/30"));
                r.RoutingGroup(1, g => g.Monitor("192.168.1.0/24"));
                r.StaticRoute("192.168.1.0/24", Primary);
                r.Interface(Backup, i => i.Address("20.1.1.2/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.1", "8810001")).StandbyRoutingGroup(1));
            });
        });
        var simulation = RouteBackupSimulation.All(network)[0];
        simulation.Wait(30);
        simulation.PrimaryLost(Primary);
        simulation.Wait(3);
        Assert.Equal("33 s Bri2/4/0 Holdoff: Bri2/4/0 of B refuses the call: it is a backup itself", simulation.Steps[^1].ToString());
        Assert.Contains("say which one, or take All", Assert.Throws<SimulationException>(() => RouteBackupSimulation.Of(network)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interface_without_DDR_is_off()
    {
        var simulation = Running(Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched));
            r.StaticRoute(Watched, Primary);
            r.Interface(Primary);
            r.Interface(Backup, i => i.StandbyRoutingGroup(1));
        }));
        simulation.PrimaryLost(Primary);
        simulation.Wait(1000);
        Is(simulation, BackupState.Off);
        Assert.Equal("0 s Bri2/4/0 Off: it does not dial on demand", Assert.Single(simulation.Steps).ToString());
    }

    /// <summary>Neither autodial nor packets make a backup call while its group is up.</summary>
    [Fact]
    public void Only_a_group_that_is_down_makes_a_backup_call()
    {
        var simulation = Running(Router(dial: d => d.Route("20.1.1.2", "8810052", configure: r => r.Autodial()).AutodialInterval(10)));
        simulation.Wait(100_000);
        Assert.DoesNotContain(simulation.Steps, s => s.State == BackupState.Dialing);
    }

    [Fact]
    public void An_interface_that_is_no_backup_is_off_and_takes_calls()
    {
        var simulation = Running(Router());
        Assert.Equal(BackupState.Off, simulation.StateOf("Bri2/4/7"));
        Assert.True(simulation.TakesCalls("Bri2/4/7"));
    }

    [Fact]
    public void A_primary_that_is_back_during_the_holdoff_time_ends_the_attempts()
    {
        var simulation = Running(Router());
        simulation.PrimaryLost(Primary);
        simulation.Wait(10);
        simulation.BackupFails(Backup);
        Is(simulation, BackupState.Holdoff);
        simulation.PrimaryBack(Primary);
        Is(simulation, BackupState.Standby);
        simulation.Wait(1000);
        Assert.Single(simulation.Steps, s => s.State == BackupState.Dialing);
    }

    /// <summary>Neither a call nor a static route leads through an interface that is shut down.</summary>
    [Fact]
    public void An_interface_that_is_shut_down_has_no_routes()
    {
        var simulation = Running(Router(r => r.Interface(Backup, i => i.Shutdown())));
        simulation.PrimaryLost(Primary);
        Assert.Empty(Assert.Single(simulation.Snapshot().Networks).Routes);
        var without = Running(Router(r => r.Interface(Primary, i => i.Shutdown())));
        Is(without, BackupState.Dialing);
    }

    /// <summary>A call without end comes to an end here.</summary>
    [Fact]
    public void A_call_in_vain_is_not_played_for_ever()
    {
        var simulation = Running(Router());
        simulation.BackupFails(Backup);
        simulation.PrimaryLost(Primary);
        Assert.Contains("More than 100000 things have happened", Assert.Throws<SimulationException>(() => simulation.Wait(1_000_000_000)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Waiting_for_timers_goes_from_one_to_the_next()
    {
        var simulation = Started(Router(r => r.Warmup(20)));
        Assert.True(simulation.WaitForTimer());
        Assert.Equal(20, simulation.Now);
        Assert.False(simulation.WaitForTimer());
        Assert.Equal(20, simulation.Now);
        simulation.PrimaryLost(Primary);
        Assert.True(simulation.WaitForTimer());
        Is(simulation, BackupState.Active);
        Assert.False(simulation.WaitForTimer());
        simulation.PrimaryBack(Primary);
        Assert.True(simulation.WaitForTimer());
        Is(simulation, BackupState.Standby);
        Assert.Equal(43, simulation.Now);
    }

    private static Network Net(Action<ComwareRouterBuilder> describe) =>
        Network.Define("dialers", net => net.H3cRouter("A", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface(Primary, i => i.Address("10.1.1.1/30"));
            r.RoutingGroup(1, g => g.Monitor(Watched));
            r.StaticRoute(Watched, Primary);
            describe(r);
        }));

    private static void Dialer(ComwareRouterBuilder r, int number, RoutingGroupNumber group, string? through = null) =>
        r.Dialer(number, i => i.Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052", configure: route =>
        {
            if (through is not null)
                route.Through(InterfaceName.Parse(through));
        })).StandbyRoutingGroup(group));
}

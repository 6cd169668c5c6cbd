using System.Linq;
using NetDsl.H3c;
using Xunit;
using static NetDsl.Tests.H3c.SimulationScene;

namespace NetDsl.Tests.H3c.Simulation;

/// <summary>What the documentation leaves open is decided by an assumption, and changing it changes what happens.</summary>
public class AssumptionTests
{
    [Theory]
    [InlineData(GroupVerdict.Down, BackupState.Dialing)]
    [InlineData(GroupVerdict.Up, BackupState.Standby)]
    public void U01_a_route_through_the_backup_only(GroupVerdict verdict, BackupState state)
    {
        // The static route over the backup is there before its link is up.
        var simulation = Running(Router(), new BackupAssumptions { RouteThroughBackupOnly = verdict });
        simulation.PrimaryLost(Primary);
        Is(simulation, state);
        Carries(simulation);
    }

    [Theory]
    [InlineData(false, BackupState.Dialing)]
    [InlineData(true, BackupState.Standby)]
    public void U02_a_route_to_a_larger_network(bool counts, BackupState state)
    {
        var simulation = Running(Router(), new BackupAssumptions { CoveringRouteCounts = counts });
        simulation.Learn(new SimulatedRoute("0.0.0.0/0", "GigabitEthernet0/1", SimulatedProtocol.Static));
        simulation.PrimaryLost(Primary);
        Is(simulation, state);
    }

    [Theory]
    [InlineData(true, BackupState.Standby)]
    [InlineData(false, BackupState.Dialing)]
    public void U03_a_BGP_peer_that_is_no_neighbor(bool resolves, BackupState state)
    {
        var simulation = Running(
            Describe(r =>
            {
                r.RoutingGroup(1, g => g.Monitor(Watched));
                Lines(r);
                r.StaticRoute("10.255.0.2/32", Primary);
                r.Bgp(65001, bgp => bgp.Peer("10.255.0.2", 65001).Ipv4(ipv4 => ipv4.Peer("10.255.0.2")));
            }),
            new BackupAssumptions { ResolvesNextHop = resolves });
        Is(simulation, state);
    }

    [Theory]
    [InlineData(BackupOrder.Configured, "Bri2/4/1")]
    [InlineData(BackupOrder.Number, "Bri2/4/0")]
    public void U04_the_first_interface_of_a_group(BackupOrder order, string first)
    {
        var simulation = Running(TwoBackups(), new BackupAssumptions { Order = order });
        simulation.PrimaryLost(Primary);
        simulation.Wait(10);
        foreach (var name in new[] { "Bri2/4/0", "Bri2/4/1" })
            Assert.Equal(name == first ? BackupState.Active : BackupState.Standby, simulation.StateOf(InterfaceName.Parse(name)));
    }

    [Theory]
    [InlineData(false, BackupState.Standby)]
    [InlineData(true, BackupState.Active)]
    public void U04_the_next_interface_when_the_call_has_failed(bool tries, BackupState state)
    {
        var simulation = Running(TwoBackups(), new BackupAssumptions { TriesNextInterface = tries });
        simulation.BackupFails("Bri2/4/1");
        simulation.PrimaryLost(Primary);
        simulation.Wait(70);
        Is(simulation, state);
    }

    /// <summary>When the last one has failed too, the first one is next again.</summary>
    [Fact]
    public void U04_the_interfaces_are_tried_in_turn()
    {
        var simulation = Running(TwoBackups(), new BackupAssumptions { TriesNextInterface = true });
        simulation.BackupFails("Bri2/4/1");
        simulation.BackupFails("Bri2/4/0");
        simulation.PrimaryLost(Primary);
        simulation.Wait(240);
        Assert.Equal(["Bri2/4/1", "Bri2/4/0", "Bri2/4/1", "Bri2/4/0"], simulation.Steps.Where(s => s.State == BackupState.Dialing).Select(s => s.Interface.ToString()));
        Assert.Contains(simulation.Steps, s => s.Reason == "another interface calls");
    }

    [Theory]
    [InlineData(null, 16)]
    [InlineData(2, 3)]
    public void U05_how_often_a_call_is_repeated(int? retries, int calls)
    {
        var simulation = Running(Router(), new BackupAssumptions { Retries = retries });
        simulation.BackupFails(Backup);
        simulation.PrimaryLost(Primary);
        simulation.Wait(1000);
        Assert.Equal(calls, simulation.Steps.Count(s => s.State == BackupState.Dialing));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(60, 47)]
    public void U06_how_often_the_primary_link_is_looked_at(int period, int wait)
    {
        var simulation = Running(Router(), new BackupAssumptions { CheckPeriod = period, CallSetup = 3 });
        simulation.PrimaryLost(Primary);
        simulation.Wait(16);
        simulation.PrimaryBack(Primary);
        if (wait > 0)
        {
            simulation.Wait(wait - 1);
            Is(simulation, BackupState.Active);
            simulation.Wait(1);
        }

        Is(simulation, BackupState.Release);
    }

    [Theory]
    [InlineData(true, BackupState.Active)]
    [InlineData(false, BackupState.Dialing)]
    public void U07_the_primary_link_is_lost_again_during_the_release_delay(bool stays, BackupState state)
    {
        var simulation = Running(Router(), new BackupAssumptions { StaysWhenLostAgain = stays });
        simulation.PrimaryLost(Primary);
        simulation.Wait(10);
        simulation.PrimaryBack(Primary);
        simulation.Wait(5);
        simulation.PrimaryLost(Primary);
        simulation.Wait(15);
        Is(simulation, state);
    }

    [Theory]
    [InlineData(BackupRelease.AllGroups, BackupState.Active)]
    [InlineData(BackupRelease.CallingGroup, BackupState.Release)]
    public void U08_several_groups_on_one_interface(BackupRelease release, BackupState state)
    {
        var router = Router(r =>
        {
            r.RoutingGroup(2, g => g.Monitor("50.0.0.0/8"));
            r.Interface(Backup, i => i.StandbyRoutingGroup(2));
        });
        var simulation = Running(router, new BackupAssumptions { Release = release });
        var second = new SimulatedRoute("50.0.0.0/8", "GigabitEthernet0/1", SimulatedProtocol.Ospf);
        simulation.Learn(second);
        simulation.Wait(10);
        simulation.PrimaryLost(Primary);
        simulation.Withdraw(second);
        simulation.Wait(10);
        simulation.PrimaryBack(Primary);
        Is(simulation, state);

        // The other group still needs the link: it is dialed for that one, and stays.
        simulation.Wait(100);
        Is(simulation, BackupState.Active);
    }

    [Theory]
    [InlineData(false, 120, BackupState.Active)]
    [InlineData(true, 120, BackupState.Holdoff)]
    [InlineData(true, 0, BackupState.Active)]
    public void U09_the_idle_timer(bool ends, int idle, BackupState state)
    {
        var simulation = Running(Router(dial: d => d.Route("20.1.1.2", "8810052").Idle(idle)), new BackupAssumptions { IdleTimerEndsCall = ends });
        simulation.PrimaryLost(Primary);
        simulation.Wait(3 + 120);
        Is(simulation, state);
    }

    [Theory]
    [InlineData(true, BackupState.Dialing)]
    [InlineData(false, BackupState.Standby)]
    public void U10_a_route_through_the_backup_of_another_group(bool noGroup, BackupState state)
    {
        var router = Router(r =>
        {
            r.RoutingGroup(2, g => g.Monitor("50.0.0.0/8"));
            r.Interface(Primary, i => i.Dial(d => d.Traditional().Group(1)).StandbyRoutingGroup(2));
        });
        var simulation = Running(router, new BackupAssumptions { PrimaryHasNoGroup = noGroup });
        Is(simulation, state);
    }

    [Theory]
    [InlineData(false, BackupState.Dialing)]
    [InlineData(true, BackupState.Standby)]
    public void U11_a_dialer_number_for_one_network(bool needsRoute, BackupState state)
    {
        var simulation = Running(Router(dial: d => d.Number("8810052")), new BackupAssumptions { OneNetworkNeedsDialerRoute = needsRoute });
        simulation.PrimaryLost(Primary);
        Is(simulation, state);
    }

    [Fact]
    public void U11_several_networks_need_a_dialer_route()
    {
        var simulation = Running(Router(dial: d => d.Number("8810052"), networks: ["40.0.0.0/8", "50.0.0.0/8"]));
        simulation.PrimaryLost(Primary);
        Is(simulation, BackupState.Standby);
    }

    [Theory]
    [InlineData(false, BackupState.Dialing)]
    [InlineData(true, BackupState.Standby)]
    public void U12_a_dialer_route_to_another_network(bool hasToFit, BackupState state)
    {
        var router = Router(dial: d => d.Route("99.1.1.1", "8810052"), networks: ["40.0.0.0/8", "50.0.0.0/8"]);
        var simulation = Running(router, new BackupAssumptions { DialerRouteHasToFit = hasToFit });
        simulation.PrimaryLost(Primary);
        Is(simulation, state);
    }

    [Theory]
    [InlineData(true, BackupState.Dialing)]
    [InlineData(false, BackupState.Standby)]
    public void U13_bundle_DDR(bool any, BackupState state)
    {
        var simulation = Running(Router(dial: d => d.Bundle().Number("8810052")), new BackupAssumptions { AnyDialupInterface = any });
        simulation.PrimaryLost(Primary);
        Is(simulation, state);
    }

    [Theory]
    [InlineData(GroupVerdict.Up, BackupState.Standby)]
    [InlineData(GroupVerdict.Down, BackupState.Dialing)]
    public void U15_a_group_without_networks(GroupVerdict verdict, BackupState state)
    {
        var simulation = Running(
            Describe(r =>
            {
                r.Interface(Primary);
                Lines(r);
            }),
            new BackupAssumptions { GroupWithoutNetworks = verdict });
        Is(simulation, state);
    }

    [Theory]
    [InlineData(false, BackupState.Dialing)]
    [InlineData(true, BackupState.Standby)]
    public void U16_a_backup_outside_the_VPN_instance(bool same, BackupState state)
    {
        var router = Router(r => r.Interface(Backup, i => i.VpnInstance("red")));
        var simulation = Running(router, new BackupAssumptions { SameVpnInstance = same });
        simulation.PrimaryLost(Primary);
        Is(simulation, state);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void U17_calls_during_the_warm_up(bool refuses, bool takes)
    {
        var simulation = Started(Router(), new BackupAssumptions { RefusesDuringWarmup = refuses });
        Assert.Equal(takes, simulation.TakesCalls(Backup));
        simulation.Wait(30);
        Assert.False(simulation.TakesCalls(Backup));
    }

    /// <summary>The route over the backup comes from another neighbor than the lost one; the primary link is back with its own neighbor, at once.</summary>
    [Theory]
    [InlineData(false, null, 3)]
    [InlineData(true, null, 120)]
    [InlineData(true, 60, 60)]
    [InlineData(true, 1, 3)]
    public void RIP_suppresses_the_route_over_the_backup(bool suppresses, int? time, int seconds)
    {
        var simulation = Running(
            Describe(r =>
            {
                r.RoutingGroup(1, g => g.Monitor(Watched));
                Lines(r);
                r.Interface(Backup, i => i.Rip(rip => rip.MetricIn(4)));
                r.Rip(1, rip =>
                {
                    rip.Network("10.0.0.0").Network("20.0.0.0");
                    if (time is { } said)
                        rip.Timers(suppress: said);
                });
            }),
            new BackupAssumptions { RipSuppresses = suppresses });
        simulation.PrimaryLost(Primary);
        simulation.Wait(seconds - 1);
        Carries(simulation);
        simulation.Wait(1);
        Is(simulation, BackupState.Active);
        Carries(simulation, Backup);
        simulation.PrimaryBack(Primary);
        Carries(simulation, Primary);
    }

    /// <summary>Two backups of one group; the one with the higher number stands first.</summary>
    private static ComwareRouter TwoBackups() =>
        Describe(r =>
        {
            r.RoutingGroup(1, g => g.Monitor(Watched));
            r.StaticRoute(Watched, Primary);
            r.Interface("Bri2/4/1", i => i.Address("20.1.2.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.2.2", "8810077")).StandbyRoutingGroup(1));
            Lines(r);
        });

    [Theory]
    [InlineData("U-01", "up")]
    [InlineData("U-02", "yes")]
    [InlineData("U-03", "no")]
    [InlineData("U-04", "number")]
    [InlineData("U-04-next", "yes")]
    [InlineData("U-05", "3")]
    [InlineData("U-06", "60")]
    [InlineData("U-07", "no")]
    [InlineData("U-08", "calling")]
    [InlineData("U-09", "yes")]
    [InlineData("U-10", "this")]
    [InlineData("U-11", "yes")]
    [InlineData("U-12", "yes")]
    [InlineData("U-13", "no")]
    [InlineData("U-15", "down")]
    [InlineData("U-16", "yes")]
    [InlineData("U-17", "yes")]
    [InlineData("call-setup", "30")]
    [InlineData("convergence", "40")]
    [InlineData("probe", "5")]
    [InlineData("rip-suppress", "yes")]
    public void An_assumption_is_changed_by_its_name(string id, string value)
    {
        var assumption = Assert.Single(BackupAssumption.All, a => a.Id == id);
        var none = new BackupAssumptions();
        Assert.NotEqual(value, assumption.Default);
        var changed = BackupAssumption.Change(none, $"{id.ToLowerInvariant()}={value.ToUpperInvariant()}");
        Assert.Equal(value, assumption.Of(changed));
        Assert.All(BackupAssumption.All.Where(a => a != assumption), a => Assert.Equal(a.Default, a.Of(changed)));
        Assert.Equal(none, BackupAssumption.Change(changed, $"{id}={assumption.Default}"));
    }

    [Fact]
    public void Every_open_point_is_an_assumption_but_the_form_of_a_command() =>
        Assert.Equal(
            Enumerable.Range(1, 17).Where(n => n != 14).Select(n => $"U-{n:00}"),
            BackupAssumption.All.Select(a => a.Id).Where(i => i.Length == 4));

    [Theory]
    [InlineData("U-04", "\"U-04\" is not an assumption: expected a name and a value, such as U-04=number.")]
    [InlineData("U-04=last", "U-04 takes configured or number, not \"last\". Which of several interfaces of a group is the first?")]
    [InlineData("U-06=-1", "U-06 takes a number, not \"-1\". How often is the primary link looked at while the backup is active, in seconds?")]
    [InlineData("U-05=often", "U-05 takes unlimited or a number, not \"often\". How often is a failed call repeated?")]
    [InlineData("call-setup=0", "call-setup takes a number from 1, not \"0\". How long does a call take until the link is up, in seconds?")]
    [InlineData("U-14=yes", "U-14 is about the form of a command in Comware 5: it changes nothing in a simulation.")]
    public void A_wrong_assumption_says_what_is_right(string text, string message) =>
        Assert.Equal(message, Assert.Throws<System.FormatException>(() => BackupAssumption.Change(new BackupAssumptions(), text)).Message);

    [Fact]
    public void An_unknown_assumption_names_those_that_there_are()
    {
        var message = Assert.Throws<System.FormatException>(() => BackupAssumption.Change(new BackupAssumptions(), "U-99=yes")).Message;
        Assert.StartsWith("There is no assumption \"U-99\"; there are U-01, U-02, ", message, System.StringComparison.Ordinal);
        Assert.EndsWith(", probe, rip-suppress.", message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_that_cannot_be_is_refused()
    {
        Assert.Throws<System.ArgumentOutOfRangeException>(() => new BackupAssumptions { CallSetup = 0 });
        Assert.Throws<System.ArgumentOutOfRangeException>(() => new BackupAssumptions { Convergence = -1 });
        Assert.Throws<System.ArgumentOutOfRangeException>(() => new BackupAssumptions { CheckPeriod = -1 });
        Assert.Throws<System.ArgumentOutOfRangeException>(() => new BackupAssumptions { ProbeTime = -1 });
        Assert.Throws<System.ArgumentOutOfRangeException>(() => new BackupAssumptions { Retries = -1 });
    }
}

using NetDsl.Examples.DynamicRouteBackupCellular;
using NetDsl.H3c;
using Xunit;

namespace NetDsl.Tests.H3c.Simulation;

/// <summary>A backup that follows a track entry: negative brings it up, positive takes it down, behind the delays of the entry.</summary>
public class TrackedBackupTests
{
    private static readonly InterfaceName Port = "GigabitEthernet0/0";

    private static readonly InterfaceName Channel = "Eth-channel2/4/0:0";

    private static readonly Ipv4Prefix Everything = "0.0.0.0/0";

    [Fact]
    public void The_backup_follows_the_entry_behind_its_delays()
    {
        var simulation = RouteBackupSimulation.Of(CellularBackup.Network());
        Assert.Equal([Port], simulation.CarriedBy(Everything));
        Assert.Equal([Port], simulation.Primaries);
        simulation.PrimaryLost(Port);
        simulation.Wait(2);
        Assert.Equal(BackupState.Standby, simulation.StateOf(Channel));
        simulation.Wait(1);
        Assert.Equal(BackupState.Dialing, simulation.StateOf(Channel));
        Assert.Empty(simulation.CarriedBy(Everything));
        simulation.Wait(3);
        Assert.Equal(BackupState.Active, simulation.StateOf(Channel));
        Assert.Equal([Channel], simulation.CarriedBy(Everything));
        simulation.PrimaryBack(Port);
        simulation.Wait(29);
        Assert.Equal([Channel], simulation.CarriedBy(Everything));
        simulation.Wait(1);
        Assert.Equal(BackupState.Standby, simulation.StateOf(Channel));
        Assert.Equal([Port], simulation.CarriedBy(Everything));
    }

    [Fact]
    public void A_failure_shorter_than_the_delay_changes_nothing()
    {
        var simulation = RouteBackupSimulation.Of(CellularBackup.Network());
        simulation.PrimaryLost(Port);
        simulation.Wait(2);
        simulation.PrimaryBack(Port);
        simulation.Wait(1000);
        Assert.DoesNotContain(simulation.Steps, s => s.State == BackupState.Dialing);
        Assert.Equal([Port], simulation.CarriedBy(Everything));
    }

    /// <summary>There is no warm-up, and calls are taken: that is the affair of dynamic route backup only.</summary>
    [Fact]
    public void It_knows_no_warm_up_and_refuses_no_calls()
    {
        var simulation = RouteBackupSimulation.Of(CellularBackup.Network());
        Assert.Equal(BackupState.Standby, simulation.StateOf(Channel));
        Assert.True(simulation.TakesCalls(Channel));
    }

    [Fact]
    public void A_channel_that_fails_calls_again()
    {
        var simulation = RouteBackupSimulation.Of(CellularBackup.Network());
        simulation.PrimaryLost(Port);
        simulation.Wait(10);
        simulation.BackupFails(Channel);
        Assert.Equal(BackupState.Holdoff, simulation.StateOf(Channel));
        Assert.Empty(simulation.CarriedBy(Everything));
        simulation.BackupRepaired(Channel);

        // Not the hold-off time of 5 s, but the interval of its autodial.
        simulation.Wait(9);
        Assert.Equal(BackupState.Holdoff, simulation.StateOf(Channel));
        simulation.Wait(4);
        Assert.Equal([Channel], simulation.CarriedBy(Everything));
    }

    /// <summary>No static route says so, but the entry does: the interface that it watches is the primary link.</summary>
    [Fact]
    public void The_interface_that_the_entry_watches_is_the_primary_link()
    {
        var simulation = RouteBackupSimulation.Of(Network.Define("tracked", net => net.H3cRouter("A", r =>
        {
            r.Interface(Port, i => i.Address("10.1.1.1/30"));
            r.Interface("Serial2/1/0", i => i.Address("10.1.2.1/30").BackupTrack(1));
            r.TrackInterface(1, Port);
        })));
        Assert.Equal([Port], simulation.Primaries);
        BackupScenario.Parse("lost, timer").Play(simulation);
        Assert.Equal(BackupState.Active, simulation.StateOf("Serial2/1/0"));
        BackupScenario.Parse("back").Play(simulation);
        Assert.Equal(BackupState.Standby, simulation.StateOf("Serial2/1/0"));
    }
}

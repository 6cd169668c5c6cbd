using System;
using NetDsl.H3c;
using Xunit;
using static NetDsl.Tests.H3c.SimulationScene;

namespace NetDsl.Tests.H3c.Simulation;

/// <summary>Section 4.6 of the reference: how long the loss of the primary link goes unnoticed. The primary is Ethernet here, which has no keepalive packets.</summary>
public class DetectionTests
{
    private static readonly InterfaceName Port = "GigabitEthernet0/0";

    [Theory]
    [InlineData("ospf", 40)]
    [InlineData("ospf hello 5", 20)]
    [InlineData("ospf dead 8", 8)]
    [InlineData("ospf nbma", 120)]
    [InlineData("isis", 30)]
    [InlineData("isis hello 5 x 4", 20)]
    [InlineData("rip", 180)]
    [InlineData("rip timeout 90", 90)]
    [InlineData("bgp", 180)]
    [InlineData("bgp hold 60", 60)]
    [InlineData("static bfd", 1)]
    [InlineData("static nqa", 1)]
    [InlineData("static nqa delay 9", 10)]
    public void A_silent_failure_is_noticed_by_the_protocol(string protocol, int seconds)
    {
        var simulation = Silent(protocol);
        Assert.Empty(simulation.CarriedBy(Watched));
        simulation.Wait(seconds - 1);
        Assert.True(simulation.IsPrimaryUp(1));
        Is(simulation, BackupState.Standby);
        simulation.Wait(1);
        Assert.False(simulation.IsPrimaryUp(1));
        Is(simulation, BackupState.Dialing);
        simulation.Wait(1000);
        simulation.PrimaryBack(Port);
        Assert.True(simulation.IsPrimaryUp(1) || protocol.StartsWith("static nqa", StringComparison.Ordinal));
        simulation.Wait(1000);
        Is(simulation, BackupState.Standby);
        Carries(simulation, Port);
    }

    [Theory]
    [InlineData("static")]
    [InlineData("static track")]
    [InlineData("bgp hold 0")]
    public void Nobody_notices(string protocol)
    {
        var simulation = Silent(protocol);
        simulation.Wait(1_000_000);
        Assert.True(simulation.IsPrimaryUp(1));
        Is(simulation, BackupState.Standby);
        Carries(simulation);
        simulation.PrimaryBack(Port);
        Carries(simulation, Port);
    }

    /// <summary>Seen, a failure has no delay, whatever the protocol.</summary>
    [Theory]
    [InlineData("ospf")]
    [InlineData("isis")]
    [InlineData("rip")]
    [InlineData("bgp")]
    [InlineData("static")]
    public void A_link_that_goes_down_is_noticed_at_once(string protocol)
    {
        var simulation = Start(protocol);
        simulation.PrimaryLost(Port);
        Is(simulation, BackupState.Dialing);
    }

    /// <summary>Ten seconds five times, and the link is down: before OSPF with a long dead interval, or a static route, notices anything.</summary>
    [Theory]
    [InlineData(null, null, 50)]
    [InlineData(5, 3, 15)]
    public void PPP_notices_by_its_keepalive_packets(int? interval, int? retries, int seconds)
    {
        var simulation = Running(Router(r => r.Interface(Primary, i =>
        {
            if (interval is { } keepalive)
                i.Keepalive(keepalive);
            if (retries is { } times)
                i.KeepaliveRetry(times);
        })));
        simulation.PrimaryFailsSilently(Primary);
        Carries(simulation);
        simulation.Wait(seconds - 1);
        Is(simulation, BackupState.Standby);
        simulation.Wait(1);
        Is(simulation, BackupState.Dialing);
        Assert.Equal("PPP notices that Serial2/1/0 carries nothing", simulation.Moments[^1].Event);
    }

    [Fact]
    public void PPP_without_keepalive_packets_notices_nothing()
    {
        var simulation = Running(Router(r => r.Interface(Primary, i => i.Keepalive(0))));
        simulation.PrimaryFailsSilently(Primary);
        simulation.Wait(100_000);
        Is(simulation, BackupState.Standby);
    }

    /// <summary>Detection, no delay of dynamic route backup, the call, and the protocol on the backup; the way back is the release delay alone.</summary>
    [Fact]
    public void The_time_from_failure_to_recovery_is_the_sum_of_its_parts()
    {
        var simulation = Running(OspfRouter(r => r.Interface(Primary, i => i.Keepalive(0))), new BackupAssumptions { CallSetup = 6, Convergence = 50 });
        simulation.PrimaryFailsSilently(Primary);
        simulation.Wait(40 + 6 + 50 - 1);
        Carries(simulation);
        simulation.Wait(1);
        Carries(simulation, Backup);
        simulation.PrimaryBack(Primary);
        simulation.Wait(19);
        Is(simulation, BackupState.Release);
        simulation.Wait(1);
        Is(simulation, BackupState.Standby);
    }

    /// <summary>A link that is back before anybody has noticed: nothing has happened.</summary>
    [Fact]
    public void A_short_failure_goes_unnoticed()
    {
        var simulation = Silent("ospf");
        simulation.Wait(39);
        simulation.PrimaryBack(Port);
        simulation.Wait(1000);
        Assert.DoesNotContain(simulation.Steps, s => s.State == BackupState.Dialing);
        Carries(simulation, Port);
    }

    private static RouteBackupSimulation Silent(string protocol)
    {
        var simulation = Start(protocol);
        Carries(simulation, Port);
        simulation.PrimaryFailsSilently(Port);
        return simulation;
    }

    private static RouteBackupSimulation Start(string protocol)
    {
        var simulation = RouteBackupSimulation.Of(Network.Define("detection", net => net.H3cRouter("A", r => Describe(r, protocol))));
        simulation.Wait(30);
        return simulation;
    }

    private static void Describe(ComwareRouterBuilder r, string protocol)
    {
        r.RoutingGroup(1, g => g.Monitor(Watched));
        Lines(r);
        r.Interface(Port, i => i.Address("10.9.9.1/30"));
        switch (protocol.Split(' ')[0])
        {
            case "ospf":
                r.Ospf(1);
                r.Interface(Port, i => i.OspfEnable(1, 0).Ospf(o =>
                {
                    if (protocol == "ospf hello 5")
                        o.Hello(5);
                    if (protocol == "ospf dead 8")
                        o.Dead(8);
                    if (protocol == "ospf nbma")
                        o.NetworkType(ComwareOspfNetworkType.Nbma);
                }));
                break;
            case "isis":
                r.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00"));
                r.Interface(Port, i => i.IsisEnable(1));
                if (protocol == "isis hello 5 x 4")
                    r.Interface(Port, i => i.Isis(isis => isis.Hello(5).HoldingMultiplier(4)));
                break;
            case "rip":
                r.Rip(1, rip => rip.Network("10.9.9.0", "0.0.0.3").Timers(timeout: protocol == "rip" ? null : 90));
                break;
            case "bgp":
                r.Bgp(65001, bgp =>
                {
                    bgp.Peer("10.9.9.2", 65002).Ipv4(ipv4 => ipv4.Peer("10.9.9.2"));
                    if (protocol == "bgp hold 60")
                        bgp.Timers(20, 60);
                    if (protocol == "bgp hold 0")
                        bgp.Timers(0, 0);
                });
                break;
            default:
                if (protocol.StartsWith("static nqa", StringComparison.Ordinal))
                    r.TrackNqa(1, "admin", "probe", 1, t => { if (protocol == "static nqa delay 9") t.NegativeDelay(9); });
                r.TrackInterface(2, Port);
                r.StaticRoute(Watched, "10.9.9.2", configure: s =>
                {
                    if (protocol == "static bfd")
                        s.BfdEcho();
                    if (protocol.StartsWith("static nqa", StringComparison.Ordinal))
                        s.Track(1);
                    if (protocol == "static track")
                        s.Track(2);
                });
                break;
        }
    }
}

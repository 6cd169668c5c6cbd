using System;
using System.Linq;
using NetDsl.H3c;
using Xunit;

namespace NetDsl.Tests.H3c;

/// <summary>Router A of the reference: a primary line, a backup line, and a watched network behind both.</summary>
internal static class SimulationScene
{
    public static readonly InterfaceName Primary = "Serial2/1/0";

    public static readonly InterfaceName Backup = "Bri2/4/0";

    public static readonly Ipv4Prefix Watched = "40.0.0.0/8";

    /// <summary>A router whose static routes lead to the watched network, the better one over the primary line.</summary>
    public static ComwareRouter Router(Action<ComwareRouterBuilder>? more = null, Action<DialerBuilder>? dial = null, string[]? networks = null) =>
        Describe(r =>
        {
            Lines(r, dial);
            foreach (var network in networks ?? ["40.0.0.0/8"])
            {
                r.RoutingGroup(1, g => g.Monitor(Ipv4Prefix.Parse(network)));
                r.StaticRoute(Ipv4Prefix.Parse(network), Primary);
                r.StaticRoute(Ipv4Prefix.Parse(network), Backup, preference: 100);
            }

            more?.Invoke(r);
        });

    /// <summary>A router with two BGP sessions to one peer.</summary>
    public static ComwareRouter BgpRouter(string backupPeer, BalancePaths? balance, BgpPreference preference = BgpPreference.None) =>
        Describe(r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface(Primary, i => i.Address("10.1.1.1/30"));
            var peer = Ipv4Address.Parse(backupPeer);
            r.Interface(Backup, i => i
                .Address(new Ipv4Prefix(new Ipv4Address(peer.Bits - 1), 30))
                .Dial(d => d.Traditional().Group(1).Route(peer, "8810052"))
                .StandbyRoutingGroup(1));
            r.RoutingGroup(1, g => g.Monitor("40.0.0.0/8"));
            r.Bgp(65001, bgp => bgp.Peer("10.1.1.2", 65002).Peer(peer, 65002).Ipv4(ipv4 =>
            {
                ipv4.Peer("10.1.1.2").Peer(peer, p =>
                {
                    if (preference == BgpPreference.Backup)
                        p.PreferredValue(100);
                });
                if (balance is { } paths)
                    ipv4.Balance(paths);
            }));
        });

    /// <summary>A router that learns the watched network by OSPF, the better route over the primary line.</summary>
    public static ComwareRouter OspfRouter(Action<ComwareRouterBuilder>? more = null) =>
        Describe(r =>
        {
            Lines(r);
            r.RoutingGroup(1, g => g.Monitor(Watched));
            r.Interface(Primary, i => i.OspfEnable(1, 0).Ospf(o => o.Cost(100)));
            r.Interface(Backup, i => i.OspfEnable(1, 0).Ospf(o => o.Cost(2000)));
            r.Ospf(1);
            more?.Invoke(r);
        });

    public static void Lines(ComwareRouterBuilder r, Action<DialerBuilder>? dial = null)
    {
        r.DialRule(1, DialProtocol.Ip);
        r.Interface(Primary, i => i.Address("10.1.1.1/30"));
        r.Interface(Backup, i => i.Address("20.1.1.1/30").Dial(d =>
        {
            d.Traditional().Group(1);
            (dial ?? (own => own.Route("20.1.1.2", "8810052")))(d);
        }).StandbyRoutingGroup(1));
    }

    public static ComwareRouter Describe(Action<ComwareRouterBuilder> describe) =>
        (ComwareRouter)Network.Define("simulation", net => net.H3cRouter("A", describe)).Devices.Single();

    /// <summary>The router behind its warm-up.</summary>
    public static RouteBackupSimulation Running(ComwareRouter router, BackupAssumptions? assumptions = null)
    {
        var simulation = Started(router, assumptions);
        simulation.Wait(30);
        return simulation;
    }

    public static RouteBackupSimulation Started(ComwareRouter router, BackupAssumptions? assumptions = null) =>
        new(router, [router.FindInterface(Primary)!], assumptions);

    /// <summary>What carries the traffic to the watched network.</summary>
    public static void Carries(RouteBackupSimulation simulation, params InterfaceName[] carriers) => Assert.Equal(carriers.Order(), simulation.CarriedBy(Watched).Order());

    public static void Is(RouteBackupSimulation simulation, BackupState state) => Assert.Equal(state, simulation.StateOf(Backup));
}

/// <summary>What the router of the BGP scene prefers.</summary>
internal enum BgpPreference
{
    None,
    Backup,
}

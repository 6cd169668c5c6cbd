using System.Collections.Generic;
using NetDsl.H3c;

namespace NetDsl.Examples.DynamicRouteBackupSegments;

/// <summary>
/// Dynamic route backup of several networks, with RIP. Two networks of the data center share a group: one call replaces the leased line,
/// and only when both are lost. The network of the office has a group and a channel of its own, so that its loss alone is enough.
/// The branch calls through two Dialers, which share the channels of an ISDN PRI.
/// <code>
///               ┌═ Serial2/1/0 ═ DataCenter ── 30.0.0.0/8, 40.0.0.0/8
///     Branch ───┼═ Serial2/1/1 ═ Office ────── 50.0.0.0/8
///               └─ ISDN PRI ──── both
/// </code>
/// </summary>
public static class SegmentBackup
{
    public static Network Network() => NetDsl.Network.Define("dynamic route backup of several networks", net =>
    {
        var branch = net.H3cRouter("Branch", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            Leased(r, "Serial2/1/0", "10.1.1.1/30");
            Leased(r, "Serial2/1/1", "10.1.2.1/30");
            r.Controller("E1 2/3/0", e1 => e1.Pri());
            Dialer(r, 1, "10.2.1.1/30");
            Dialer(r, 2, "10.2.2.1/30");
            r.Interface("Serial2/3/0:15", pri => pri.CircularGroup(1));
            r.Controller("E1 2/3/1", e1 => e1.Pri());
            r.Interface("Serial2/3/1:15", pri => pri.CircularGroup(2));
            Rip(r, ["10.0.0.0"]);
        });

        var dataCenter = net.H3cRouter("DataCenter", r =>
        {
            r.Interface("GigabitEthernet0/1", lan => lan.Up().Address("30.0.0.1/8"));
            r.Interface("GigabitEthernet0/2", lan => lan.Up().Address("40.0.0.1/8"));
            Leased(r, "Serial2/1/0", "10.1.1.2/30");
            Called(r, "10.2.1.2/30");
            Rip(r, ["10.0.0.0", "30.0.0.0", "40.0.0.0"]);
        });

        var office = net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/1", lan => lan.Up().Address("50.0.0.1/8"));
            Leased(r, "Serial2/1/0", "10.1.2.2/30");
            Called(r, "10.2.2.2/30");
            Rip(r, ["10.0.0.0", "50.0.0.0"]);
        });

        net.Link(branch.Interface("Serial2/1/0"), dataCenter.Interface("Serial2/1/0"));
        net.Link(branch.Interface("Serial2/1/1"), office.Interface("Serial2/1/0"));
        net.RouteBackup(
            primary: branch.Interface("Serial2/1/0"),
            backup: branch.Dialer(1),
            networks: ["30.0.0.0/8", "40.0.0.0/8"],
            relation => relation.Calls(dataCenter.Interface("Bri2/4/0"), "8810052"));
        net.RouteBackup(
            primary: branch.Interface("Serial2/1/1"),
            backup: branch.Dialer(2),
            networks: ["50.0.0.0/8"],
            relation => relation.Calls(office.Interface("Bri2/4/0"), "8810077"));
    });

    private static void Leased(ComwareRouterBuilder router, InterfaceName name, Ipv4Prefix address) =>
        router.Interface(name, line => line.LinkProtocol(LinkProtocol.Ppp).Address(address));

    /// <summary>The way over the backup counts four hops more, so that RIP goes back to the leased line.</summary>
    private static void Dialer(ComwareRouterBuilder router, DialerNumber number, Ipv4Prefix address) =>
        router.Dialer(number, dialer => dialer.Address(address).Dial(dial => dial.Idle(0)).Rip(rip => rip.MetricIn(4)));

    private static void Called(ComwareRouterBuilder router, Ipv4Prefix address) =>
        router.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address(address).Rip(rip => rip.MetricIn(4)));

    /// <summary>Version 2 carries masks; without its summaries the watched networks keep the masks that they have.</summary>
    private static void Rip(ComwareRouterBuilder router, IEnumerable<Ipv4Address> networks) =>
        router.Rip(1, rip =>
        {
            rip.Version(RipVersion.Version2).Summary(false);
            foreach (var network in networks)
                rip.Network(network);
        });
}

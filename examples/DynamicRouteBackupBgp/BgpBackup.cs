using NetDsl.H3c;

namespace NetDsl.Examples.DynamicRouteBackupBgp;

/// <summary>
/// Dynamic route backup with BGP, which uses only its best route. When the leased line is back, the branch knows two routes to the
/// network that it watches, alike but for the addresses of the peers. Two measures see to it that the one over the leased line is used
/// again, so that the backup is released: the addresses of the backup link are the greater ones, and BGP shares the load between
/// equal routes.
/// <code>
///                   10.1.1.0/30, leased line
///     Branch ═════════════════════════════════ Center ── 40.0.0.0/8
///     AS 65001 ───────── ISDN ──────────────── AS 65002
///                   20.1.1.0/30
/// </code>
/// </summary>
public static class BgpBackup
{
    public static Network Network() => NetDsl.Network.Define("dynamic route backup with BGP", net =>
    {
        var branch = net.H3cRouter("Branch", r =>
        {
            // After a start BGP takes longer than the 30 s that the leased line has by default.
            r.Warmup(60);
            Lines(r, leased: "10.1.1.1/30", dialUp: "20.1.1.1/30");
            r.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60);
                bgp.Peer("10.1.1.2", 65002).Peer("20.1.1.2", 65002);
                bgp.Ipv4(ipv4 => ipv4.Peer("10.1.1.2").Peer("20.1.1.2").Balance(2));
            });
        });

        var center = net.H3cRouter("Center", r =>
        {
            r.Interface("GigabitEthernet0/1", lan => lan.Up().Address("40.0.0.1/8"));
            Lines(r, leased: "10.1.1.2/30", dialUp: "20.1.1.2/30");
            r.Bgp(65002, bgp =>
            {
                bgp.RouterId("10.255.0.2").Timers(20, 60);
                bgp.Peer("10.1.1.1", 65001).Peer("20.1.1.1", 65001);
                bgp.Ipv4(ipv4 => ipv4.Peer("10.1.1.1").Peer("20.1.1.1").Network("40.0.0.0/8").Balance(2));
            });
        });

        net.Link(branch.Interface("Serial2/1/0"), center.Interface("Serial2/1/0"));
        net.RouteBackup(
            primary: branch.Interface("Serial2/1/0"),
            backup: branch.Interface("Bri2/4/0"),
            networks: ["40.0.0.0/8"],
            relation => relation.Calls(center.Interface("Bri2/4/0"), "8810052").Release(120));
    });

    private static void Lines(ComwareRouterBuilder router, Ipv4Prefix leased, Ipv4Prefix dialUp)
    {
        router.Interface("Serial2/1/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address(leased));
        router.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address(dialUp).Dial(dial => dial.Idle(0)));
    }
}

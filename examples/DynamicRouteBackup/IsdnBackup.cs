using NetDsl.H3c;

namespace NetDsl.Examples.DynamicRouteBackup;

/// <summary>
/// Dynamic route backup of a leased line by ISDN, with OSPF over both. The branch watches the network of the center: when the leased
/// line has lost it, the branch calls the center, and 60 s after the leased line has it again, it hangs up. Only the branch
/// watches; the center is called.
/// <code>
///                    leased line, OSPF cost 100
///     LAN ── Branch ═══════════════════════════ Center ── 40.0.0.0/8
///                 └──────────── ISDN ──────────────┘
///                       OSPF cost 2000
/// </code>
/// </summary>
public static class IsdnBackup
{
    /// <summary>As a device displays it; nobody but devices can read it.</summary>
    private const string CipheredPassword = "$c$3$q0pKbuFV1yQ6DWbPq4tS1w==";

    public static Network Network() => NetDsl.Network.Define("dynamic route backup", net =>
    {
        var branch = net.H3cRouter("Branch", r =>
        {
            r.Warmup(60);
            r.SaveAfterScript();
            r.Interface("GigabitEthernet0/1", lan => lan.Up().Address("192.168.1.1/24"));
            LeasedLine(r, "10.1.1.1/30");
            DialUpLine(r, "10.2.1.1/30");
            r.Ospf(1, ospf => ospf.RouterId("10.255.0.1").Area(0, area => area.Network("192.168.1.0/24").Network("10.1.1.0/30").Network("10.2.1.0/30")));
            r.Interface("Bri2/4/0", bri => bri
                .Dial(dial => dial.Idle(0).WaitCarrier(30))
                // The center asks who calls.
                .Ppp(ppp => ppp.ChapUser("branch", CipheredPassword, SecretForm.Cipher)));
        });

        var center = net.H3cRouter("Center", r =>
        {
            r.LocalUser("branch", user => user.Ppp().Password(CipheredPassword, UserPasswordForm.Cipher));
            r.Interface("GigabitEthernet0/1", lan => lan.Up().Address("40.0.0.1/8"));
            LeasedLine(r, "10.1.1.2/30");
            DialUpLine(r, "10.2.1.2/30");
            r.Ospf(1, ospf => ospf.RouterId("10.255.0.2").Area(0, area => area.Network("40.0.0.0/8").Network("10.1.1.0/30").Network("10.2.1.0/30")));
            r.Interface("Bri2/4/0", bri => bri.Ppp(ppp => ppp.AuthenticateByChap()));
        });

        net.Link(branch.Interface("Serial2/1/0"), center.Interface("Serial2/1/0"));
        net.RouteBackup(
            primary: branch.Interface("Serial2/1/0"),
            backup: branch.Interface("Bri2/4/0"),
            networks: ["40.0.0.0/8"],
            relation => relation.Calls(center.Interface("Bri2/4/0"), "8810052").Release(60));
    });

    private static void LeasedLine(ComwareRouterBuilder router, Ipv4Prefix address) =>
        router.Interface("Serial2/1/0", line => line
            .Description("leased line")
            .LinkProtocol(LinkProtocol.Ppp)
            .Address(address)
            .Ospf(ospf => ospf.Cost(100)));

    /// <summary>The backup costs more than the primary: otherwise it would keep the traffic, and never be released.</summary>
    private static void DialUpLine(ComwareRouterBuilder router, Ipv4Prefix address) =>
        router.Interface("Bri2/4/0", line => line
            .Description("ISDN, backup of the leased line")
            .LinkProtocol(LinkProtocol.Ppp)
            .Address(address)
            .Ospf(ospf => ospf.Cost(2000)));
}

using NetDsl.Huawei;

namespace NetDsl.Examples.VllFrrSymmetric;

/// <summary>
/// VLL FRR with CEs that are connected symmetrically: each CE has a link to two PEs. Two paths lead from CE1 to CE2, each with a
/// pseudowire of its own, and they share no router and no link. A PE stands on one path only and has nothing to decide: it has
/// one pseudowire, which is not marked as secondary, and no reroute policy. The CEs decide, by the preference of their routes.
/// <code>
///             ┌── PE1 ── P1 ── PE3 ──┐     primary path
///     CE1 ────┤                      ├──── CE2
///             └── PE2 ── P2 ── PE4 ──┘     secondary path
/// </code>
/// </summary>
public static class SymmetricAccess
{
    /// <summary>The paths. Static routes with the smaller preference win.</summary>
    private static readonly Path[] Paths =
    [
        new(1, new("PE1", "1.1.1.1"), new("P1", "2.2.2.2"), new("PE3", "3.3.3.3"), VcId: 100, Preference: 60),
        new(2, new("PE2", "4.4.4.4"), new("P2", "5.5.5.5"), new("PE4", "6.6.6.6"), VcId: 200, Preference: 100),
    ];

    public static Network Network() => NetDsl.Network.Define("symmetric VLL FRR", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", lan => lan.Up().Address("192.168.1.1/24")));
        var ce2 = net.HuaweiRouter("CE2", ce => ce.Interface("GE0/1/0", lan => lan.Up().Address("192.168.2.1/24")));

        foreach (var path in Paths)
        {
            // A path has a subnet for the CEs, 10.1.n.0, and one for each link of the core, 10.2.n.0 and 10.3.n.0.
            var n = path.Number;
            var west = Pe(net, path.West, path.East, $"10.2.{n}.1/30", path.VcId);
            var east = Pe(net, path.East, path.West, $"10.3.{n}.1/30", path.VcId);
            var p = net.HuaweiRouter(path.P.Name, router =>
            {
                Core(router, path.P.LsrId);
                CoreLink(router, "GE0/1/0", $"10.2.{n}.2/30");
                CoreLink(router, "GE0/1/1", $"10.3.{n}.2/30");
            });

            var port = $"GE0/1/{n}";
            Ce(ce1, port, $"10.1.{n}.1/30", farLan: "192.168.2.0/24", farCe: $"10.1.{n}.2", path.Preference);
            Ce(ce2, port, $"10.1.{n}.2/30", farLan: "192.168.1.0/24", farCe: $"10.1.{n}.1", path.Preference);

            net.Link(ce1.Interface(port), west.Interface("GE0/1/0"));
            net.Link(west.Interface("GE0/1/1"), p.Interface("GE0/1/0"));
            net.Link(p.Interface("GE0/1/1"), east.Interface("GE0/1/1"));
            net.Link(east.Interface("GE0/1/0"), ce2.Interface(port));
        }
    });

    private static void Ce(VrpRouterBuilder ce, InterfaceName port, Ipv4Prefix address, Ipv4Prefix farLan, Ipv4Address farCe, RoutePreference preference)
    {
        ce.Interface(port, ac => ac.Up().Address(address));
        ce.StaticRoute(farLan, farCe, preference);
    }

    private static VrpRouterBuilder Pe(NetworkBuilder net, Router self, Router peer, Ipv4Prefix coreAddress, VcId vcId) => net.HuaweiRouter(self.Name, pe =>
    {
        Core(pe, self.LsrId, ldp => ldp.RemotePeer(peer.LsrId));
        CoreLink(pe, "GE0/1/1", coreAddress);
        pe.Bfd();
        pe.MplsL2vpn();
        pe.Interface("GE0/1/0", ac =>
        {
            ac.Up();
            ac.Pseudowire(peer.LsrId, vcId, pw => pw.ControlWord().Bfd(minRx: 100, minTx: 100, multiplier: 4));

            // A CE sees a failure only when its port goes down. This takes the ports at both ends down when the pseudowire or
            // the far attachment circuit fails, so that both CEs change to the other path.
            ac.TriggerIfDown();
        });
    });

    /// <summary>What every router of the MPLS core has: a loopback interface, MPLS with LDP, and OSPF.</summary>
    private static void Core(VrpRouterBuilder router, string lsrId, System.Action<LdpBuilder>? ldp = null)
    {
        router.Loopback(1, lo => lo.Address($"{lsrId}/32"));
        router.Mpls(lsrId, mpls => mpls.Ldp(ldp));
        router.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network($"{lsrId}/32")));
    }

    private static void CoreLink(VrpRouterBuilder router, InterfaceName name, Ipv4Prefix address)
    {
        router.Interface(name, port => port.Up().Address(address).MplsLdp());
        router.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network(address)));
    }

    /// <summary>A path from CE1 to CE2: two PEs and the P router between them.</summary>
    private sealed record Path(int Number, Router West, Router P, Router East, int VcId, int Preference);

    private sealed record Router(string Name, string LsrId);
}

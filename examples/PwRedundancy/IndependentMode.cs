using NetDsl.Huawei;

namespace NetDsl.Examples.Redundancy;

/// <summary>
/// PW redundancy in independent mode. CE2 is dual-homed: its Eth-Trunk has a link to PE2 and one to PE3, which form an E-Trunk and
/// look to it like one router. The E-Trunk makes one of them master, and the two tell PE1 over the pseudowires which is active. PE1
/// follows; it has no reroute policy. All services share a tunnel and a management pseudowire per peer, so that BFD runs once per
/// peer and not once per service.
/// <code>
///                         ┌── P1 ── PE2 ──┐
///     CE1 ───── PE1 ──────┤          │    ╞═══ CE2        ═══ Eth-Trunk
///                         └── P2 ── PE3 ──┘
/// </code>
/// </summary>
public static class IndependentMode
{
    /// <summary>The VLANs of the services, each with a subnet 10.1.vlan.0 that reaches from CE1 to CE2.</summary>
    private static readonly int[] Vlans = [10, 20, 30];

    private static readonly Router Pe1 = new("PE1", "1.1.1.1");

    /// <summary>The E-Trunk member with the smaller priority is master: PE2, as long as it works.</summary>
    private static readonly FarPe Pe2 = new("PE2", "2.2.2.2", Number: 1, ETrunkPriority: 10);

    private static readonly FarPe Pe3 = new("PE3", "3.3.3.3", Number: 2, ETrunkPriority: 20);

    public static Network Network() => NetDsl.Network.Define("PW redundancy", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", port => port.Up());
            Services(ce, "GE0/1/0", host: 1);
        });

        var ce2 = net.HuaweiRouter("CE2", ce =>
        {
            ce.Interface("Eth-Trunk10", trunk => trunk.LacpStatic());
            ce.Interface("GE0/1/0", port => port.Up().JoinEthTrunk(10));
            ce.Interface("GE0/1/1", port => port.Up().JoinEthTrunk(10));
            Services(ce, "Eth-Trunk10", host: 2);
        });

        var pe1 = net.HuaweiRouter(Pe1.Name, pe =>
        {
            Pe(pe, Pe1, [Pe2, Pe3]);
            var primary = WayTo(pe, Pe2, Pe2.Number, Pe2.HopsFromPe1, Pe2.VcId(), local: 1000, remote: 1001);
            var secondary = WayTo(pe, Pe3, Pe3.Number, Pe3.HopsFromPe1, Pe3.VcId(), local: 2000, remote: 2001);
            pe.Interface("GE0/1/0", port => port.Up());
            foreach (var vlan in Vlans)
            {
                pe.Interface($"GE0/1/0.{vlan}", ac => ac
                    .Dot1q(vlan)
                    .Pseudowire(Pe2.LsrId, Pe2.VcId(vlan), pw => pw.TunnelPolicy(primary.Policy).TrackManagementPseudowire(primary.Loopback))
                    .SecondaryPseudowire(Pe3.LsrId, Pe3.VcId(vlan), pw => pw.TunnelPolicy(secondary.Policy).TrackManagementPseudowire(secondary.Loopback))
                    .Redundancy(PwRedundancy.Independent));
            }
        });

        var pe2 = net.HuaweiRouter(Pe2.Name, pe => DualHoming(pe, Pe2, other: Pe3, local: 1001, remote: 1000));
        var pe3 = net.HuaweiRouter(Pe3.Name, pe => DualHoming(pe, Pe3, other: Pe2, local: 2001, remote: 2000));
        var p1 = net.HuaweiRouter("P1", p => Core(p, "4.4.4.4"));
        var p2 = net.HuaweiRouter("P2", p => Core(p, "5.5.5.5"));

        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
        net.Link(ce2.Interface("GE0/1/0"), pe2.Interface("GE0/1/0"));
        net.Link(ce2.Interface("GE0/1/1"), pe3.Interface("GE0/1/0"));
        net.Link(CoreLink(pe1, "GE0/1/1", "10.2.1.1/30").Mpls(Te), CoreLink(p1, "GE0/1/1", "10.2.1.2/30").Mpls(Te));
        net.Link(CoreLink(pe2, "GE0/1/1", "10.3.1.1/30").Mpls(Te), CoreLink(p1, "GE0/1/2", "10.3.1.2/30").Mpls(Te));
        net.Link(CoreLink(pe1, "GE0/1/2", "10.2.2.1/30").Mpls(Te), CoreLink(p2, "GE0/1/1", "10.2.2.2/30").Mpls(Te));
        net.Link(CoreLink(pe3, "GE0/1/1", "10.3.2.1/30").Mpls(Te), CoreLink(p2, "GE0/1/2", "10.3.2.2/30").Mpls(Te));

        // The bypass pseudowires take the direct link, over an LSP of LDP.
        net.Link(CoreLink(pe2, "GE0/1/2", "10.4.1.1/30").MplsLdp(), CoreLink(pe3, "GE0/1/2", "10.4.1.2/30").MplsLdp());
    });

    private static void Services(VrpRouterBuilder ce, string port, int host)
    {
        foreach (var vlan in Vlans)
            ce.Interface($"{port}.{vlan}", service => service.Dot1q(vlan).Address($"10.1.{vlan}.{host}/24"));
    }

    /// <summary>PE2 or PE3: half of the E-Trunk, and for each service one pseudowire to PE1 and the bypass to the other half.</summary>
    private static void DualHoming(VrpRouterBuilder pe, FarPe self, FarPe other, int local, int remote)
    {
        Pe(pe, self, [Pe1]);

        // BFD tells either half at once when the other fails.
        var hello = pe.BfdSession("hello", other.LsrId, source: self.LsrId, configure: s => s
            .LocalDiscriminator(100 + self.Number)
            .RemoteDiscriminator(100 + other.Number));
        pe.LacpETrunkSystemId("00e0-fc00-0001");
        pe.LacpETrunkPriority(100);
        var eTrunk = pe.ETrunk(10, e => e.Priority(self.ETrunkPriority).Peer(other.LsrId, source: self.LsrId).TrackBfd(hello));
        pe.Interface("Eth-Trunk10", trunk => trunk.LacpStatic().JoinETrunk(eTrunk));
        pe.Interface("GE0/1/0", port => port.Up().JoinEthTrunk(10));

        var toPe1 = WayTo(pe, Pe1, 1, self.HopsToPe1, self.VcId(), local, remote);
        foreach (var vlan in Vlans)
        {
            // What still arrives at the router that is no longer master goes over the bypass.
            pe.Interface($"Eth-Trunk10.{vlan}", ac => ac
                .Dot1q(vlan)
                .Pseudowire(Pe1.LsrId, self.VcId(vlan), pw => pw.TunnelPolicy(toPe1.Policy).TrackManagementPseudowire(toPe1.Loopback))
                .BypassPseudowire(other.LsrId, BypassVc(vlan)));
        }
    }

    /// <summary>
    /// What all pseudowires from one router to another share: a TE tunnel on an explicit path, the tunnel policy that binds it, and
    /// the management pseudowire, watched by BFD, whose state they follow.
    /// </summary>
    private static Way WayTo(VrpRouterBuilder router, Router peer, int number, string[] hops, int vcId, int local, int remote)
    {
        var name = $"to-{peer.Name}";
        var path = router.ExplicitPath(name, p =>
        {
            foreach (var hop in hops)
                p.NextHop(hop);
        });
        var tunnel = router.Tunnel(10 + number, t => t
            .Unnumbered("LoopBack0")
            .TeTunnel(peer.LsrId, te => te.TunnelId(100 * number).ExplicitPath(path).ReservedForBinding()));
        var policy = router.TunnelPolicy(name, p => p.Bind(peer.LsrId, tunnel));

        // BFD needs the control word; the services, which have no BFD of their own, do without.
        var loopback = router.Loopback(number, lo => lo.ManagementPseudowire(peer.LsrId, vcId, pw => pw.TunnelPolicy(policy).ControlWord()));
        router.BfdForPseudowire(name, loopback, s => s.LocalDiscriminator(local).RemoteDiscriminator(remote));
        return new Way(policy, loopback);
    }

    private static void Pe(VrpRouterBuilder pe, Router self, Router[] peers)
    {
        Core(pe, self.LsrId);
        pe.Mpls(self.LsrId, mpls => mpls.Cspf().Ldp(ldp =>
        {
            foreach (var peer in peers)
                ldp.RemotePeer(peer.LsrId);
        }));
        pe.MplsL2vpn();
        pe.Bfd();
    }

    /// <summary>What every router of the MPLS core has: a loopback interface, MPLS with TE, and OSPF that tells of TE.</summary>
    private static void Core(VrpRouterBuilder router, string lsrId)
    {
        router.Loopback(0, lo => lo.Address($"{lsrId}/32"));
        router.Mpls(lsrId, mpls => mpls.Te().RsvpTe());
        router.Ospf(1, ospf => ospf.OpaqueCapability().Area("0.0.0.0", area => area.Network($"{lsrId}/32").MplsTe()));
    }

    private static InterfaceBuilder CoreLink(VrpRouterBuilder router, InterfaceName name, Ipv4Prefix address)
    {
        router.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network(address)));
        return router.Interface(name, port => port.Up().Address(address));
    }

    private static void Te(InterfaceMplsBuilder mpls) => mpls.Te().RsvpTe();

    private static int BypassVc(int vlan) => 3000 + vlan;

    private record Router(string Name, string LsrId);

    /// <summary>A router that is connected to CE2. PE1 reaches it over the P router of the same number.</summary>
    private sealed record FarPe(string Name, string LsrId, int Number, int ETrunkPriority) : Router(Name, LsrId)
    {
        public string[] HopsFromPe1 => [$"10.2.{Number}.2", $"10.3.{Number}.1", LsrId];

        public string[] HopsToPe1 => [$"10.3.{Number}.2", $"10.2.{Number}.1", Pe1.LsrId];

        /// <summary>The VC ID of a service between PE1 and this router; without VLAN that of the management pseudowire.</summary>
        public int VcId(int vlan = 0) => (1000 * Number) + vlan;
    }

    /// <summary>How a router reaches another one.</summary>
    private sealed record Way(TunnelPolicyBuilder Policy, InterfaceBuilder Loopback);
}

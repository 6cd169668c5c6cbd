using NetDsl.Huawei;

namespace NetDsl.Examples.VllFrrInterworking;

/// <summary>
/// VLL FRR between unlike links. CE1 has one PPP link to PE1. CE2 has an Ethernet link to PE2, the working one, and an HDLC link
/// to PE3, the backup. No link-layer frame of one kind fits the other, so every pseudowire carries IP packets and nothing else
/// (IP interworking), and each PE speaks the link protocol of its own CE.
/// <code>
///                           ┌── P1 ── PE2 ── Ethernet ──┐
///     CE1 ── PPP ── PE1 ────┤                           ├──── CE2
///                           └── P2 ── PE3 ── HDLC ──────┘
/// </code>
/// </summary>
public static class UnlikeLinks
{
    /// <summary>
    /// Both ends of a pseudowire must have the same MTU. That of Ethernet is 1500 bytes by default and that of POS 4470: every
    /// POS port on the way is set.
    /// </summary>
    private const int Mtu = 1500;

    /// <summary>The VC ID of the working path, CE1 to CE2 over PE2.</summary>
    private const int PrimaryVc = 100;

    /// <summary>The VC ID of the backup path, CE1 to CE2 over PE3.</summary>
    private const int SecondaryVc = 200;

    public static Network Network() => NetDsl.Network.Define("VLL FRR with interworking", net =>
    {
        // CE1 has an address in the subnet of each link of CE2. OSPF would not tell CE2 of the second one: static routes do.
        var ce1 = net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("Pos0/1/0", ac => ac.Up().Mtu(Mtu).Ppp().Address("10.1.1.1/24").SecondaryAddress("10.1.2.1/24"));
            ce.Interface("GE0/2/0", lan => lan.Up().Address("192.168.1.1/24"));
            ce.StaticRoute("192.168.2.0/24", "10.1.1.2");
            ce.StaticRoute("192.168.2.0/24", "10.1.2.2", preference: 100);
        });

        var ce2 = net.HuaweiRouter("CE2", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Up().Address("10.1.1.2/24"));
            ce.Interface("Pos0/1/0", ac => ac.Up().Mtu(Mtu).Hdlc().Address("10.1.2.2/24"));
            ce.Interface("GE0/2/0", lan => lan.Up().Address("192.168.2.1/24"));
            ce.StaticRoute("192.168.1.0/24", "10.1.1.1");
            ce.StaticRoute("192.168.1.0/24", "10.1.2.1", preference: 100);
        });

        // PE1, to which a CE is single-homed, has the pair of pseudowires and the decision.
        var pe1 = net.HuaweiRouter("PE1", pe =>
        {
            Pe(pe, "1.1.1.1", peers: ["4.4.4.4", "5.5.5.5"]);
            pe.Interface("Pos0/1/0", ac =>
            {
                ac.Up().Mtu(Mtu).Ppp();
                ac.Pseudowire("4.4.4.4", PrimaryVc, Interworking);
                ac.SecondaryPseudowire("5.5.5.5", SecondaryVc, Interworking);
                ac.Reroute(r => r.Delay(30).Resume(10));
            });
        });

        var pe2 = net.HuaweiRouter("PE2", pe =>
        {
            Pe(pe, "4.4.4.4", peers: ["1.1.1.1"]);
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Up();
                ac.Pseudowire("1.1.1.1", PrimaryVc, Interworking);

                // Packets come without a MAC address: PE2 asks for that of this CE.
                ac.LocalCe("10.1.1.2");

                // Takes the port to CE2 down when the pseudowire fails; CE2 would go on sending into it otherwise.
                ac.TriggerIfDown();
            });
        });

        var pe3 = net.HuaweiRouter("PE3", pe =>
        {
            Pe(pe, "5.5.5.5", peers: ["1.1.1.1"]);
            pe.Interface("Pos0/1/0", ac => ac.Up().Mtu(Mtu).Hdlc().Pseudowire("1.1.1.1", SecondaryVc, Interworking));
        });

        var p1 = net.HuaweiRouter("P1", p => Core(p, "2.2.2.2"));
        var p2 = net.HuaweiRouter("P2", p => Core(p, "3.3.3.3"));

        net.Link(ce1.Interface("Pos0/1/0"), pe1.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("GE0/1/0"), pe2.Interface("GE0/1/0"));
        net.Link(ce2.Interface("Pos0/1/0"), pe3.Interface("Pos0/1/0"));
        net.Link(CoreLink(pe1, "GE0/2/1", "10.2.1.1/30"), CoreLink(p1, "GE0/1/1", "10.2.1.2/30"));
        net.Link(CoreLink(pe2, "GE0/2/1", "10.3.1.1/30"), CoreLink(p1, "GE0/1/2", "10.3.1.2/30"));
        net.Link(CoreLink(pe1, "GE0/2/2", "10.4.1.1/30"), CoreLink(p2, "GE0/1/1", "10.4.1.2/30"));
        net.Link(CoreLink(pe3, "GE0/2/1", "10.5.1.1/30"), CoreLink(p2, "GE0/1/2", "10.5.1.2/30"));
    });

    /// <summary>What all ends of both pseudowires have to agree upon, said once.</summary>
    private static void Interworking(PseudowireBuilder pw) => pw.IpInterworking().ControlWord().Bfd(minRx: 100, minTx: 100, multiplier: 4);

    private static void Pe(VrpRouterBuilder pe, string lsrId, Ipv4Address[] peers)
    {
        Core(pe, lsrId, ldp =>
        {
            foreach (var peer in peers)
                ldp.RemotePeer(peer);
        });
        pe.Bfd();
        pe.MplsL2vpn();
    }

    /// <summary>What every router of the MPLS core has: a loopback interface, MPLS with LDP, and OSPF.</summary>
    private static void Core(VrpRouterBuilder router, string lsrId, System.Action<LdpBuilder>? ldp = null)
    {
        router.Loopback(1, lo => lo.Address($"{lsrId}/32"));
        router.Mpls(lsrId, mpls => mpls.Ldp(ldp));
        router.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network($"{lsrId}/32")));
    }

    private static InterfaceBuilder CoreLink(VrpRouterBuilder router, InterfaceName name, Ipv4Prefix address)
    {
        router.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network(address)));
        return router.Interface(name, port => port.Up().Address(address).MplsLdp());
    }
}

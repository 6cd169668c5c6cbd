using NetDsl.Huawei;

namespace NetDsl.Examples.VllFrr;

/// <summary>
/// VLL FRR with CEs that are connected asymmetrically. CE1 has one reliable link to PE1. CE2 has a link to PE2, the working
/// one, and a link to PE3, the backup. Only PE1 decides: it has the primary pseudowire to PE2 and the secondary to PE3, and
/// goes back to the primary half a minute after it has recovered.
/// <code>
///                       ┌─ P1 ─ PE2 ─┐
///     CE1 ───── PE1 ────┤            ├──── CE2
///                       └─ P2 ─ PE3 ─┘
/// </code>
/// </summary>
public static class AsymmetricAccess
{
    /// <summary>The VC ID of the working path, CE1 to CE2 over PE2.</summary>
    private const int PrimaryVc = 100;

    /// <summary>The VC ID of the backup path, CE1 to CE2 over PE3.</summary>
    private const int SecondaryVc = 200;

    public static Network Network() => NetDsl.Network.Define("asymmetric VLL FRR", net =>
    {
        // CE1 reaches CE2 through its primary address over PE2, and through its secondary address over PE3.
        var ce1 = net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", port => port.Up().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30"));
            ce.Interface("GE0/1/1", lan => lan.Up().Address("192.168.1.1/24"));
            ce.StaticRoute("192.168.2.0/24", "10.1.1.2");
            ce.StaticRoute("192.168.2.0/24", "10.1.2.2", preference: 100);
        });

        var ce2 = net.HuaweiRouter("CE2", ce =>
        {
            ce.Interface("GE0/1/0", port => port.Up().Address("10.1.1.2/30"));
            ce.Interface("GE0/1/1", port => port.Up().Address("10.1.2.2/30"));
            ce.Interface("GE0/1/2", lan => lan.Up().Address("192.168.2.1/24"));
            ce.StaticRoute("192.168.1.0/24", "10.1.1.1");
            ce.StaticRoute("192.168.1.0/24", "10.1.2.1", preference: 100);
        });

        // PE1, to which a CE is single-homed: the pair of pseudowires stands here and nowhere else.
        var pe1 = net.HuaweiRouter("PE1", pe =>
        {
            Core(pe, "1.1.1.1", ldp => ldp.RemotePeer("4.4.4.4").RemotePeer("5.5.5.5"));
            CoreLink(pe, "GE0/1/1", "10.2.1.1/30");
            CoreLink(pe, "GE0/1/2", "10.4.1.1/30");
            pe.Bfd();
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Up();
                ac.Pseudowire("4.4.4.4", PrimaryVc, pw => pw.ControlWord().Bfd(minRx: 100, minTx: 100, multiplier: 4));
                ac.SecondaryPseudowire("5.5.5.5", SecondaryVc, pw => pw.ControlWord().Bfd(minRx: 100, minTx: 100, multiplier: 4));
                ac.Reroute(r => r.Delay(30).Resume(10));
                ac.StreamDualReceiving();
                ac.ServiceName("siteA-siteB");
            });
        });

        // PE2 and PE3 have one pseudowire each. Neither knows whether it is the primary or the secondary one.
        var pe2 = net.HuaweiRouter("PE2", pe => DualHomingPe(pe, "4.4.4.4", "10.3.1.2/30", PrimaryVc));
        var pe3 = net.HuaweiRouter("PE3", pe => DualHomingPe(pe, "5.5.5.5", "10.5.1.2/30", SecondaryVc));

        var p1 = net.HuaweiRouter("P1", p =>
        {
            Core(p, "2.2.2.2");
            CoreLink(p, "GE0/1/0", "10.3.1.1/30");
            CoreLink(p, "GE0/1/1", "10.2.1.2/30");
        });
        var p2 = net.HuaweiRouter("P2", p =>
        {
            Core(p, "3.3.3.3");
            CoreLink(p, "GE0/1/0", "10.5.1.1/30");
            CoreLink(p, "GE0/1/1", "10.4.1.2/30");
        });

        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
        net.Link(ce2.Interface("GE0/1/0"), pe2.Interface("GE0/1/0"));
        net.Link(ce2.Interface("GE0/1/1"), pe3.Interface("GE0/1/0"));
        net.Link(pe1.Interface("GE0/1/1"), p1.Interface("GE0/1/1"));
        net.Link(pe1.Interface("GE0/1/2"), p2.Interface("GE0/1/1"));
        net.Link(p1.Interface("GE0/1/0"), pe2.Interface("GE0/1/1"));
        net.Link(p2.Interface("GE0/1/0"), pe3.Interface("GE0/1/1"));
    });

    private static void DualHomingPe(VrpRouterBuilder pe, string lsrId, string coreAddress, int vcId)
    {
        Core(pe, lsrId, ldp => ldp.RemotePeer("1.1.1.1"));
        CoreLink(pe, "GE0/1/1", coreAddress);
        pe.Bfd();
        pe.MplsL2vpn();
        pe.Interface("GE0/1/0", ac => ac
            .Up()
            .Pseudowire("1.1.1.1", vcId, pw => pw.ControlWord().Bfd(minRx: 100, minTx: 100, multiplier: 4))
            // When the pseudowire fails, CE2 sees its link go down and turns to the other one.
            .TriggerIfDown());
    }

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
}

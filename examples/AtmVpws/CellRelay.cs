using System;
using NetDsl.Huawei;

namespace NetDsl.Examples.AtmVpws;

/// <summary>
/// ATM cell relay over MPLS, N to 1: all virtual channels of a base station share one pseudowire. NodeB is connected to PE1 by two
/// E1 lines that are bundled to an IMA group, and the RNC, its controller, to PE2 and PE3. The primary pseudowire leads to PE2, the
/// secondary to PE3.
/// <code>
///                               ┌── PE2 ══╗
///     NodeB ══ PE1 ──── P ──────┤         ╠══ RNC        ══ E1 lines of an IMA group
///                               └── PE3 ══╝
/// </code>
/// </summary>
public static class CellRelay
{
    /// <summary>The E1 lines of each IMA group.</summary>
    private const int Lines = 2;

    /// <summary>The VCIs of signalling, voice, video and data, all on virtual path 1. They are the same at both ends.</summary>
    private static readonly int[] Channels = [100, 200, 300, 400];

    private static readonly Router Pe1 = new("PE1", "1.1.1.1");
    private static readonly Router Pe2 = new("PE2", "2.2.2.2");
    private static readonly Router Pe3 = new("PE3", "3.3.3.3");
    private static readonly Router P = new("P", "4.4.4.4");

    public static Network Network() => NetDsl.Network.Define("ATM cell relay", net =>
    {
        // The options of a pseudowire are in a template, which names the peer as well: one template a peer.
        var pe1 = Pe(net, Pe1, [Pe2, Pe3], pe => AttachmentCircuit(pe, ac =>
        {
            ac.Pseudowire(Template(pe, Pe2), 100, SmallPackets);
            ac.SecondaryPseudowire(Template(pe, Pe3), 200, SmallPackets);
            ac.Reroute(r => r.Delay(30).Resume(10));
        }));
        var pe2 = Pe(net, Pe2, [Pe1], pe => AttachmentCircuit(pe, ac => ac.Pseudowire(Template(pe, Pe1), 100, SmallPackets)));
        var pe3 = Pe(net, Pe3, [Pe1], pe => AttachmentCircuit(pe, ac => ac.Pseudowire(Template(pe, Pe1), 200, SmallPackets)));
        var p = net.HuaweiRouter(P.Name, router => Core(router, P));

        var subnet = 0;
        foreach (var pe in new[] { pe1, pe2, pe3 })
        {
            subnet++;
            net.Link(
                CoreLink(pe, "GE0/1/0", $"10.2.{subnet}.1/30"),
                CoreLink(p, $"GE0/1/{subnet}", $"10.2.{subnet}.2/30"));
        }
    });

    private static VrpRouterBuilder Pe(NetworkBuilder net, Router self, Router[] peers, Action<VrpRouterBuilder> service) => net.HuaweiRouter(self.Name, pe =>
    {
        Core(pe, self, ldp =>
        {
            foreach (var peer in peers)
                ldp.RemotePeer(peer.LsrId);
        });
        pe.Bfd();
        pe.MplsL2vpn();
        service(pe);
    });

    /// <summary>
    /// What all ends agree upon: sequence numbers, which need the control word, BFD, which needs it too, and how many cells of 53
    /// bytes make a packet. A packet leaves when it is full, or a millisecond after its first cell.
    /// </summary>
    private static PwTemplateBuilder Template(VrpRouterBuilder pe, Router peer) => pe.PwTemplate($"to-{peer.Name}", template => template
        .Peer(peer.LsrId)
        .ControlWord()
        .SequenceNumber()
        .Bfd(minRx: 100, minTx: 100, multiplier: 4)
        .MaxAtmCells(20)
        .AtmPackOvertime(1000));

    /// <summary>
    /// Options can also stand at the pseudowire, where they win over the template. Here: send ten cells at most, so that voice does
    /// not wait, although the other end takes twenty.
    /// </summary>
    private static void SmallPackets(PseudowireBuilder pw) => pw.TransmitAtmCells(10);

    private static void AttachmentCircuit(VrpRouterBuilder pe, Action<InterfaceBuilder> pseudowires)
    {
        // First the group: a channel can only join a group that is there.
        var group = pe.Interface("Ima-group0/2/1", ima => ima.Up());
        for (var line = 1; line <= Lines; line++)
        {
            // ATM uses the whole E1 line but time slot 0, which is for framing, and 16, which is for signalling.
            pe.Controller($"E1 0/2/{line}", e1 => e1.Channelized().ChannelSet(1, "1-15,17-31").Up());
            pe.Interface($"Serial0/2/{line}:1", channel => channel.Up().AtmLink().JoinIma(group));
        }

        pe.Interface("Ima-group0/2/1.1", ac =>
        {
            ac.Up();
            foreach (var channel in Channels)
                ac.Pvc(1, channel);
            pseudowires(ac);

            // Ties the alarms of the ATM line to the state of the pseudowire, in both directions.
            ac.OamMapping();
        });
    }

    /// <summary>What every router of the MPLS core has: a loopback interface, MPLS with LDP, and OSPF.</summary>
    private static void Core(VrpRouterBuilder router, Router self, Action<LdpBuilder>? ldp = null)
    {
        router.Loopback(1, lo => lo.Address($"{self.LsrId}/32"));
        router.Mpls(self.LsrId, mpls => mpls.Ldp(ldp));
        router.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network($"{self.LsrId}/32")));
    }

    private static InterfaceBuilder CoreLink(VrpRouterBuilder router, InterfaceName name, Ipv4Prefix address)
    {
        router.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network(address)));
        return router.Interface(name, port => port.Up().Address(address).MplsLdp());
    }

    private sealed record Router(string Name, string LsrId);
}

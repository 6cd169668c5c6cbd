using System;
using NetDsl.Huawei;

namespace NetDsl.Examples.TdmVpws;

/// <summary>
/// E1 lines over MPLS. Base stations are connected to PE1 by channels of E1 lines. Their controller, BSC, has a channelized STM-1
/// link to PE2 and one to PE3; each of them has all lines in it. Every channel has a primary pseudowire to PE2 and a secondary to
/// PE3, watched by BFD sessions that are set up by hand.
/// <code>
///                            ┌── P1 ── PE2 ──┐
///     BTS ── E1 ── PE1 ──────┤               ├── STM-1 ── BSC
///                            └── P2 ── PE3 ──┘
/// </code>
/// </summary>
public static class CircuitEmulation
{
    /// <summary>
    /// A BFD session has a number at each end, and each end names both. At PE1 it is the VC ID, at the other end it is 1000 more.
    /// </summary>
    private const int FarEnd = 1000;

    /// <summary>
    /// The channels: which E1 line, and which of its 31 time slots. Slots, packet size and RTP header must be the same at both ends.
    /// </summary>
    private static readonly Channel[] Channels =
    [
        new(Line: 1, Slots: "1-15"),
        new(Line: 2, Slots: "1-31"),
        new(Line: 3, Slots: "1-31"),
    ];

    private static readonly Router Pe1 = new("PE1", "1.1.1.1");
    private static readonly Router Pe2 = new("PE2", "2.2.2.2");
    private static readonly Router Pe3 = new("PE3", "3.3.3.3");

    public static Network Network() => NetDsl.Network.Define("circuit emulation", net =>
    {
        var pe1 = Pe(net, Pe1, [Pe2, Pe3], pe =>
        {
            foreach (var channel in Channels)
            {
                var (line, primary, secondary) = (channel.Line, channel.PrimaryVc, channel.SecondaryVc);
                pe.Controller($"E1 0/2/{line}", e1 => e1.Channelized().ChannelSet(1, channel.Slots).Up());
                var serial = pe.Interface($"Serial0/2/{line}:1", ac =>
                {
                    ac.Up().Tdm();
                    ac.Pseudowire(Pe2.LsrId, primary, Circuit);
                    ac.SecondaryPseudowire(Pe3.LsrId, secondary, Circuit);
                    ac.Reroute(r => r.Delay(30).Resume(10));
                    ac.StreamDualReceiving();
                    ac.OamMapping();
                    ac.ServiceName($"bts{line}");
                });
                Watch(pe, $"bts{line}-primary", serial, local: primary, remote: FarEnd + primary);
                Watch(pe, $"bts{line}-secondary", serial, local: secondary, remote: FarEnd + secondary, isSecondary: true);
            }
        });

        // PE2 and PE3 do not know whether their pseudowires are primary or secondary ones.
        var pe2 = Pe(net, Pe2, [Pe1], pe => Channelized(pe, channel => channel.PrimaryVc));
        var pe3 = Pe(net, Pe3, [Pe1], pe => Channelized(pe, channel => channel.SecondaryVc));
        var p1 = net.HuaweiRouter("P1", p => Core(p, "4.4.4.4"));
        var p2 = net.HuaweiRouter("P2", p => Core(p, "5.5.5.5"));

        net.Link(CoreLink(pe1, "GE0/1/1", "10.2.1.1/30"), CoreLink(p1, "GE0/1/1", "10.2.1.2/30"));
        net.Link(CoreLink(pe2, "GE0/1/1", "10.3.1.1/30"), CoreLink(p1, "GE0/1/2", "10.3.1.2/30"));
        net.Link(CoreLink(pe1, "GE0/1/2", "10.4.1.1/30"), CoreLink(p2, "GE0/1/1", "10.4.1.2/30"));
        net.Link(CoreLink(pe3, "GE0/1/1", "10.5.1.1/30"), CoreLink(p2, "GE0/1/2", "10.5.1.2/30"));
    });

    /// <summary>The PE on the side of the BSC: channel n is in E1 line n of the STM-1.</summary>
    private static void Channelized(VrpRouterBuilder pe, Func<Channel, int> vcIdOf)
    {
        foreach (var channel in Channels)
        {
            var vcId = vcIdOf(channel);
            pe.Controller("Cpos0/3/1", stm1 => stm1.E1ChannelSet(channel.Line, 1, channel.Slots).Up());
            var serial = pe.Interface($"Serial0/3/1/{channel.Line}:1", ac => ac
                .Up()
                .Tdm()
                .Pseudowire(Pe1.LsrId, vcId, Circuit)
                .OamMapping()
                .ServiceName($"bts{channel.Line}"));
            Watch(pe, $"bts{channel.Line}", serial, local: FarEnd + vcId, remote: vcId);
        }
    }

    /// <summary>
    /// What all ends of all pseudowires agree upon. An E1 frame comes every 125 µs: eight of them make a packet per millisecond, and
    /// the jitter buffer of 8 ms holds eight packets. The RTP header has a time stamp, by which the far end recovers the clock.
    /// </summary>
    private static void Circuit(PseudowireBuilder pw) => pw.ControlWord().TdmEncapsulationNumber(8).JitterBuffer(8).RtpHeader();

    private static void Watch(VrpRouterBuilder pe, BfdSessionName name, InterfaceName serial, int local, int remote, bool isSecondary = false) =>
        pe.BfdForPseudowire(name, serial, isSecondary, session => session
            .LocalDiscriminator(local)
            .RemoteDiscriminator(remote)
            .MinTx(100)
            .MinRx(100)
            .Multiplier(4));

    private static VrpRouterBuilder Pe(NetworkBuilder net, Router self, Router[] peers, Action<VrpRouterBuilder> service) => net.HuaweiRouter(self.Name, pe =>
    {
        Core(pe, self.LsrId, ldp =>
        {
            foreach (var peer in peers)
                ldp.RemotePeer(peer.LsrId);
        });
        pe.Bfd();
        pe.MplsL2vpn();
        service(pe);
    });

    /// <summary>What every router of the MPLS core has: a loopback interface, MPLS with LDP, and OSPF.</summary>
    private static void Core(VrpRouterBuilder router, string lsrId, Action<LdpBuilder>? ldp = null)
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

    private sealed record Router(string Name, string LsrId);

    /// <summary>A channel of a base station; its VC IDs follow from its line.</summary>
    private sealed record Channel(int Line, string Slots)
    {
        public int PrimaryVc => 100 + Line;

        public int SecondaryVc => 200 + Line;
    }
}

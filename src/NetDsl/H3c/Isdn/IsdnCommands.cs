using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The commands of ISDN on interfaces.</summary>
internal static class IsdnCommands
{
    public static void DeclareInterface(View<ComwareInterface> view)
    {
        var isdn = view.Part(i => i.isdn, (i, at) => i.EnsureIsdn(at));
        isdn.Command("isdn protocol-type { dss1 | etsi | ansi | at&t | ni | ni2 | ntt | qsig | 5ess }")
            .Choices(i => ref i.protocolType,
                ("dss1", IsdnProtocol.Dss1), ("etsi", IsdnProtocol.Etsi), ("ansi", IsdnProtocol.Ansi), ("at&t", IsdnProtocol.Att), ("ni", IsdnProtocol.Ni),
                ("ni2", IsdnProtocol.Ni2), ("ntt", IsdnProtocol.Ntt), ("qsig", IsdnProtocol.Qsig), ("5ess", IsdnProtocol.FiveEss))
            .Undo("undo isdn protocol-type");
        isdn.Command("isdn protocol-mode { network | user }").Choices(i => ref i.protocolMode, ("network", IsdnMode.Network), ("user", IsdnMode.User))
            .Undo("undo isdn protocol-mode");
        isdn.Value("isdn caller-number <value>", i => ref i.callerNumber, "undo isdn caller-number");
        isdn.Value("isdn calling <value>", i => ref i.calling, "undo isdn calling");
        isdn.Command("isdn bch-local-manage [ exclusive ]").Flag("bch-local-manage", i => ref i.localChannels).Flag("exclusive", i => ref i.exclusiveChannels)
            .Undo("undo isdn bch-local-manage");
        isdn.Command("isdn bch-select-way { ascending | descending }")
            .Choices(i => ref i.channelOrder, ("ascending", ChannelOrder.Ascending), ("descending", ChannelOrder.Descending))
            .Undo("undo isdn bch-select-way");
        isdn.Flag("isdn link-mode p2p", i => ref i.pointToPoint, "undo isdn link-mode");
        isdn.Flag("isdn q921-permanent", i => ref i.linkPermanent, "undo isdn q921-permanent");
        isdn.Flag("permanent-active", i => ref i.activePermanent, "undo permanent-active");
        isdn.Flag("isdn two-tei", i => ref i.twoTei, "undo isdn two-tei");
        view.List(i => i.isdn?.calledNumbers, at => new IsdnCalledNumber { Origin = at }, (i, n) => { (i.EnsureIsdn(n.Origin).calledNumbers ??= []).Add(n); return n; })
            .Command("isdn check-called-number <index> <number>").Value("index", n => ref n.index).Value("number", n => ref n.number)
            .Undo("undo isdn check-called-number <index>");
    }
}

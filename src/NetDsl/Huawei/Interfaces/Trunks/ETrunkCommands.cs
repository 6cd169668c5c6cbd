using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>
/// The commands of E-Trunks. Interfaces refer to an E-Trunk and its content refers to BFD sessions, so it is declared before
/// the interfaces and filled behind the sessions.
/// </summary>
internal static class ETrunkCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.Self(VrpRanks.System)
            .Value("lacp e-trunk system-id <value>", r => ref r.lacpETrunkSystemId, "undo lacp e-trunk system-id")
            .Value("lacp e-trunk priority <value>", r => ref r.lacpETrunkPriority, "undo lacp e-trunk priority");

        // This one reads every block; the one behind it only writes.
        system.List(r => r.eTrunks, at => new ETrunk { Origin = at }, (r, t) => r.Add(t), VrpRanks.ETrunks)
            .Ranked(RankOf)
            .Command("e-trunk <number>").Value("number", t => ref t.number)
            .Undo("undo e-trunk <number>")
            .Open(ContentView());
        system.List(r => r.eTrunkDeclarations, at => new ETrunkDeclaration(null) { Origin = at }, (_, d) => d, VrpRanks.ETrunkDeclaration)
            .Command("e-trunk <number>").Value("number", d => ref d.number)
            .Undo("undo e-trunk <number>")
            .Open(new View<ETrunkDeclaration>("E-Trunk view"));
    }

    /// <summary>An E-Trunk that is written once stands before the interfaces, unless it needs what stands behind them.</summary>
    private static int RankOf(ETrunk trunk) =>
        trunk.declaredAhead.IsSet || trunk.trackedBfdSession.IsSet || trunk.bfdInterface.IsSet ? VrpRanks.ETrunks + (int)trunk.number.Or(1).Value
            : VrpRanks.ETrunkDeclaration;

    private static View<ETrunk> ContentView()
    {
        var view = new View<ETrunk>("E-Trunk view");
        var trunk = view.Self();
        trunk.Value("description <value>", t => ref t.description, "undo description");
        trunk.Command("security-key { simple | cipher } <key>")
            .Choices(t => ref t.keyForm, ("simple", ETrunkKeyForm.Simple), ("cipher", ETrunkKeyForm.Cipher)).Value("key", t => ref t.key)
            .Undo("undo security-key");
        trunk.Value("priority <value>", t => ref t.priority, "undo priority");
        trunk.Command("peer-address <peer> source-address <source> [ vpn-instance <vpn> ]")
            .Value("peer", t => ref t.peer).Value("source", t => ref t.source).Value("vpn", t => ref t.vpnInstance)
            .Undo("undo peer-address");
        trunk.Command("peer-ipv6 <peer> source-ipv6 <source> [ vpn-instance <vpn> ]")
            .Value("peer", t => ref t.peerIpv6).Value("source", t => ref t.sourceIpv6).Value("vpn", t => ref t.vpnInstanceIpv6)
            .Undo("undo peer-ipv6");
        trunk.Value("timer hello <value>", t => ref t.hello, "undo timer hello");
        trunk.Value("timer hold-on-failure multiplier <value>", t => ref t.failureMultiplier, "undo timer hold-on-failure multiplier");
        trunk.Value("timer revert delay <value>", t => ref t.revertDelay, "undo timer revert delay");
        trunk.Flag("revert disable", t => ref t.revertDisabled, "undo revert disable");
        trunk.Flag("sequence enable", t => ref t.sequence, "undo sequence enable");
        trunk.Command("e-trunk select { link-number | bandwidth }")
            .Choices(t => ref t.selection, ("link-number", ETrunkSelection.LinkNumber), ("bandwidth", ETrunkSelection.Bandwidth))
            .Undo("undo e-trunk select");
        trunk.Command("e-trunk bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> } *")
            .Value("tx", t => ref t.bfdMinTx).Value("rx", t => ref t.bfdMinRx).Value("multiplier", t => ref t.bfdMultiplier)
            .Undo("undo e-trunk bfd { min-tx-interval | min-rx-interval | detect-multiplier } *");
        trunk.Command("e-trunk bfd enable [ track interface <interface> ]")
            .Flag("enable", t => ref t.bfd).Value("interface", t => ref t.bfdInterface)
            .Undo("undo e-trunk bfd enable");
        trunk.Value("e-trunk track bfd-session session-name <value>", t => ref t.trackedBfdSession, "undo e-trunk track bfd-session");
        return view;
    }
}

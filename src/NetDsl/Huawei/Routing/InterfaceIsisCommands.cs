using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of IS-IS on an interface.</summary>
internal static class InterfaceIsisCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        // IS-IS must run on the interface before anything else of it is accepted.
        var part = view.Inline(i => i.isis, (i, at) => i.isis ??= new InterfaceIsis { Origin = at });
        var isis = part.Self();
        isis.Command("isis enable [ <process> ]").Flag("enable", i => ref i.enabled).Value("process", i => ref i.process)
            .Undo("undo isis enable [ <process> ]");
        isis.Command("isis ipv6 enable [ <process> ]").Flag("enable", i => ref i.ipv6Enabled).Value("process", i => ref i.ipv6Process)
            .Undo("undo isis ipv6 enable [ <process> ]");
        isis.Command("isis circuit-type p2p [ strict-snpa-check ]").Flag("p2p", i => ref i.pointToPoint).Flag("strict-snpa-check", i => ref i.strictSnpaCheck)
            .Undo("undo isis circuit-type");
        isis.Command("isis circuit-level { level-1 | level-2 | level-1-2 }").Choices(i => ref i.circuitLevel, IsisCommands.Levels)
            .Undo("undo isis circuit-level");
        DeclareByLevel(part);

        var rest = part.Self();
        rest.Command("isis silent [ advertise-zero-cost ]").Flag("silent", i => ref i.silent).Flag("advertise-zero-cost", i => ref i.zeroCost)
            .Undo("undo isis silent");
        rest.Flag("isis small-hello", i => ref i.smallHello, "undo isis small-hello");
        rest.Flag("isis padding-hello", i => ref i.paddingHello, "undo isis padding-hello");
        DeclareBfd(rest);
        rest.Flag("isis ldp-sync", i => ref i.ldpSync, "undo isis ldp-sync");
        rest.Value("isis timer ldp-sync hold-down <value>", i => ref i.ldpSyncHoldDown, "undo isis timer ldp-sync hold-down");
        rest.Command("isis timer ldp-sync hold-max-cost { <time> | infinite }")
            .Value("time", i => ref i.ldpSyncHoldMaxCost).Flag("infinite", i => ref i.ldpSyncHoldMaxCostInfinite)
            .Undo("undo isis timer ldp-sync hold-max-cost");
        rest.Command("isis prefix-sid { absolute <label> | index <index> } [ node-disable ]")
            .Value("label", i => ref i.prefixSid).Value("index", i => ref i.prefixSidIndex).Flag("node-disable", i => ref i.prefixSidNodeDisable)
            .Undo("undo isis prefix-sid");
    }

    private static void DeclareByLevel(View<InterfaceIsis> view)
    {
        view.List(i => i.costs, at => new IsisInterfaceCost { Origin = at }, (i, c) => { (i.costs ??= []).Add(c); return c; })
            .Command("isis cost <cost> [ level-1 | level-2 ]").Value("cost", c => ref c.cost).Choices(c => ref c.level, IsisCommands.OneLevel)
            .Undo("undo isis cost [ level-1 | level-2 ]");
        view.List(i => i.ipv6Costs, at => new IsisInterfaceCost { Origin = at }, (i, c) => { (i.ipv6Costs ??= []).Add(c); return c; })
            .Command("isis ipv6 cost <cost> [ level-1 | level-2 ]").Value("cost", c => ref c.cost).Choices(c => ref c.level, IsisCommands.OneLevel)
            .Undo("undo isis ipv6 cost [ level-1 | level-2 ]");
        view.List(i => i.disPriorities, at => new IsisInterfaceDisPriority { Origin = at }, (i, p) => { (i.disPriorities ??= []).Add(p); return p; })
            .Command("isis dis-priority <priority> [ level-1 | level-2 ]").Value("priority", p => ref p.priority).Choices(p => ref p.level, IsisCommands.OneLevel)
            .Undo("undo isis dis-priority [ level-1 | level-2 ]");
        view.List(i => i.hellos, at => new IsisInterfaceHello { Origin = at }, (i, h) => { (i.hellos ??= []).Add(h); return h; })
            .Command("isis timer hello <interval> [ level-1 | level-2 ] [ conservative ]")
            .Value("interval", h => ref h.interval).Choices(h => ref h.level, IsisCommands.OneLevel).Flag("conservative", h => ref h.conservative)
            .Undo("undo isis timer hello [ level-1 | level-2 ]");
        view.List(i => i.holdings, at => new IsisInterfaceHolding { Origin = at }, (i, h) => { (i.holdings ??= []).Add(h); return h; })
            .Command("isis timer holding-multiplier <multiplier> [ level-1 | level-2 ]")
            .Value("multiplier", h => ref h.multiplier).Choices(h => ref h.level, IsisCommands.OneLevel)
            .Undo("undo isis timer holding-multiplier [ level-1 | level-2 ]");
    }

    private static void DeclareBfd(Section<InterfaceIsis, InterfaceIsis> isis)
    {
        isis.Command("isis bfd enable").Flag("enable", i => ref i.bfd).Undo("undo isis bfd enable");
        isis.Command("isis bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> | frr-binding } *")
            .Value("tx", i => ref i.bfdMinTx).Value("rx", i => ref i.bfdMinRx).Value("multiplier", i => ref i.bfdMultiplier)
            .Flag("frr-binding", i => ref i.bfdFrrBinding)
            .Undo("undo isis bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> | frr-binding } *");
        isis.Command("isis bfd block").Flag("block", i => ref i.bfdBlock).Undo("undo isis bfd block");
        isis.Command("isis bfd static").Flag("static", i => ref i.bfdStatic).Undo("undo isis bfd static");
        isis.Command("isis ipv6 bfd enable").Flag("enable", i => ref i.ipv6Bfd).Undo("undo isis ipv6 bfd enable");
    }
}

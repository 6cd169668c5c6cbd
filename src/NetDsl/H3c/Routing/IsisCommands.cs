using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The commands of IS-IS.</summary>
internal static class IsisCommands
{
    public static void Declare(View<ComwareRouter> system)
    {
        var family = new View<ComwareIsisFamily>("IS-IS IPv4 view");
        family.Self().Value("preference <value>", f => ref f.preference, "undo preference");
        family.Self().Value("maximum load-balancing <value>", f => ref f.equalPaths, "undo maximum load-balancing");
        Imports.Declare(family.List(f => f.imports, at => new ComwareImport { Origin = at }, (f, i) => { (f.imports ??= []).Add(i); return i; }), "cost");

        var view = new View<ComwareIsis>("IS-IS view");
        var process = view.Self();
        process.Command("is-level { level-1 | level-1-2 | level-2 }")
            .Choices(i => ref i.level, ("level-1", ComwareIsisLevel.Level1), ("level-1-2", ComwareIsisLevel.Both), ("level-2", ComwareIsisLevel.Level2))
            .Undo("undo is-level");
        process.Command("cost-style { narrow | wide | wide-compatible | narrow-compatible | compatible }")
            .Choices(i => ref i.costStyle,
                ("narrow", ComwareCostStyle.Narrow), ("wide", ComwareCostStyle.Wide), ("wide-compatible", ComwareCostStyle.WideCompatible),
                ("narrow-compatible", ComwareCostStyle.NarrowCompatible), ("compatible", ComwareCostStyle.Compatible))
            .Undo("undo cost-style");
        process.Command("network-entity <title>").Value("title", i => ref i.networkEntity).Undo("undo network-entity <title>");
        view.Part(i => i.ipv4, (i, at) => i.ipv4 ??= new ComwareIsisFamily { Origin = at })
            .Command("address-family ipv4").Undo("undo address-family ipv4").Open(family);

        system.List(r => r.isisProcesses, at => new ComwareIsis { Origin = at }, (r, i) => r.Add(i), ComwareRanks.RoutingProcesses)
            .Command("isis <process> [ vpn-instance <vpn> ]").Value("process", i => ref i.process).Value("vpn", i => ref i.vpnInstance)
            .Undo("undo isis <process>").Open(view);
    }

    public static void DeclareInterface(View<ComwareInterface> view)
    {
        var isis = view.Part(i => i.isis, (i, at) => i.EnsureIsis(at));
        isis.Command("isis enable [ <process> ]").Flag("enable", i => ref i.enable).Value("process", i => ref i.process).Undo("undo isis enable");
        isis.Flag("isis circuit-type p2p", i => ref i.pointToPoint, "undo isis circuit-type");
        isis.Value("isis cost <value>", i => ref i.cost, "undo isis cost");
        isis.Value("isis cost <value> level-1", i => ref i.costLevel1, "undo isis cost level-1");
        isis.Value("isis cost <value> level-2", i => ref i.costLevel2, "undo isis cost level-2");
        isis.Value("isis timer hello <value>", i => ref i.hello, "undo isis timer hello");
        isis.Value("isis timer holding-multiplier <value>", i => ref i.holdingMultiplier, "undo isis timer holding-multiplier");
        isis.Flag("isis silent", i => ref i.silent, "undo isis silent");
    }
}

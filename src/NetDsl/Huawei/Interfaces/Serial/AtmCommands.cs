using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of ATM in the interface view.</summary>
internal static class AtmCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        var atm = view.Part(i => i.atm, (i, at) => i.EnsureAtm(at));
        atm.Command("clock { itc | ctc }").Choices(a => ref a.imaClock, ("itc", ImaClock.Independent), ("ctc", ImaClock.Common)).Undo("undo clock");
        atm.Value("differential-delay <value>", a => ref a.differentialDelay, "undo differential-delay");
        atm.Value("min-active-links <value>", a => ref a.minActiveLinks, "undo min-active-links");
        atm.Command("ima <value>").Value("value", a => ref a.ima).When(a => a.ima.Or(default).Kind != InterfaceKind.GlobalImaGroup).Undo("undo ima ima-group");
        atm.Command("ima <value>").Value("value", a => ref a.ima).When(a => a.ima.Or(default).Kind == InterfaceKind.GlobalImaGroup).Undo("undo ima global-ima-group");
        atm.Command("atm interface-type { uni | nni }")
            .Choices(a => ref a.type, ("uni", AtmInterfaceType.Uni), ("nni", AtmInterfaceType.Nni))
            .Undo("undo atm interface-type");
        atm.Flag("atm cell transfer", a => ref a.cellTransfer, "undo atm cell transfer");

        view.List(i => i.atm?.pvcs, at => new AtmPvc { Origin = at }, (i, p) => i.EnsureAtm(p.Origin).Add(p))
            .Command("pvc [ <name> ] <circuit>").Value("name", p => ref p.name).Value("circuit", p => ref p.circuit)
            .Undo("undo pvc [ <name> ] <circuit>")
            .Open(PvcView());
        view.List(i => i.atm?.pvps, at => new AtmPvp { Origin = at }, (i, p) => i.EnsureAtm(p.Origin).Add(p))
            .Command("pvp <vpi>").Value("vpi", p => ref p.vpi)
            .Undo("undo pvp <vpi>")
            .Open(PvpView());
        view.Part(i => i.atm, (i, at) => i.EnsureAtm(at)).Value("atm-bundle <value>", a => ref a.bundle, "undo atm-bundle");
    }

    private static View<AtmPvc> PvcView()
    {
        var view = new View<AtmPvc>("ATM-PVC view");
        var pvc = view.Self();
        pvc.Value("description <value>", p => ref p.description, "undo description");
        pvc.Command("map pvc <mapped> [ bidirectional ]").Value("mapped", p => ref p.mapped).Flag("bidirectional", p => ref p.mappedBothWays)
            .Undo("undo map pvc");
        pvc.Value("service input <value>", p => ref p.serviceIn, "undo service input");
        pvc.Value("service output <value>", p => ref p.serviceOut, "undo service output");
        pvc.Command("[ undo ] shutdown").Presence("undo", p => ref p.up);
        return view;
    }

    private static View<AtmPvp> PvpView()
    {
        var view = new View<AtmPvp>("ATM-PVP view");
        var pvp = view.Self();
        pvp.Command("map pvp <mapped> [ bidirectional ]").Value("mapped", p => ref p.mapped).Flag("bidirectional", p => ref p.mappedBothWays)
            .Undo("undo map pvp");
        pvp.Value("service input <value>", p => ref p.serviceIn, "undo service input");
        pvp.Value("service output <value>", p => ref p.serviceOut, "undo service output");
        pvp.Command("[ undo ] shutdown").Presence("undo", p => ref p.up);
        return view;
    }
}

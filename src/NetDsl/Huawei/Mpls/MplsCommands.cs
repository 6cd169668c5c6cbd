using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of MPLS and LDP.</summary>
internal static class MplsCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.Self(VrpRanks.Mpls).Value("mpls lsr-id <value>", r => ref r.lsrId, "undo mpls lsr-id");
        system.Part(r => r.mpls, (r, at) => r.mpls ??= new MplsGlobal { Origin = at }, VrpRanks.Mpls)
            .Command("mpls").Undo("undo mpls").Open(GlobalView());

        var ldp = new View<LdpGlobal>("MPLS-LDP view");
        system.Part(r => r.ldp, (r, at) => r.ldp ??= new LdpGlobal { Origin = at }, VrpRanks.Ldp)
            .Command("mpls ldp").Undo("undo mpls ldp").Open(ldp);

        system.List(r => r.ldpRemotePeers, at => new LdpRemotePeer { Origin = at }, (r, p) => r.Add(p), VrpRanks.Ldp)
            .Command("mpls ldp remote-peer <name>").Value("name", p => ref p.name)
            .Undo("undo mpls ldp remote-peer <name>")
            .Open(RemotePeerView());
    }

    public static void DeclareInterface(View<VrpInterface> view)
    {
        var mpls = view.Part(i => i.mpls, (i, at) => i.mpls ??= new InterfaceMpls { Origin = at });
        mpls.Flag("mpls", m => ref m.enabled, "undo mpls");
        mpls.Flag("mpls te", m => ref m.te, "undo mpls te");
        mpls.Value("mpls te bandwidth max-reservable-bandwidth <value>", m => ref m.maxReservableBandwidth, "undo mpls te bandwidth max-reservable-bandwidth");
        mpls.Value("mpls te bandwidth bc0 <value>", m => ref m.bc0, "undo mpls te bandwidth bc0");
        mpls.Flag("mpls rsvp-te", m => ref m.rsvpTe, "undo mpls rsvp-te");
        mpls.Flag("mpls ldp", m => ref m.ldp, "undo mpls ldp");
    }

    private static View<MplsGlobal> GlobalView()
    {
        var view = new View<MplsGlobal>("MPLS view");
        view.Self()
            .Flag("mpls te", m => ref m.te, "undo mpls te")
            .Flag("mpls rsvp-te", m => ref m.rsvpTe, "undo mpls rsvp-te")
            .Flag("mpls te cspf", m => ref m.cspf, "undo mpls te cspf");
        return view;
    }

    private static View<LdpRemotePeer> RemotePeerView()
    {
        var view = new View<LdpRemotePeer>("MPLS-LDP remote peer view");
        view.Self().Command("remote-ip <address> [ pwe3 ]").Value("address", p => ref p.address).Flag("pwe3", p => ref p.pwe3)
            .Undo("undo remote-ip");
        return view;
    }
}

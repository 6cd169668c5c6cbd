using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of MPLS, LDP, MPLS TE and RSVP-TE in the view of an interface.</summary>
internal static class InterfaceMplsCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        var mpls = Mpls(view);
        mpls.Flag("mpls", m => ref m.enabled, "undo mpls");
        mpls.Value("mpls mtu <value>", m => ref m.mtu, "undo mpls mtu");
        mpls.Flag("mpls te", m => ref m.te, "undo mpls te");
        mpls.Value("mpls te bandwidth max-reservable-bandwidth <value>", m => ref m.maxReservableBandwidth, "undo mpls te bandwidth max-reservable-bandwidth");
        mpls.Command("mpls te bandwidth { bc0 <bc0> | bc1 <bc1> } *").Value("bc0", m => ref m.bc0).Value("bc1", m => ref m.bc1)
            .Undo("undo mpls te bandwidth");
        DeclareTe(view);
        Mpls(view).Flag("mpls rsvp-te", m => ref m.rsvpTe, "undo mpls rsvp-te");
        DeclareRsvp(view);
        Mpls(view).Flag("mpls ldp", m => ref m.ldp, "undo mpls ldp");
        DeclareLdp(view);
    }

    private static Section<VrpInterface, InterfaceMpls> Mpls(View<VrpInterface> view) => view.Part(i => i.mpls, Ensure);

    private static InterfaceMpls Ensure(VrpInterface i, Origin at) => i.mpls ??= new InterfaceMpls { Origin = at };

    private static void DeclareTe(View<VrpInterface> view)
    {
        var link = Link(view);
        link.Value("mpls te metric <value>", l => ref l.metric, "undo mpls te metric");
        link.Value("mpls te bandwidth change thresholds up <value>", l => ref l.thresholdUp, "undo mpls te bandwidth change thresholds up");
        link.Value("mpls te bandwidth change thresholds down <value>", l => ref l.thresholdDown, "undo mpls te bandwidth change thresholds down");
        link.Value("mpls te link administrative group <value>", l => ref l.administrativeGroup, "undo mpls te link administrative group");
        link.Command("mpls te link administrative group name <bit> &<1-32>").Values("bit", l => l.bitNames)
            .Undo("undo mpls te link administrative group name");
        view.List(
                i => i.mpls?.teLink?.riskGroups,
                at => new TeRiskGroup { Origin = at },
                (i, g) => { (EnsureLink(i, g.Origin).riskGroups ??= []).Add(g); return g; })
            .Value("mpls te srlg <value>", g => ref g.number, "undo mpls te srlg <value>");
        link = Link(view);
        link.Command("mpls te auto-frr { default | link | node | self-adapting }")
            .Choices(l => ref l.autoFrr,
                ("default", TeAutoFrr.Default), ("link", TeAutoFrr.Link), ("node", TeAutoFrr.Node), ("self-adapting", TeAutoFrr.SelfAdapting))
            .Undo("undo mpls te auto-frr { link | node | self-adapting }");
        link.Flag("mpls te auto-frr block", l => ref l.autoFrrBlocked, "undo mpls te auto-frr block");
    }

    private static void DeclareRsvp(View<VrpInterface> view)
    {
        var link = Link(view);
        link.Flag("mpls rsvp-te hello", l => ref l.rsvpHello, "undo mpls rsvp-te hello");
        link.Command("mpls rsvp-te bfd { enable | block }").Flag("enable", "block", l => ref l.rsvpBfd)
            .Undo("undo mpls rsvp-te bfd { enable | block }");
        link.Command("mpls rsvp-te bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> } *")
            .Value("tx", l => ref l.rsvpBfdMinTx).Value("rx", l => ref l.rsvpBfdMinRx).Value("multiplier", l => ref l.rsvpBfdMultiplier)
            .Undo("undo mpls rsvp-te bfd { min-tx-interval | min-rx-interval | detect-multiplier } *");
    }

    private static void DeclareLdp(View<VrpInterface> view)
    {
        var options = view.Part(i => i.mpls?.ldpOptions, (i, at) => Ensure(i, at).ldpOptions ??= new LdpSessionOptions { Origin = at });
        options.Command("mpls ldp local-lsr-id { interface | <interface> }")
            .Flag("interface", o => ref o.ownLsrId).Value("interface", o => ref o.lsrIdInterface)
            .Undo("undo mpls ldp local-lsr-id");
        options.Command("mpls ldp transport-address { interface | <interface> }")
            .Flag("interface", o => ref o.ownTransportAddress).Value("interface", o => ref o.transportInterface)
            .Undo("undo mpls ldp transport-address");
        LdpCommands.DeclareOptions(options);
    }

    private static Section<VrpInterface, TeLink> Link(View<VrpInterface> view) => view.Part(i => i.mpls?.teLink, EnsureLink);

    private static TeLink EnsureLink(VrpInterface i, Origin at) => Ensure(i, at).teLink ??= new TeLink { Origin = at };
}

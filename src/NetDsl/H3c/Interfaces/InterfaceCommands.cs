using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The interface view: what every interface has. Each feature adds its own commands behind it.</summary>
internal static class InterfaceCommands
{
    public static void Declare(View<ComwareRouter> system)
    {
        var view = new View<ComwareInterface>("interface view");
        DeclareBasics(view);
        LinkCommands.DeclareLine(view);
        DeclareAddresses(view);
        LinkCommands.DeclarePpp(view);
        RoutingCommands.DeclareInterface(view);
        IsdnCommands.DeclareInterface(view);
        DialerCommands.DeclareInterface(view);
        RoutingGroupCommands.DeclareInterface(view);
        BackupCommands.DeclareInterface(view);
        view.Self().Command("[ undo ] shutdown").Presence("undo", i => ref i.up);

        system.List(r => r.interfaces, at => new ComwareInterface { Origin = at }, (r, i) => r.Add(i), ComwareRanks.MainInterfaces)
            .Ranked(RankOf)
            .Command("interface <name>").Value("name", i => ref i.name)
            .Undo("undo interface <name>")
            .Open(view);
    }

    private static void DeclareBasics(View<ComwareInterface> view)
    {
        var basics = view.Self();
        basics.Value("description <value>", i => ref i.description, "undo description");
        basics.Value("bandwidth <value>", i => ref i.bandwidth, "undo bandwidth");
        basics.Value("mtu <value>", i => ref i.mtu, "undo mtu");
    }

    private static void DeclareAddresses(View<ComwareInterface> view)
    {
        var self = view.Self();

        // Binding wipes the addresses, and the other end is given its address before the own one is there.
        self.Value("ip binding vpn-instance <value>", i => ref i.vpnInstance, "undo ip binding vpn-instance");
        self.Command("remote address { <address> | pool <pool> }").Value("address", i => ref i.remoteAddress).Value("pool", i => ref i.remotePool)
            .Undo("undo remote address");
        self.Command("ip address { ppp-negotiate | cellular-alloc | dhcp-alloc }")
            .Choices(i => ref i.addressSource,
                ("ppp-negotiate", AddressSource.PppNegotiation), ("cellular-alloc", AddressSource.Cellular), ("dhcp-alloc", AddressSource.Dhcp))
            .Undo("undo ip address { ppp-negotiate | cellular-alloc | dhcp-alloc }");
        self.Value("ip address unnumbered interface <value>", i => ref i.unnumbered, "undo ip address unnumbered");
        view.List(i => i.addresses, at => new ComwareAddress { Origin = at }, (i, a) => { (i.addresses ??= []).Add(a); return a; })
            .Command("ip address <address> <mask> [ sub ]")
            .Value("address", a => ref a.address).Value("mask", a => ref a.mask).Flag("sub", a => ref a.secondary)
            .Undo("undo ip address <address> <mask> [ sub ]");
    }

    /// <summary>An interface stands behind what it refers to: members behind their Dialer, what is backed up behind its backup.</summary>
    private static int RankOf(ComwareInterface i)
    {
        var name = i.name.Or(default);
        if (i.backup is not null)
            return ComwareRanks.BackedUp;
        if (i.dialer is { IsMember: true } || i.link is { pppoeDialer.IsSet: true })
            return ComwareRanks.Members;
        if (name.IsSubinterface)
            return ComwareRanks.Subinterfaces;
        return name.Kind switch
        {
            InterfaceKind.LoopBack => ComwareRanks.Loopbacks,
            InterfaceKind.Dialer => ComwareRanks.Dialers,
            _ => ComwareRanks.MainInterfaces,
        };
    }
}

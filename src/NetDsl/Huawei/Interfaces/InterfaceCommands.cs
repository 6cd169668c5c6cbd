using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The interface view: what every interface has. Each feature adds its own commands behind it.</summary>
internal static class InterfaceCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        var view = new View<VrpInterface>("interface view");
        DeclareBasics(view);
        EthernetCommands.DeclareInterface(view);
        VpnCommands.DeclareInterface(view);
        SerialCommands.DeclareInterface(view);
        DeclareAddresses(view);
        Ipv6Commands.Declare(view);
        VrrpCommands.DeclareInterface(view);
        CfmCommands.DeclareInterface(view);
        AccessCommands.DeclareInterface(view);
        RoutingCommands.DeclareInterface(view);
        SegmentRoutingCommands.DeclareInterface(view);
        MplsCommands.DeclareInterface(view);
        TrafficEngineeringCommands.DeclareInterface(view);
        VpwsCommands.DeclareInterface(view);

        system.List(r => r.interfaces, at => new VrpInterface { Origin = at }, (r, i) => r.Add(i), VrpRanks.MainInterfaces)
            .Ranked(RankOf)
            .Command("interface <name> [ mode l2 | p2p | p2mp ]").Value("name", i => ref i.name).Flag("l2", i => ref i.layer2Mode)
            .Choices(i => ref i.atmSubinterfaceType, ("p2p", AtmSubinterfaceType.PointToPoint), ("p2mp", AtmSubinterfaceType.PointToMultipoint))
            .Undo("undo interface <name>")
            .Open(view);
    }

    private static void DeclareBasics(View<VrpInterface> view)
    {
        var basics = view.Self();
        basics.Value("description <value>", i => ref i.description, "undo description");
        basics.Command("[ undo ] portswitch").Presence("undo", i => ref i.layer3);
        basics.Value("mtu <value>", i => ref i.mtu, "undo mtu");
        basics.Command("[ undo ] shutdown").Presence("undo", i => ref i.up);
    }

    private static void DeclareAddresses(View<VrpInterface> view)
    {
        view.Self().Value("ip address unnumbered interface <value>", i => ref i.unnumbered, "undo ip address unnumbered");
        view.List(i => i.addresses, at => new InterfaceAddress { Origin = at }, (i, a) => { (i.addresses ??= []).Add(a); return a; })
            .Command("ip address <address> <mask> [ sub ]")
            .Value("address", a => ref a.address).Value("mask", a => ref a.mask).Flag("sub", a => ref a.secondary)
            .Undo("undo ip address <address> <mask> [ sub ]");
    }

    /// <summary>An interface stands behind what it refers to: attachment circuits behind tunnels and policies, members behind their bundle.</summary>
    private static int RankOf(VrpInterface i)
    {
        var name = i.name.Or(default);
        if (i.attachmentCircuit is { } circuit && circuit.HasPseudowire)
        {
            return name.IsLoopback ? VrpRanks.ManagementPseudowires
                : name.IsSubinterface ? VrpRanks.SubinterfaceAttachmentCircuits
                : VrpRanks.MainAttachmentCircuits;
        }

        if (i.bas is not null || i.access is { backupProfile.IsSet: true })
            return VrpRanks.AccessInterfaces;
        if (IsMember(i))
            return VrpRanks.Members;
        var rank = RankOf(name);
        if (i.vpnInstance.TryGet(out var instance) && VpnCommands.NamesTunnelPolicy(i.Router.FindVpnInstance(instance)))
            rank = VrpRanks.InterfacesOfThoseInstances + ((rank - VrpRanks.Trunks) / 10);
        return rank;
    }

    private static int RankOf(InterfaceName name)
    {
        if (name.IsSubinterface)
            return VrpRanks.Subinterfaces;
        return name.Kind switch
        {
            InterfaceKind.LoopBack => VrpRanks.Loopbacks,
            InterfaceKind.VirtualTemplate => VrpRanks.VirtualTemplates,
            InterfaceKind.Tunnel => VrpRanks.Tunnels,
            InterfaceKind.EthTrunk or InterfaceKind.IpTrunk or InterfaceKind.PosTrunk or InterfaceKind.MpGroup or InterfaceKind.GlobalMpGroup
                or InterfaceKind.ImaGroup or InterfaceKind.GlobalImaGroup or InterfaceKind.AtmBundle => VrpRanks.Trunks,
            _ => VrpRanks.MainInterfaces,
        };
    }

    private static bool IsMember(VrpInterface i) =>
        i.ethTrunkMembership is { trunk.IsSet: true }
        || i.atm is { } atm && (atm.ima.IsSet || atm.bundle.IsSet)
        || i.ppp is { } ppp && (ppp.multilink.IsSet || ppp.globalMultilink.IsSet);
}

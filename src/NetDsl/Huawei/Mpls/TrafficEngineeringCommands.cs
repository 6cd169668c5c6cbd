using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>MPLS TE: explicit paths, tunnels, tunnel policies.</summary>
internal static class TrafficEngineeringCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.List(r => r.explicitPaths, at => new ExplicitPath { Origin = at }, (r, p) => r.Add(p), VrpRanks.Mpls)
            .Command("explicit-path <name>").Value("name", p => ref p.name)
            .Undo("undo explicit-path <name>")
            .Open(PathView());
        TunnelPolicyCommands.Declare(system);
    }

    public static void DeclareInterface(View<VrpInterface> view)
    {
        DeclareTunnel(view);
        TeTunnelCommands.DeclareInterface(view);
        view.Self().Command("statistic enable").Flag("enable", i => ref i.statistics).Undo("undo statistic enable");
    }

    private static View<ExplicitPath> PathView()
    {
        var view = new View<ExplicitPath>("explicit path view");
        var hops = view.List(p => p.hops, at => new PathHop { Origin = at }, (p, h) => { (p.hops ??= []).Add(h); return h; });
        hops.Command("next hop <address> [ include [ [ strict | loose ] | [ incoming | outgoing ] ] * | exclude ]")
            .Value("address", h => ref h.address)
            .Choices(h => ref h.use, ("include", HopUse.Include), ("exclude", HopUse.Exclude))
            .Choices(h => ref h.strictness, ("strict", HopStrictness.Strict), ("loose", HopStrictness.Loose))
            .Choices(h => ref h.direction, ("incoming", HopDirection.Incoming), ("outgoing", HopDirection.Outgoing))
            .Undo("undo next hop <address>");
        hops.Command("next sid label <label> type { adjacency | prefix | binding-sid }")
            .Value("label", h => ref h.label)
            .Choices(h => ref h.sidType, ("adjacency", PathSidType.Adjacency), ("prefix", PathSidType.Prefix), ("binding-sid", PathSidType.BindingSid))
            .Undo("undo next sid label <label> [ type { adjacency | prefix | binding-sid } ]");
        return view;
    }

    private static void DeclareTunnel(View<VrpInterface> view)
    {
        var tunnel = view.Part(i => i.tunnel, (i, at) => i.tunnel ??= new InterfaceTunnel { Origin = at });
        tunnel.Command("tunnel-protocol { mpls te | gre | ipv6-ipv4 | ipv4-ipv6 | ipsec | none }")
            .Choices(t => ref t.protocol,
                ("mpls", TunnelProtocol.MplsTe), ("gre", TunnelProtocol.Gre), ("ipv6-ipv4", TunnelProtocol.Ipv6OverIpv4),
                ("ipv4-ipv6", TunnelProtocol.Ipv4OverIpv6), ("ipsec", TunnelProtocol.Ipsec), ("none", TunnelProtocol.None))
            .Undo("undo tunnel-protocol");
        tunnel.Command("tunnel-protocol gre { ipv6 | p2mp }")
            .Choices(t => ref t.protocol, ("ipv6", TunnelProtocol.GreIpv6), ("p2mp", TunnelProtocol.GreP2mp))
            .Undo("undo tunnel-protocol");
        tunnel.Command("tunnel-protocol ipv6-ipv4 { 6to4 | 6rd }")
            .Choices(t => ref t.protocol, ("6to4", TunnelProtocol.SixToFour), ("6rd", TunnelProtocol.SixRd))
            .Undo("undo tunnel-protocol");
        tunnel.Command("source { <address> | <interface> }").Value("address", t => ref t.sourceAddress).Value("interface", t => ref t.sourceInterface)
            .Undo("undo source");
        tunnel.Command("destination [ vpn-instance <vpn> ] <address>").Value("vpn", t => ref t.destinationVpn).Value("address", t => ref t.destination)
            .Undo("undo destination");
    }
}

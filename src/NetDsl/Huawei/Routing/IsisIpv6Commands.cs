using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of IS-IS that are about IPv6.</summary>
internal static class IsisIpv6Commands
{
    public static void Declare(View<IsisProcess> view)
    {
        var part = view.Inline(p => p.ipv6, (p, at) => p.ipv6 ??= new IsisIpv6 { Origin = at });
        var ipv6 = part.Self();
        // Two declarations, because the first word is also the name of a topology.
        ipv6.Command("ipv6 enable [ topology { compatible [ enable-mt-spf ] | standard } ]")
            .Flag("enable", i => ref i.enabled)
            .Choices(i => ref i.topology, ("compatible", IsisIpv6Topology.Compatible), ("standard", IsisIpv6Topology.Standard))
            .Flag("enable-mt-spf", i => ref i.multiTopologySpf)
            .When(i => !i.topology.Is(IsisIpv6Topology.Ipv6))
            .Undo("undo ipv6 enable");
        ipv6.Command("ipv6 enable topology ipv6").Flag("enable", i => ref i.enabled).Choice("topology", i => ref i.topology, IsisIpv6Topology.Ipv6)
            .Undo("undo ipv6 enable");
        ipv6.Command("ipv6 preference { <preference> | route-policy <policy> } *")
            .Value("preference", i => ref i.preference).Value("policy", i => ref i.preferencePolicy).Undo("undo ipv6 preference");
        ipv6.Command("ipv6 bfd all-interfaces enable").Flag("enable", i => ref i.bfd).Undo("undo ipv6 bfd all-interfaces enable");
        ipv6.Command("ipv6 bfd all-interfaces { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> | frr-binding } *")
            .Value("tx", i => ref i.bfdMinTx).Value("rx", i => ref i.bfdMinRx).Value("multiplier", i => ref i.bfdMultiplier)
            .Flag("frr-binding", i => ref i.bfdFrrBinding)
            .Undo("undo ipv6 bfd all-interfaces { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> | frr-binding } *");
        DeclareImports(part);
        part.Self()
            .Command("ipv6 traffic-eng [ level-1 | level-2 | level-1-2 ]").Flag("traffic-eng", i => ref i.trafficEngineering)
            .Choices(i => ref i.trafficEngineeringLevel, IsisCommands.Levels)
            .Undo("undo ipv6 traffic-eng [ level-1 | level-2 | level-1-2 ]");
        part.List(i => i.locators, at => new IsisLocator { Origin = at }, (i, l) => { (i.locators ??= []).Add(l); return l; })
            .Command("segment-routing ipv6 locator <name> [ auto-sid-disable ]")
            .Value("name", l => ref l.name).Flag("auto-sid-disable", l => ref l.autoSidDisable)
            .Undo("undo segment-routing ipv6 locator <name> [ auto-sid-disable ]");

        var frr = new View<IsisIpv6Frr>("IS-IS IPv6 FRR view");
        frr.Self().Command("ti-lfa [ level-1 | level-2 | level-1-2 ]").Flag("ti-lfa", f => ref f.tiLfa).Choices(f => ref f.tiLfaLevel, IsisCommands.Levels)
            .Undo("undo ti-lfa [ level-1 | level-2 | level-1-2 ]");
        part.Part(i => i.frr, (i, at) => i.frr ??= new IsisIpv6Frr { Origin = at }).Command("ipv6 frr").Undo("undo ipv6 frr").Open(frr);
    }

    private static void DeclareImports(View<IsisIpv6> view) =>
        IsisCommands.BindImport(
            view.List(i => i.imports, at => new IsisImport { Origin = at }, (i, import) => { (i.imports ??= []).Add(import); return import; })
                .Command(
                    """
                    ipv6 import-route { direct | static | unr | bgp [ permit-ibgp ] | { ospfv3 | isis | ripng } [ <process> ] }
                    { inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <policy> | route-filter <filter> } ] *
                    | [ cost <cost> | tag <tag> | { route-policy <policy> | route-filter <filter> } | { level-1 | level-2 | level-1-2 } ] * }
                    """)
                .Undo("undo ipv6 import-route { direct | static | unr | bgp | { ospfv3 | isis | ripng } [ <process> ] }"),
            "ospfv3",
            "ripng");
}

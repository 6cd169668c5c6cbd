using System;
using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of CCC connections.</summary>
internal static class CccCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        var named = system.List(r => r.namedCcc, at => new NamedCcc { Origin = at }, (r, c) => { (r.namedCcc ??= []).Add(c); return c; }, VrpRanks.CccConnections);
        named.Command(
                """
                ccc [ ip-interworking ] <name> interface <interface> in-label <in> out-label <out>
                { nexthop <next-hop> | out-interface <out-interface> } [ control-word | no-control-word ]
                """)
            .Flag("ip-interworking", c => ref c.ipInterworking).Value("name", c => ref c.name).Value("interface", c => ref c.@interface)
            .Value("in", c => ref c.inLabel).Value("out", c => ref c.outLabel).Value("next-hop", c => ref c.nextHop).Value("out-interface", c => ref c.outInterface)
            .Flag("control-word", "no-control-word", c => ref c.controlWord)
            .Undo("undo ccc [ ip-interworking ] <name>");
        named.Command(
                """
                ccc [ ip-interworking ] <name> interface <interface> out-interface <out-interface>
                [ jitter-buffer <jitter> | idle-code <idle> | tdm-encapsulation <frames> | rtp-header | max-atm-cells <max-cells> | atm-pack-overtime <overtime> ] *
                """)
            .When(c => !c.inLabel.IsSet)
            .Flag("ip-interworking", c => ref c.ipInterworking).Value("name", c => ref c.name).Value("interface", c => ref c.@interface)
            .Value("out-interface", c => ref c.outInterface)
            .Value("jitter", c => ref c.jitterBuffer).Value("idle", c => ref c.idleCode).Value("frames", c => ref c.tdmFrames).Flag("rtp-header", c => ref c.rtpHeader)
            .Value("max-cells", c => ref c.maxAtmCells).Value("overtime", c => ref c.atmPackOvertime)
            .Undo("undo ccc [ ip-interworking ] <name>");
        system.List(r => r.cccDescriptions, at => new CccDescription { Origin = at }, (r, d) => { (r.cccDescriptions ??= []).Add(d); return d; }, VrpRanks.CccConnections)
            .Command("ccc <name> description <text>").Value("name", d => ref d.name).Value("text", d => ref d.text)
            .Undo("undo ccc <name> description");
    }

    /// <summary>The connection that stands for the primary pseudowire.</summary>
    public static void DeclarePrimary(View<AttachmentCircuit> circuit) =>
        Bind(circuit.Part(c => c.ccc, (c, at) => c.ccc ??= new CccConnection { Origin = at }), "[ instance-name <instance> ]", "")
            .Value("instance", c => ref c.instance)
            .Undo("undo mpls ccc [ instance-name <instance> ]");

    /// <summary>The connection that protects a pseudowire.</summary>
    public static void DeclareSecondary(View<AttachmentCircuit> circuit) =>
        Bind(circuit.Part(c => c.secondaryCcc, (c, at) => c.secondaryCcc ??= new CccConnection { Origin = at }), "", "secondary")
            .Flag("secondary", c => ref c.secondary)
            .Undo("undo mpls ccc secondary");

    private static Command<AttachmentCircuit, CccConnection> Bind(Section<AttachmentCircuit, CccConnection> section, string instance, string secondary) =>
        section.Command(
                $$"""
                mpls ccc {{instance}} out-interface <interface>
                [ [ raw | tagged | ip-interworking | ip-layer2 ] | access-port | jitter-buffer <jitter> | tdm-encapsulation <frames>
                | idle-code <idle> | rtp-header | max-atm-cells <max-cells> | atm-pack-overtime <overtime> ] * {{secondary}}
                """)
            .Value("interface", c => ref c.outInterface)
            .Choices(c => ref c.encapsulation,
                ("raw", PseudowireEncapsulation.Raw), ("tagged", PseudowireEncapsulation.Tagged),
                ("ip-interworking", PseudowireEncapsulation.IpInterworking), ("ip-layer2", PseudowireEncapsulation.IpLayer2))
            .Flag("access-port", c => ref c.accessPort)
            .Value("jitter", c => ref c.jitterBuffer).Value("frames", c => ref c.tdmFrames).Value("idle", c => ref c.idleCode).Flag("rtp-header", c => ref c.rtpHeader)
            .Value("max-cells", c => ref c.maxAtmCells).Value("overtime", c => ref c.atmPackOvertime);
}

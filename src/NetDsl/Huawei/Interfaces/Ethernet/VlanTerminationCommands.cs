using System.Collections.Generic;
using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands by which a sub-interface takes VLAN tags off.</summary>
internal static class VlanTerminationCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        view.Self().Value("vlan-type dot1q <value>", i => ref i.dot1q, "undo vlan-type dot1q <value>");
        view.List(i => i.vlanTermination?.matches, at => new TagMatch { Origin = at }, (i, m) => { (i.EnsureVlanTermination(m.Origin).matches ??= []).Add(m); return m; })
            .Command("vlan-type dot1q <vlan> { 8021p <priorities> | dscp <dscp> | eth-type PPPoE | default }")
            .Value("vlan", m => ref m.vlan).Value("priorities", m => ref m.priorities).Value("dscp", m => ref m.dscp)
            .Flag("eth-type", m => ref m.pppoe).Flag("default", m => ref m.rest)
            .Undo("undo vlan-type dot1q <vlan> { 8021p <priorities> | dscp <dscp> | eth-type PPPoE | default }");
        DeclareEncapsulation(view.Part(i => i.vlanTermination, (i, at) => i.EnsureVlanTermination(at)));
        DeclareTerminations(view);
        DeclareStacking(view);
    }

    private static void DeclareEncapsulation(Section<VrpInterface, VlanTermination> tags)
    {
        tags.Command("encapsulation dot1q-termination [ rt-protocol ]")
            .Choice("dot1q-termination", t => ref t.encapsulation, VlanTerminationMode.Dot1q).Flag("rt-protocol", t => ref t.routingProtocol)
            .Undo("undo encapsulation");
        tags.Command("encapsulation qinq-termination [ local-switch | rt-protocol ]")
            .Choice("qinq-termination", t => ref t.encapsulation, VlanTerminationMode.Qinq)
            .Flag("local-switch", t => ref t.localSwitch).Flag("rt-protocol", t => ref t.routingProtocol)
            .Undo("undo encapsulation");
        tags.Command("control-vid <vlan> dot1q-termination [ rt-protocol ]")
            .Value("vlan", t => ref t.controlVid)
            .Choice("dot1q-termination", t => ref t.controlMode, VlanTerminationMode.Dot1q).Flag("rt-protocol", t => ref t.controlRoutingProtocol)
            .Undo("undo control-vid");
        tags.Command("control-vid <vlan> qinq-termination [ local-switch | rt-protocol ]")
            .Value("vlan", t => ref t.controlVid)
            .Choice("qinq-termination", t => ref t.controlMode, VlanTerminationMode.Qinq)
            .Flag("local-switch", t => ref t.controlLocalSwitch).Flag("rt-protocol", t => ref t.controlRoutingProtocol)
            .Undo("undo control-vid");
        tags.Command("qinq termination l2 { symmetry [ user-mode ] | asymmetry | transparent }")
            .Choices(t => ref t.layer2Mode,
                ("symmetry", QinqLayer2Mode.Symmetry), ("asymmetry", QinqLayer2Mode.Asymmetry), ("transparent", QinqLayer2Mode.Transparent))
            .Flag("user-mode", t => ref t.userMode)
            .Undo("undo qinq termination l2 [ transparent ]");
    }

    private static void DeclareTerminations(View<VrpInterface> view)
    {
        view.List(
                i => i.vlanTermination?.dot1qTerminations,
                at => new Dot1qTermination { Origin = at },
                (i, t) => { (i.EnsureVlanTermination(t.Origin).dot1qTerminations ??= []).Add(t); return t; })
            .Command("dot1q termination vid <first> [ to <last> ] [ 8021p <priorities> | dscp <dscp> | eth-type PPPoE | default ] [ vlan-group <group> ]")
            .Value("first", t => ref t.first).Value("last", t => ref t.last).Value("group", t => ref t.group)
            .Value("priorities", t => ref t.priorities).Value("dscp", t => ref t.dscp)
            .Flag("eth-type", t => ref t.pppoe).Flag("default", t => ref t.rest)
            .Undo("undo dot1q termination vid <first> [ to <last> ] [ 8021p <priorities> | dscp <dscp> | eth-type PPPoE | default ] [ vlan-group <group> ]");
        var pairs = view.List(
            i => i.vlanTermination?.qinqTerminations,
            at => new QinqTermination { Origin = at },
            (i, t) => { (i.EnsureVlanTermination(t.Origin).qinqTerminations ??= []).Add(t); return t; });
        pairs.Command("qinq termination pe-vid <outer> [ to <last-outer> ] ce-vid <inner> [ to <last-inner> ] [ vlan-group <group> ]")
            .Value("outer", t => ref t.outer).Value("last-outer", t => ref t.lastOuter)
            .Value("inner", t => ref t.inner).Value("last-inner", t => ref t.lastInner).Value("group", t => ref t.group)
            .Undo("undo qinq termination pe-vid <outer> [ to <last-outer> ] ce-vid <inner> [ to <last-inner> ] [ vlan-group <group> ]");
        pairs.Command("qinq termination pe-vid <outer> [ to <last-outer> ] ce-vid any")
            .Value("outer", t => ref t.outer).Value("last-outer", t => ref t.lastOuter).Flag("any", t => ref t.anyInner)
            .Undo("undo qinq termination pe-vid <outer> [ to <last-outer> ] ce-vid any");
    }

    private static void DeclareStacking(View<VrpInterface> view)
    {
        view.Part(i => i.vlanTermination, (i, at) => i.EnsureVlanTermination(at))
            .Value("qinq stacking pe-vid <value>", t => ref t.stackingOuterVlan, "undo qinq stacking pe-vid");
        view.List(
                i => i.vlanTermination?.qinqStackings,
                at => new Dot1qTermination { Origin = at },
                (i, t) => { (i.EnsureVlanTermination(t.Origin).qinqStackings ??= []).Add(t); return t; })
            .Command("qinq stacking vid <first> [ to <last> ] [ 8021p <priorities> | dscp <dscp> | eth-type PPPoE | default ] [ vlan-group <group> ]")
            .Value("first", t => ref t.first).Value("last", t => ref t.last).Value("group", t => ref t.group)
            .Value("priorities", t => ref t.priorities).Value("dscp", t => ref t.dscp)
            .Flag("eth-type", t => ref t.pppoe).Flag("default", t => ref t.rest)
            .Undo("undo qinq stacking vid <first> [ to <last> ] [ 8021p <priorities> | dscp <dscp> | eth-type PPPoE | default ] [ vlan-group <group> ]");
    }
}

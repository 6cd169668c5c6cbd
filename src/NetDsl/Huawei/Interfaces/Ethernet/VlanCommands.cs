using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of VLANs and switch ports.</summary>
internal static class VlanCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.List(r => r.vlanBatches, at => new VlanBatch { Origin = at }, (r, b) => { (r.vlanBatches ??= []).Add(b); return b; }, VrpRanks.Vlan)
            .Value("vlan batch <value>", b => ref b.vlans, "undo vlan batch <value>");

        var vlan = new View<Vlan>("VLAN view");
        vlan.Self()
            .Value("name <value>", v => ref v.name, "undo name")
            .Value("description <value>", v => ref v.description, "undo description");
        system.List(r => r.vlans, at => new Vlan { Origin = at }, (r, v) => r.Add(v), VrpRanks.Vlan)
            .Command("vlan <id>").Value("id", v => ref v.id)
            .Undo("undo vlan <id>")
            .Open(vlan);
    }

    public static void DeclareInterface(View<VrpInterface> view)
    {
        var port = view.Part(i => i.switchPort, (i, at) => i.EnsureSwitchPort(at));
        port.Command("port link-type { access | trunk | hybrid | dot1q-tunnel }")
            .Choices(p => ref p.linkType,
                ("access", PortLinkType.Access), ("trunk", PortLinkType.Trunk), ("hybrid", PortLinkType.Hybrid), ("dot1q-tunnel", PortLinkType.Dot1qTunnel))
            .Undo("undo port link-type");
        port.Value("port default vlan <value>", p => ref p.defaultVlan, "undo port default vlan");
        view.List(i => i.switchPort?.trunkVlans, at => new TrunkVlans { Origin = at }, (i, t) => { (i.EnsureSwitchPort(t.Origin).trunkVlans ??= []).Add(t); return t; })
            .Command("port trunk allow-pass vlan { all | <vlans> }").Flag("all", t => ref t.all).Value("vlans", t => ref t.vlans)
            .Undo("undo port trunk allow-pass vlan { all | <vlans> }");
    }
}

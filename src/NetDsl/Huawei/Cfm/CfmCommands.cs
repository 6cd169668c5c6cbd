using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of Ethernet CFM and EFM.</summary>
internal static class CfmCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        var cfm = system.Part(r => r.cfm, (r, at) => r.cfm ??= new RouterCfm { Origin = at }, VrpRanks.System);
        cfm.Command("cfm version { draft7 | standard }").Choices(c => ref c.version, ("draft7", CfmVersion.Draft7), ("standard", CfmVersion.Standard))
            .Undo("undo cfm version");
        cfm.Flag("cfm enable", c => ref c.enabled, "undo cfm enable");
        system.Self(VrpRanks.System).Flag("efm enable", r => ref r.efm, "undo efm enable");
        system.List(r => r.maintenanceDomains, at => new MaintenanceDomain { Origin = at }, (r, d) => r.Add(d), VrpRanks.MaintenanceDomains)
            .Command("cfm md <name> [ format { no-md-name | dns <format> | mac-address <format> | string <format> } ] [ level <level> ]")
            .Value("name", d => ref d.name).Value("format", d => ref d.formatName)
            .Choices(d => ref d.format,
                ("no-md-name", MaintenanceFormat.NoName), ("dns", MaintenanceFormat.Dns), ("mac-address", MaintenanceFormat.MacAddress), ("string", MaintenanceFormat.Text))
            .Value("level", d => ref d.level)
            .Undo("undo cfm md <name>")
            .Open(DomainView());
    }

    public static void DeclareInterface(View<VrpInterface> view)
    {
        var oam = view.Part(i => i.oam, (i, at) => i.EnsureOam(at));
        oam.Flag("efm enable", o => ref o.efm, "undo efm enable");
        oam.Command("efm mode { active | passive }").Choices(o => ref o.efmMode, ("active", EfmMode.Active), ("passive", EfmMode.Passive)).Undo("undo efm mode");
        oam.Value("efm timeout <value>", o => ref o.efmTimeout, "undo efm timeout");
        oam.Value("efm holdup-timer <value>", o => ref o.efmHoldup, "undo efm holdup-timer");
        oam.Flag("efm trigger if-down", o => ref o.efmTriggerIfDown, "undo efm trigger if-down");
        oam.Value("cfm mip level <value>", o => ref o.mipLevel, "undo cfm mip");
        view.List(i => i.oam?.triggers, at => new CfmTrigger { Origin = at }, (i, t) => { (i.EnsureOam(t.Origin).triggers ??= []).Add(t); return t; })
            .Command("cfm md <domain> ma <association> remote-mep mep-id <remote> trigger { if-down | if-link-down }")
            .Value("domain", t => ref t.domain).Value("association", t => ref t.association).Value("remote", t => ref t.remoteEndPoint)
            .Flag("if-link-down", "if-down", t => ref t.linkOnly)
            .Undo("undo cfm md <domain> ma <association> remote-mep mep-id <remote> trigger { if-down | if-link-down }");
    }

    private static View<MaintenanceDomain> DomainView()
    {
        var view = new View<MaintenanceDomain>("MD view");
        var domain = view.Self();
        domain.Command("mip create-type { default | explicit | none }")
            .Choices(d => ref d.mipCreation, ("default", MipCreation.Default), ("explicit", MipCreation.Explicit), ("none", MipCreation.None))
            .Undo("undo mip create-type");
        domain.Flag("ais enable", d => ref d.ais, "undo ais enable");
        view.List(d => d.associations, at => new MaintenanceAssociation { Origin = at }, (d, a) => d.Add(a))
            .Command("ma <name> [ format { icc-based <format> | string <format> } ]").Value("name", a => ref a.name).Value("format", a => ref a.formatName)
            .Choices(a => ref a.format, ("icc-based", AssociationFormat.IccBased), ("string", AssociationFormat.Text))
            .Undo("undo ma <name>")
            .Open(AssociationView());
        return view;
    }

    private static View<MaintenanceAssociation> AssociationView()
    {
        var view = new View<MaintenanceAssociation>("MA view");
        var association = view.Self();
        association.Value("map vlan <value>", a => ref a.vlan, "undo map vlan");
        association.Value("map vsi <value>", a => ref a.vsi, "undo map vsi");
        association.Value("map bridge-domain <value>", a => ref a.bridgeDomain, "undo map bridge-domain <value>");
        association.Value("map ccc <value>", a => ref a.ccc, "undo map ccc");
        association.Command("map mpls l2vc [ <peer> ] <vc> { raw | tagged }").Value("peer", a => ref a.pseudowirePeer).Value("vc", a => ref a.pseudowire)
            .Choices(a => ref a.pseudowireEncapsulation, ("raw", PseudowireEncapsulation.Raw), ("tagged", PseudowireEncapsulation.Tagged))
            .Undo("undo map mpls l2vc");
        association.Command("ccm-interval { 3.3 | 10 | 20 | 30 | 50 | 100 | 1000 | 10000 | 60000 | 600000 }")
            .Choices(a => ref a.ccmInterval,
                ("3.3", CcmInterval.Milliseconds3), ("10", CcmInterval.Milliseconds10), ("20", CcmInterval.Milliseconds20), ("30", CcmInterval.Milliseconds30),
                ("50", CcmInterval.Milliseconds50), ("100", CcmInterval.Milliseconds100), ("1000", CcmInterval.Seconds1), ("10000", CcmInterval.Seconds10),
                ("60000", CcmInterval.Minutes1), ("600000", CcmInterval.Minutes10))
            .Undo("undo ccm-interval");
        association.Value("packet-priority <value>", a => ref a.packetPriority, "undo packet-priority");
        association.Command("mip create-type { default | explicit | none | defer }")
            .Choices(a => ref a.mipCreation,
                ("default", MipCreation.Default), ("explicit", MipCreation.Explicit), ("none", MipCreation.None), ("defer", MipCreation.Defer))
            .Undo("undo mip create-type");
        association.Value("alarm occur time <value>", a => ref a.alarmOccurTime, "undo alarm occur time");
        association.Value("alarm finish time <value>", a => ref a.alarmFinishTime, "undo alarm finish time");
        association.Flag("ais enable", a => ref a.ais, "undo ais enable");
        DeclareEndPoints(view);
        return view;
    }

    private static void DeclareEndPoints(View<MaintenanceAssociation> view)
    {
        var local = view.List(a => a.endPoints, at => new MaintenanceEndPoint { Origin = at }, (a, m) => { (a.endPoints ??= []).Add(m); return m; });
        local.Command("mep mep-id <id> vlan").Value("id", m => ref m.id).Flag("vlan", m => ref m.onVlan).Undo("undo mep mep-id <id>");
        local.Command("mep mep-id <id> interface <interface> [ vlan <vlan> | pe-vid <outer> ce-vid <inner> ] { inward | outward }")
            .Value("id", m => ref m.id).Value("interface", m => ref m.@interface).Value("vlan", m => ref m.vlan)
            .Value("outer", m => ref m.outerVlan).Value("inner", m => ref m.innerVlan)
            .Choices(m => ref m.direction, ("inward", MepDirection.Inward), ("outward", MepDirection.Outward))
            .Undo("undo mep mep-id <id>");
        local.Command("mep mep-id <id> peer-ip <peer> [ vc-id <vc> ] [ mac <mac> ] { inward | outward }")
            .Value("id", m => ref m.id).Value("peer", m => ref m.peer).Value("vc", m => ref m.vcId).Value("mac", m => ref m.groupMac)
            .Choices(m => ref m.direction, ("inward", MepDirection.Inward), ("outward", MepDirection.Outward))
            .Undo("undo mep mep-id <id>");
        view.List(a => a.remoteEndPoints, at => new RemoteEndPoint { Origin = at }, (a, m) => { (a.remoteEndPoints ??= []).Add(m); return m; })
            .Command("remote-mep mep-id <id> [ mac <mac> ]").Value("id", m => ref m.id).Value("mac", m => ref m.mac)
            .Undo("undo remote-mep mep-id <id>");
        view.List(a => a.sending, at => new CcmSending { Origin = at }, (a, s) => { (a.sending ??= []).Add(s); return s; })
            .Command("mep ccm-send [ mep-id <id> ] enable").Value("id", s => ref s.id).Undo("undo mep ccm-send [ mep-id <id> ] enable");
        view.List(a => a.receiving, at => new CcmReceiving { Origin = at }, (a, r) => { (a.receiving ??= []).Add(r); return r; })
            .Command("remote-mep ccm-receive [ mep-id <id> ] enable").Value("id", r => ref r.id).Undo("undo remote-mep ccm-receive [ mep-id <id> ] enable");
    }
}

using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of L2TP in the system view.</summary>
internal static class L2tpCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        DeclareGlobal(system.Inline(r => r.l2tp, (r, at) => r.EnsureL2tp(at), VrpRanks.L2tp));
        system.List(r => r.lnsBackupGroups, at => new LnsBackupGroup { Origin = at }, (r, g) => r.Add(g), VrpRanks.LnsBackupGroups)
            .Command("l2tp lns backup-group <name>").Value("name", g => ref g.name).Undo("undo l2tp lns backup-group <name>").Open(BackupGroupView());
        L2tpGroupCommands.Declare(system);
        system.List(r => r.lnsGroups, at => new LnsGroup { Origin = at }, (r, g) => r.Add(g), VrpRanks.LnsGroups)
            .Command("lns-group <name>").Value("name", g => ref g.name).Undo("undo lns-group <name>").Open(GroupView());
    }

    private static void DeclareGlobal(View<L2tpGlobal> root)
    {
        var view = root.Self();
        view.Command("l2tp enable").Flag("enable", l => ref l.enabled).Undo("undo l2tp enable");
        view.Command("set l2tp tunnel base-id { 0 | 16384 | 32768 | 49152 }").Choices(l => ref l.tunnelBaseId, ("0", TunnelBaseId.From0), ("16384", TunnelBaseId.From16384), ("32768", TunnelBaseId.From32768), ("49152", TunnelBaseId.From49152));
        view.Value("l2tp aging <value>", l => ref l.agingTime, "undo l2tp aging");
        view.Value("l2tp tunnel-limit <value>", l => ref l.tunnelLimit, "undo l2tp tunnel-limit");
        view.Value("l2tp lac session-limit <value>", l => ref l.lacSessionLimit, "undo l2tp lac session-limit");
        view.Command("l2tp tunnel auto-reset enable").Flag("enable", l => ref l.autoReset).Undo("undo l2tp tunnel auto-reset enable");
        view.Command("l2tp lns protocol-packet soft-transmit enable").Flag("enable", l => ref l.softTransmit).Undo("undo l2tp lns protocol-packet soft-transmit enable");
        view.Command("l2tp lns accm enable").Flag("enable", l => ref l.accm).Undo("undo l2tp lns accm enable");
        view.Command("[ undo ] l2tp calling-number-avp enable").Presence("undo", l => ref l.callingNumber, present: false);
        view.Command("l2tp calling-station-id vlan-0-invalid").Flag("vlan-0-invalid", l => ref l.vlanZeroInvalid).Undo("undo l2tp calling-station-id");
        var softReplies = root.List(l => l.softReplies, at => new L2tpSoftReply { Origin = at }, (l, x) => { (l.softReplies ??= []).Add(x); return x; });
        softReplies.Command("l2tp lns fast-reply disable slot <slot>").Value("slot", x => ref x.slot).Undo("undo l2tp lns fast-reply disable slot <slot>");
        var blockedSlots = root.List(l => l.blockedSlots, at => new L2tpBlockedBoard { Origin = at }, (l, x) => { (l.blockedSlots ??= []).Add(x); return x; });
        blockedSlots.Command("l2tp slot <slot> block enable").Value("slot", x => ref x.slot).Undo("undo l2tp slot <slot> block enable");
    }

    private static View<LnsGroup> GroupView()
    {
        var root = new View<LnsGroup>("LNS group view");
        var view = root.Self();
        view.Value("description <value>", g => ref g.description, "undo description");
        var slots = root.List(g => g.slots, at => new LnsBoard { Origin = at }, (g, l) => { (g.slots ??= []).Add(l); return l; });
        slots.Command("bind slot <slot>").Value("slot", l => ref l.slot).Undo("undo bind slot <slot>");
        var backupGroups = root.List(g => g.backupGroups, at => new LnsGroupBackup { Origin = at }, (g, l) => { (g.backupGroups ??= []).Add(l); return l; });
        backupGroups.Command("bind lns-backup-group <group>").Value("group", l => ref l.group).Undo("undo bind lns-backup-group <group>");
        var sources = root.List(g => g.sources, at => new LnsSource { Origin = at }, (g, l) => { (g.sources ??= []).Add(l); return l; });
        sources.Command("bind source <interface>").Value("interface", l => ref l.@interface).Undo("undo bind source <interface>");
        view = root.Self();
        view.Command("tunnel load-balance by-tunnel").Flag("by-tunnel", g => ref g.balanceByTunnel).Undo("undo tunnel load-balance by-tunnel");
        view.Command("tunnel load-balance by-session").Flag("by-session", g => ref g.balanceBySession).Undo("undo tunnel load-balance by-session");
        return root;
    }

    private static View<LnsBackupGroup> BackupGroupView()
    {
        var root = new View<LnsBackupGroup>("LNS backup group view");
        var slots = root.List(g => g.slots, at => new LnsBackupBoard { Origin = at }, (g, l) => { (g.slots ??= []).Add(l); return l; });
        slots.Command("bind slot <slot> [ slave ]").Value("slot", l => ref l.slot).Flag("slave", l => ref l.backup).Undo("undo bind slot <slot> [ slave ]");
        return root;
    }
}

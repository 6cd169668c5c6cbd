using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The commands of dynamic route backup.</summary>
internal static class RoutingGroupCommands
{
    public static void Declare(View<ComwareRouter> system)
    {
        system.Self(ComwareRanks.System).Value("dialer timer warmup <value>", r => ref r.warmup, "undo dialer timer warmup");
        system.List(
                r => r.monitoredNetworks, at => new MonitoredNetwork { Origin = at }, (r, m) => { (r.monitoredNetworks ??= []).Add(m); return m; }, ComwareRanks.RoutingGroups)
            .Command("standby routing-group <group> rule ip <address> <mask> [ vpn-instance <vpn> ]")
            .Value("group", m => ref m.group).Value("address", m => ref m.address).Value("mask", m => ref m.mask).Value("vpn", m => ref m.vpnInstance)
            .Undo("undo standby routing-group <group> rule ip <address> <mask> [ vpn-instance <vpn> ]");
    }

    /// <summary>DDR has to be there before its link can be a backup: declared behind all dialer settings.</summary>
    public static void DeclareInterface(View<ComwareInterface> view)
    {
        view.List(i => i.routingGroups, at => new RoutingGroupReference { Origin = at }, (i, g) => { (i.routingGroups ??= []).Add(g); return g; })
            .Command("standby routing-group <group>").Value("group", g => ref g.group).Undo("undo standby routing-group <group>");
        view.Self().Value("standby timer routing-disable <value>", i => ref i.routingDisable, "undo standby timer routing-disable");
    }
}

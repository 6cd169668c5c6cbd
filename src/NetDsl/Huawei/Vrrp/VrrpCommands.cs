using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of VRRP.</summary>
internal static class VrrpCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        var vrrp = system.Part(r => r.vrrp, (r, at) => r.vrrp ??= new RouterVrrp { Origin = at }, VrpRanks.System);
        vrrp.Command("vrrp version { v2 | v3 }").Choices(v => ref v.version, ("v2", VrrpVersion.V2), ("v3", VrrpVersion.V3)).Undo("undo vrrp version");
        vrrp.Value("vrrp gratuitous-arp timeout <value>", v => ref v.gratuitousArpInterval, "undo vrrp gratuitous-arp timeout");
        vrrp.Value("vrrp recover-delay <value>", v => ref v.recoverDelay, "undo vrrp recover-delay");
    }

    public static void DeclareInterface(View<VrpInterface> view)
    {
        view.List(i => i.vrrp?.addresses, at => new VrrpAddress { Origin = at }, (i, a) => { (i.EnsureVrrp(a.Origin).addresses ??= []).Add(a); return a; })
            .Command("vrrp vrid <vrid> [ virtual-ip <address> ]").Value("vrid", a => ref a.vrid).Value("address", a => ref a.address)
            .Undo("undo vrrp vrid <vrid> [ virtual-ip <address> ]");
        DeclareGroup(view.List(i => i.vrrp?.groups, at => new VrrpGroup { Origin = at }, (i, g) => i.EnsureVrrp(g.Origin).Add(g)));
        DeclareTracking(view.List(i => i.vrrp?.tracking, at => new VrrpTracking { Origin = at }, (i, t) => { (i.EnsureVrrp(t.Origin).tracking ??= []).Add(t); return t; }));
        var vrrp = view.Part(i => i.vrrp, (i, at) => i.EnsureVrrp(at));
        vrrp.Value("vrrp recover-delay <value>", v => ref v.recoverDelay, "undo vrrp recover-delay");
        vrrp.Command("vrrp un-check ttl").Flag("un-check", v => ref v.ttlUnchecked).Undo("undo vrrp un-check ttl");
    }

    private static void DeclareGroup(Section<VrpInterface, VrrpGroup> section)
    {
        Group(section, "admin-vrrp vrid <vrid> [ ignore-if-down ]").Flag("admin-vrrp", g => ref g.admin).Flag("ignore-if-down", g => ref g.ignoreIfDown)
            .Undo("undo admin-vrrp vrid <vrid>");
        Group(section, "vrrp vrid <vrid> priority <priority>").Value("priority", g => ref g.priority).Undo("undo vrrp vrid <vrid> priority");
        Group(section, "vrrp vrid <vrid> preempt-mode disable").Flag("disable", g => ref g.preemptDisabled).Undo("undo vrrp vrid <vrid> preempt-mode");
        Group(section, "vrrp vrid <vrid> preempt-mode timer delay <delay>").Value("delay", g => ref g.preemptDelay).Undo("undo vrrp vrid <vrid> preempt-mode timer delay");
        Group(section, "vrrp vrid <vrid> timer advertise <interval>").Value("interval", g => ref g.advertiseInterval).Undo("undo vrrp vrid <vrid> timer advertise");
        Group(section, "vrrp vrid <vrid> timer advertise millisecond { 100 | 200 | 500 }")
            .Choices(g => ref g.fastAdvertiseInterval,
                ("100", VrrpFastInterval.Milliseconds100), ("200", VrrpFastInterval.Milliseconds200), ("500", VrrpFastInterval.Milliseconds500))
            .Undo("undo vrrp vrid <vrid> timer advertise");
        Group(section, "vrrp vrid <vrid> holding-multiplier <multiplier>").Value("multiplier", g => ref g.holdingMultiplier)
            .Undo("undo vrrp vrid <vrid> holding-multiplier");
        Group(section, "vrrp vrid <vrid> initialize state-hold-time <time>").Value("time", g => ref g.stateHoldTime)
            .Undo("undo vrrp vrid <vrid> initialize state-hold-time");
        Group(section, "vrrp vrid <vrid> backup-forward").Flag("backup-forward", g => ref g.backupForward).Undo("undo vrrp vrid <vrid> backup-forward");
        Group(section, "vrrp vrid <vrid> fast-resume").Flag("fast-resume", g => ref g.fastResume).Undo("undo vrrp vrid <vrid> fast-resume");
        Group(section, "vrrp vrid <vrid> track admin-vrrp interface <interface> vrid <leader> [ unflowdown ]")
            .Value("interface", g => ref g.leaderInterface).Value("leader", g => ref g.leaderVrid).Flag("unflowdown", g => ref g.unflowdown)
            .Undo("undo vrrp vrid <vrid> track admin-vrrp");
    }

    private static void DeclareTracking(Section<VrpInterface, VrrpTracking> section)
    {
        Bfd(Tracking(section, "vrrp vrid <vrid> track bfd-session <session> [ increased <increased> | reduced <reduced> | peer | link ]"))
            .Value("session", t => ref t.bfdSession).Value("increased", t => ref t.increased).Value("reduced", t => ref t.reduced)
            .Undo("undo vrrp vrid <vrid> track bfd-session <session>");
        Bfd(Tracking(section, "vrrp vrid <vrid> track bfd-session session-name <name> [ increased <increased> | reduced <reduced> | peer | link ]"))
            .Value("name", t => ref t.bfdName).Value("increased", t => ref t.increased).Value("reduced", t => ref t.reduced)
            .Undo("undo vrrp vrid <vrid> track bfd-session session-name <name>");
        Tracking(section, "vrrp vrid <vrid> track interface <interface> [ increased <increased> | reduced <reduced> ]")
            .Value("interface", t => ref t.@interface).Value("increased", t => ref t.increased).Value("reduced", t => ref t.reduced)
            .Undo("undo vrrp vrid <vrid> track interface <interface>");
        Tracking(section, "vrrp vrid <vrid> track ip route <route> <mask> [ vpn-instance <vpn> ] [ reduced <reduced> ]")
            .Value("route", t => ref t.route).Value("mask", t => ref t.routeMask).Value("vpn", t => ref t.routeVpn).Value("reduced", t => ref t.reduced)
            .Undo("undo vrrp vrid <vrid> track ip route <route> <mask> [ vpn-instance <vpn> ]");
        Tracking(section, "vrrp vrid <vrid> track efm interface <interface>").Value("interface", t => ref t.efmInterface)
            .Undo("undo vrrp vrid <vrid> track efm");
        Tracking(section, "vrrp vrid <vrid> track link-bfd down-number <count>").Value("count", t => ref t.linkBfdDown)
            .Undo("undo vrrp vrid <vrid> track link-bfd");
    }

    private static Command<VrpInterface, VrrpGroup> Group(Section<VrpInterface, VrrpGroup> section, string template) =>
        section.Command(template).Value("vrid", g => ref g.vrid);

    private static Command<VrpInterface, VrrpTracking> Tracking(Section<VrpInterface, VrrpTracking> section, string template) =>
        section.Command(template).Value("vrid", t => ref t.vrid);

    private static Command<VrpInterface, VrrpTracking> Bfd(Command<VrpInterface, VrrpTracking> command) =>
        command.Choices(t => ref t.bfdRole, ("peer", VrrpBfdRole.Peer), ("link", VrrpBfdRole.Link));
}

using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands by which two devices back up each other.</summary>
internal static class BackupCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.List(r => r.backupServices, at => new RemoteBackupService { Origin = at }, (r, s) => r.Add(s), VrpRanks.BackupServices)
            .Command("remote-backup-service <name>").Value("name", s => ref s.name).Undo("undo remote-backup-service <name>").Open(ServiceView());
        system.List(r => r.backupProfiles, at => new RemoteBackupProfile { Origin = at }, (r, p) => r.Add(p), VrpRanks.BackupProfiles)
            .Command("remote-backup-profile <name>").Value("name", p => ref p.name).Undo("undo remote-backup-profile <name>").Open(ProfileView());
        DeclareDevice(system.Inline(r => r.peerBackup, (r, at) => r.EnsurePeerBackup(at), VrpRanks.PeerBackup));
    }

    private static void DeclareDevice(View<PeerBackup> root)
    {
        var view = root.Self();
        view.Command("peer-backup route-cost auto-advertising [ exclude loopback ]").Flag("auto-advertising", p => ref p.routeCost).Flag("loopback", p => ref p.withoutLoopbacks).Undo("undo peer-backup route-cost");
        view.Command("peer-backup batch access enable").Flag("enable", p => ref p.batchAccess).Undo("undo peer-backup batch access enable");
        view.Value("peer-backup rui-trigger-speed <value>", p => ref p.triggerSpeed, "undo peer-backup rui-trigger-speed <value>");
        view.Value("peer-backup ttl <value>", p => ref p.ttl, "undo peer-backup ttl <value>");
        view.Command("pppoe-server rui remote-mac session-id start-session-id <first> end-session-id <last>").Value("first", p => ref p.firstSession).Value("last", p => ref p.lastSession).Undo("undo pppoe-server rui remote-mac session-id");
    }

    private static View<RemoteBackupService> ServiceView()
    {
        var root = new View<RemoteBackupService>("remote backup service view");
        var view = root.Self();
        view.Command("peer <peer> source <source> port <port>").Value("peer", s => ref s.peer).Value("source", s => ref s.source).Value("port", s => ref s.port).Undo("undo peer <peer>");
        view.Command("peer-ipv6 <peer> source-ipv6 <source> port <port>").Value("peer", s => ref s.peerIpv6).Value("source", s => ref s.sourceIpv6).Value("port", s => ref s.portIpv6).Undo("undo peer-ipv6 <peer>");
        view.Value("bind ssl-policy <value>", s => ref s.sslPolicy, "undo bind ssl-policy");
        view.Command("l2tp-tunnel source <loopback>").Value("loopback", s => ref s.tunnelLoopback).Undo("undo l2tp-tunnel source <loopback>");
        view.Command("l2tp protect-tunnel disable").Flag("disable", s => ref s.protectTunnelDisabled).Undo("undo l2tp protect-tunnel disable");
        var trackedInterfaces = root.List(s => s.trackedInterfaces, at => new TrackedUplink { Origin = at }, (s, t) => { (s.trackedInterfaces ??= []).Add(t); return t; });
        trackedInterfaces.Command("track interface <interface> [ weight <weight> ]").Value("interface", t => ref t.@interface).Value("weight", t => ref t.weight).Undo("undo track interface <interface>");
        view = root.Self();
        view.Command("switchover uplink { failure-ratio <ratio> | duration <duration> } *").Value("ratio", s => ref s.failureRatio).Value("duration", s => ref s.failureDuration).Undo("undo switchover uplink");
        var monitorGroups = root.List(s => s.monitorGroups, at => new TrackedMonitorGroup { Origin = at }, (s, t) => { (s.monitorGroups ??= []).Add(t); return t; });
        monitorGroups.Command("track monitor-group <group> switchover failure-ratio <ratio>").Value("group", t => ref t.group).Value("ratio", t => ref t.ratio).Undo("undo track monitor-group <group>");
        var routeMonitorGroups = root.List(s => s.routeMonitorGroups, at => new TrackedRouteMonitorGroup { Origin = at }, (s, t) => { (s.routeMonitorGroups ??= []).Add(t); return t; });
        routeMonitorGroups.Command("track route-monitor-group <group> switchover failure-ratio <ratio>").Value("group", t => ref t.group).Value("ratio", t => ref t.ratio).Undo("undo track route-monitor-group <group>");
        var trackedSessions = root.List(s => s.trackedSessions, at => new TrackedBfdSession { Origin = at }, (s, t) => { (s.trackedSessions ??= []).Add(t); return t; });
        trackedSessions.Command("track bfd-session <session>").Value("session", t => ref t.session).Undo("undo track bfd-session <session>");
        var pools = root.List(s => s.pools, at => new ServicePool { Origin = at }, (s, x) => { (s.pools ??= []).Add(x); return x; });
        pools.Command("ip-pool <pool> [ metric <metric> ]").Value("pool", x => ref x.pool).Value("metric", x => ref x.metric).Undo("undo ip-pool <pool>");
        view = root.Self();
        view.Command("protect redirect ip-nexthop <nexthop> interface <interface>").Value("nexthop", s => ref s.redirectNextHop).Value("interface", s => ref s.redirectInterface).Undo("undo protect redirect");
        view.Command("protect tnl-policy <policy> peer-ip <peer> [ interface <interface> ]").Value("policy", s => ref s.protectPolicy).Value("peer", s => ref s.protectPeer).Value("interface", s => ref s.protectInterface).Undo("undo protect tnl-policy <policy>");
        view.Value("protect lsp-tunnel for-all-instance peer-ip <value>", s => ref s.lspPeer, "undo protect lsp-tunnel peer-ip <value>");
        var vpnProtections = root.List(s => s.vpnProtections, at => new VpnProtection { Origin = at }, (s, v) => { (s.vpnProtections ??= []).Add(v); return v; });
        vpnProtections.Command("protect ip-vpn-instance <vpn> peer-ip <peer> [ interface <interface> ]").Value("vpn", v => ref v.vpn).Value("peer", v => ref v.peer).Value("interface", v => ref v.@interface).Undo("undo protect ip-vpn-instance <vpn>");
        var blocks = root.List(s => s.blocks, at => new BackupBlock { Origin = at }, (s, b) => { (s.blocks ??= []).Add(b); return b; });
        blocks.Command("backup block { send | receive } [ bras | l2tp | multicast | igmp-snooping ]").Choices(b => ref b.direction, ("send", BackupDirection.Send), ("receive", BackupDirection.Receive)).Choices(b => ref b.service, ("bras", BackupServiceType.Bras), ("l2tp", BackupServiceType.L2tp), ("multicast", BackupServiceType.Multicast), ("igmp-snooping", BackupServiceType.IgmpSnooping)).Undo("undo backup block { send | receive } [ bras | l2tp | multicast | igmp-snooping ]");
        view = root.Self();
        view.Command("shutdown").Flag("shutdown", s => ref s.shutdown).Undo("undo shutdown");
        return root;
    }

    private static View<RemoteBackupProfile> ProfileView()
    {
        var root = new View<RemoteBackupProfile>("remote backup profile view");
        var view = root.Self();
        view.Command("service-type bras").Flag("bras", p => ref p.users).Undo("undo service-type bras");
        view.Command("service-type l2tp").Flag("l2tp", p => ref p.l2tp).Undo("undo service-type l2tp");
        view.Command("service-type multicast").Flag("multicast", p => ref p.multicast).Undo("undo service-type multicast");
        view.Command("service-type no-host-multicast").Flag("no-host-multicast", p => ref p.noHostMulticast).Undo("undo service-type no-host-multicast");
        view.Command("peer-backup { hot | warm | virtual }").Choices(p => ref p.mode, ("hot", PeerBackupMode.Hot), ("warm", PeerBackupMode.Warm), ("virtual", PeerBackupMode.Virtual));
        var vrrpGroups = root.List(p => p.vrrpGroups, at => new ProfileVrrp { Origin = at }, (p, x) => { (p.vrrpGroups ??= []).Add(x); return x; });
        vrrpGroups.Command("vrrp-id <vrid> interface <interface> [ odd-mac | even-mac ]").Value("vrid", x => ref x.vrid).Value("interface", x => ref x.@interface).Choices(x => ref x.macs, ("odd-mac", MacParity.Odd), ("even-mac", MacParity.Even)).Undo("undo vrrp-id <vrid>");
        view = root.Self();
        view.Command("backup-id <id> remote-backup-service <service>").Value("id", p => ref p.backupId).Value("service", p => ref p.service).Undo("undo backup-id <id> remote-backup-service <service>");
        view.Value("nas logic-ip <value>", p => ref p.nasLogicIp, "undo nas logic-ip");
        view.Value("nas logic-port <value>", p => ref p.nasLogicPort, "undo nas logic-port");
        view.Value("nas logic-sysname <value>", p => ref p.nasLogicSysname, "undo nas logic-sysname");
        var pools = root.List(p => p.pools, at => new ProfilePool { Origin = at }, (p, x) => { (p.pools ??= []).Add(x); return x; });
        pools.Command("ip-pool <pool>").Value("pool", x => ref x.pool).Undo("undo ip-pool <pool>");
        view = root.Self();
        view.Command("traffic backup { interval <interval> | threshold <threshold> } *").Value("interval", p => ref p.trafficInterval).Value("threshold", p => ref p.trafficThreshold).Undo("undo traffic backup");
        view.Value("frame-route metric <value>", p => ref p.frameRouteMetric, "undo frame-route metric <value>");
        view.Command("rui-slave inbound without-forwarding").Flag("without-forwarding", p => ref p.backupDropsInbound).Undo("undo rui-slave inbound without-forwarding");
        return root;
    }
}

using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of AAA, RADIUS and address pools.</summary>
internal static class AaaCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.List(r => r.radiusGroups, at => new RadiusGroup { Origin = at }, (r, g) => r.Add(g), VrpRanks.RadiusGroups)
            .Command("radius-server group <name>").Value("name", g => ref g.name).Undo("undo radius-server group <name>").Open(RadiusView());
        system.List(r => r.ipPools, at => new IpPool { Origin = at }, (r, p) => r.Add(p), VrpRanks.IpPools)
            .Command("ip pool <name> [ bas { local | remote | dynamic } [ rui-slave ] ]").Value("name", p => ref p.name)
            .Choices(p => ref p.kind, ("local", IpPoolKind.Local), ("remote", IpPoolKind.Remote), ("dynamic", IpPoolKind.Dynamic)).Flag("rui-slave", p => ref p.backup)
            .Undo("undo ip pool <name>").Open(PoolView());
        system.Part(r => r.aaa, (r, at) => r.EnsureAaa(at), VrpRanks.Aaa).Command("aaa").Open(AaaView());
    }

    private static View<Aaa> AaaView()
    {
        var root = new View<Aaa>("AAA view");
        DeclareLocalUsers(root);
        root.List(a => a.authenticationSchemes, at => new AuthenticationScheme { Origin = at }, (a, s) => a.Add(s))
            .Command("authentication-scheme <name>").Value("name", s => ref s.name).Undo("undo authentication-scheme <name>").Open(AuthenticationView());
        root.List(a => a.accountingSchemes, at => new AccountingScheme { Origin = at }, (a, s) => a.Add(s))
            .Command("accounting-scheme <name>").Value("name", s => ref s.name).Undo("undo accounting-scheme <name>").Open(AccountingView());
        var view = root.Self();
        view.Value("access-limit <value> access-type lns", a => ref a.lnsUserLimit, "undo access-limit");
        view.Command("bgp over lns enable").Flag("enable", a => ref a.bgpOverLns).Undo("undo bgp over lns enable");
        root.List(a => a.domains, at => new AaaDomain { Origin = at }, (a, d) => a.Add(d))
            .Command("domain <name>").Value("name", d => ref d.name).Undo("undo domain <name>").Open(DomainView());
        return root;
    }

    private static View<AuthenticationScheme> AuthenticationView()
    {
        var root = new View<AuthenticationScheme>("authentication scheme view");
        root.Self().Command("authentication-mode <way> &<1-4>").Values("way", s => s.ways).Undo("undo authentication-mode");
        root.Self().Command("authentication-mode radius-proxy").Flag("radius-proxy", s => ref s.radiusProxy).Undo("undo authentication-mode");
        return root;
    }

    private static View<AccountingScheme> AccountingView()
    {
        var root = new View<AccountingScheme>("accounting scheme view");
        var view = root.Self();
        view.Command("accounting-mode { radius | hwtacacs | none }").Choices(s => ref s.mode, ("radius", AccountingMode.Radius), ("hwtacacs", AccountingMode.Hwtacacs), ("none", AccountingMode.None));
        return root;
    }

    private static View<AaaDomain> DomainView()
    {
        var root = new View<AaaDomain>("AAA domain view");
        var view = root.Self();
        view.Value("authentication-scheme <value>", d => ref d.authenticationScheme, "undo authentication-scheme");
        view.Value("accounting-scheme <value>", d => ref d.accountingScheme, "undo accounting-scheme");
        view.Value("radius-server group <value>", d => ref d.radiusGroup, "undo radius-server group");
        view.Value("vpn-instance <value>", d => ref d.vpnInstance, "undo vpn-instance");
        view.Command("idle-cut <time> { <traffic> | zero-rate } [ inbound | outbound ]").Value("time", d => ref d.idleTime).Value("traffic", d => ref d.idleTraffic).Flag("zero-rate", d => ref d.idleZeroRate).Choices(d => ref d.idleDirection, ("inbound", TrafficDirection.Inbound), ("outbound", TrafficDirection.Outbound)).Undo("undo idle-cut");
        var pools = root.List(d => d.pools, at => new DomainPool { Origin = at }, (d, x) => { (d.pools ??= []).Add(x); return x; });
        pools.Command("ip-pool <pool>").Value("pool", x => ref x.pool).Undo("undo ip-pool <pool>");
        var l2tpGroups = root.List(d => d.l2tpGroups, at => new DomainL2tpGroup { Origin = at }, (d, x) => { (d.l2tpGroups ??= []).Add(x); return x; });
        l2tpGroups.Command("l2tp-group <group>").Value("group", x => ref x.group).Undo("undo l2tp-group <group>");
        view = root.Self();
        view.Command("l2tp-user radius-force").Flag("radius-force", d => ref d.l2tpByRadius).Undo("undo l2tp-user radius-force");
        view.Command("l2tp-authorize password { simple | cipher } <password>").Choices(d => ref d.authorizeForm, ("simple", PasswordForm.Simple), ("cipher", PasswordForm.Cipher)).Value("password", d => ref d.authorizePassword).Undo("undo l2tp-authorize");
        view.Command("tunnel-acct-2867").Flag("tunnel-acct-2867", d => ref d.tunnelAccounting).Undo("undo tunnel-acct-2867");
        view.Command("l2tp dslam-connect-speed enable").Flag("enable", d => ref d.dslamSpeed).Undo("undo l2tp dslam-connect-speed enable");
        view.Value("qos-profile <value> inbound lns-gts", d => ref d.inboundProfile, "undo qos-profile inbound lns-gts");
        view.Value("qos-profile <value> outbound lns-gts", d => ref d.outboundProfile, "undo qos-profile outbound lns-gts");
        view.Command("[ undo ] peer-backup enable").Presence("undo", d => ref d.peerBackup, present: false);
        return root;
    }

    private static View<RadiusGroup> RadiusView()
    {
        var root = new View<RadiusGroup>("RADIUS server group view");
        var authenticationServers = root.List(g => g.authenticationServers, at => new RadiusAuthenticationServer { Origin = at }, (g, r) => { (g.authenticationServers ??= []).Add(r); return r; });
        authenticationServers.Command("radius-server authentication <address> [ vpn-instance <vpn> ] <port> [ weight <weight> ]").Value("address", r => ref r.address).Value("port", r => ref r.port).Value("vpn", r => ref r.vpn).Value("weight", r => ref r.weight).Undo("undo radius-server authentication <address> [ vpn-instance <vpn> ] <port>");
        var accountingServers = root.List(g => g.accountingServers, at => new RadiusAccountingServer { Origin = at }, (g, r) => { (g.accountingServers ??= []).Add(r); return r; });
        accountingServers.Command("radius-server accounting <address> [ vpn-instance <vpn> ] <port> [ weight <weight> ]").Value("address", r => ref r.address).Value("port", r => ref r.port).Value("vpn", r => ref r.vpn).Value("weight", r => ref r.weight).Undo("undo radius-server accounting <address> [ vpn-instance <vpn> ] <port>");
        var view = root.Self();
        view.Value("radius-server shared-key <value>", g => ref g.sharedKey, "undo radius-server shared-key");
        view.Value("radius-server shared-key-cipher <value>", g => ref g.cipherKey, "undo radius-server shared-key-cipher");
        view.Command("radius-server nas-ip-address lns remote-ip").Flag("remote-ip", g => ref g.nasAddressFromTunnel).Undo("undo radius-server nas-ip-address lns remote-ip");
        view.Command("radius-attribute include nas-port lns with-user-id accounting-request").Flag("nas-port", g => ref g.nasPortWithUserId).Undo("undo radius-attribute include nas-port lns with-user-id accounting-request");
        return root;
    }

    private static View<IpPool> PoolView()
    {
        var root = new View<IpPool>("BAS IP address pool view");
        var view = root.Self();
        view.Command("gateway <address> <mask>").Value("address", p => ref p.gateway).Value("mask", p => ref p.mask).Undo("undo gateway");
        var sections = root.List(p => p.sections, at => new PoolSection { Origin = at }, (p, x) => { (p.sections ??= []).Add(x); return x; });
        sections.Command("section <number> <start> [ <end> ]").Value("number", x => ref x.number).Value("start", x => ref x.start).Value("end", x => ref x.end).Undo("undo section <number>");
        root.Self().Command("dns-server <address> &<1-8>").Values("address", p => p.dnsServers).Undo("undo dns-server");
        view = root.Self();
        view.Value("vpn-instance <value>", p => ref p.vpnInstance, "undo vpn-instance");
        return root;
    }

    private static void DeclareLocalUsers(View<Aaa> root)
    {
        root.List(a => a.localPasswords, at => new LocalUserPassword { Origin = at }, (a, u) => { (a.localPasswords ??= []).Add(u); return u; })
            .Command("local-user <name> password { cipher | irreversible-cipher } <password>").Value("name", u => ref u.name)
            .Flag("irreversible-cipher", "cipher", u => ref u.irreversible).Value("password", u => ref u.password).Undo("undo local-user <name>");
        root.List(a => a.localServices, at => new LocalUserService { Origin = at }, (a, u) => { (a.localServices ??= []).Add(u); return u; })
            .Command("local-user <name> service-type { ppp | { ftp | ssh | telnet | terminal } * }").Value("name", u => ref u.name)
            .Flag("ppp", u => ref u.ppp).Flag("ftp", u => ref u.ftp).Flag("ssh", u => ref u.ssh).Flag("telnet", u => ref u.telnet).Flag("terminal", u => ref u.terminal)
            .Undo("undo local-user <name>");
        root.List(a => a.localDirectories, at => new LocalUserDirectory { Origin = at }, (a, u) => { (a.localDirectories ??= []).Add(u); return u; })
            .Command("local-user <name> ftp-directory <directory>").Value("name", u => ref u.name).Value("directory", u => ref u.directory)
            .Undo("undo local-user <name> ftp-directory");
    }
}

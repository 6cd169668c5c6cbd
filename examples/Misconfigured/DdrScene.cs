using System;
using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>What the mistakes of dynamic route backup have around them: devices that are right.</summary>
internal static class DdrScene
{
    /// <summary>
    /// A branch: a LAN, a leased line (Serial2/1/0, 10.1.1.1/30) and its ISDN backup (Bri2/4/0, 20.1.1.1/30), which calls 20.1.1.2 by
    /// 8810052 when routing group 1 has lost 40.0.0.0/8; the leased line costs 100 in OSPF, the backup 2000. Without <c>routing</c>
    /// there is no OSPF process, without <c>standby</c> the interface is no backup, without <c>rule</c> there is no dial rule 1; without
    /// <c>ddr</c> the backup line has neither DDR nor a group, without <c>line</c> there is none.
    /// </summary>
    public static ComwareRouterBuilder Branch(
        this NetworkBuilder net,
        Action<ComwareRouterBuilder>? configure = null,
        Action<ComwareInterfaceBuilder>? leased = null,
        Action<ComwareInterfaceBuilder>? bri = null,
        Action<DialerBuilder>? dial = null,
        Action<RoutingGroupBuilder>? group = null,
        Action<ComwareOspfBuilder>? ospf = null,
        bool rule = true,
        bool route = true,
        bool standby = true,
        bool watch = true,
        bool routing = true,
        bool ddr = true,
        bool line = true)
    {
        var router = net.H3cRouter("Branch");
        if (routing)
            BranchOspf(router, ospf);
        BranchLines(router, leased, i =>
        {
            i.Ospf(o => o.Cost(2000));
            bri?.Invoke(i);
        }, dial, rule, route, standby, i => i.Ospf(o => o.Cost(100)), ddr, line);
        if (watch)
            Watch(router, group);
        configure?.Invoke(router);
        return router;
    }

    /// <summary>
    /// The center: a LAN with 40.0.0.1/8, the leased line (Serial2/1/0, 10.1.1.2/30) and the line that is called (Bri2/4/0,
    /// 20.1.1.2/30); OSPF costs as at the branch. Without <c>lan</c> the LAN is left to the caller, without <c>routing</c> OSPF is,
    /// without <c>line</c> the line that is called.
    /// </summary>
    public static ComwareRouterBuilder Center(
        this NetworkBuilder net,
        Action<ComwareRouterBuilder>? configure = null,
        Action<ComwareInterfaceBuilder>? leased = null,
        Action<ComwareInterfaceBuilder>? bri = null,
        Action<DialerBuilder>? dial = null,
        Action<ComwareOspfBuilder>? ospf = null,
        bool lan = true,
        bool route = true,
        bool routing = true,
        bool line = true)
    {
        var router = net.H3cRouter("Center");
        if (routing)
            CenterOspf(router, ospf);
        CenterLines(router, i =>
        {
            i.Ospf(o => o.Cost(100));
            leased?.Invoke(i);
        }, i =>
        {
            i.Ospf(o => o.Cost(2000));
            bri?.Invoke(i);
        }, dial, lan, route, line);
        configure?.Invoke(router);
        return router;
    }

    /// <summary>
    /// The branch with BGP (AS 65001) instead of OSPF: sessions with 10.1.1.2 and 20.1.1.2 in AS 65002, both enabled for IPv4 unicast,
    /// <c>balance 2</c> unless <c>balance</c> is false, keepalive 20 s and hold 60 s, warm-up 120 s. The address of the backup line is greater
    /// than that of the leased one.
    /// </summary>
    public static ComwareRouterBuilder BgpBranch(
        this NetworkBuilder net,
        Action<ComwareRouterBuilder>? configure = null,
        Action<ComwareInterfaceBuilder>? leased = null,
        Action<ComwareInterfaceBuilder>? bri = null,
        Action<DialerBuilder>? dial = null,
        Action<ComwareBgpBuilder>? bgp = null,
        Action<ComwareBgpFamilyBuilder>? ipv4 = null,
        bool balance = true,
        bool sessions = true)
    {
        var router = net.H3cRouter("Branch");
        router.Warmup(120);
        BranchLines(router, leased, bri, dial, true, true, true, null, true, true);
        Watch(router, null);
        Bgp(router, 65001, "10.255.0.1", 65002, "10.1.1.2", "20.1.1.2", bgp, family =>
        {
            family.Network("192.168.1.0/24");
            ipv4?.Invoke(family);
        }, balance, sessions);
        configure?.Invoke(router);
        return router;
    }

    /// <summary>The center of <see cref="BgpBranch"/>: AS 65002, tells 40.0.0.0/8, sessions with 10.1.1.1 and 20.1.1.1 in AS 65001.</summary>
    public static ComwareRouterBuilder BgpCenter(
        this NetworkBuilder net,
        Action<ComwareRouterBuilder>? configure = null,
        Action<ComwareInterfaceBuilder>? leased = null,
        Action<ComwareInterfaceBuilder>? bri = null,
        Action<DialerBuilder>? dial = null,
        Action<ComwareBgpBuilder>? bgp = null,
        Action<ComwareBgpFamilyBuilder>? ipv4 = null,
        bool balance = true,
        bool sessions = true)
    {
        var router = net.H3cRouter("Center");
        CenterLines(router, leased, bri, dial, true, true, true);
        Bgp(router, 65002, "10.255.0.2", 65001, "10.1.1.1", "20.1.1.1", bgp, family =>
        {
            family.Network("40.0.0.0/8");
            ipv4?.Invoke(family);
        }, balance, sessions);
        configure?.Invoke(router);
        return router;
    }

    /// <summary>
    /// The branch with a Dialer: Dialer1 (20.1.1.1/30) is the backup, the ISDN PRI Serial2/3/0:15 of controller E1 2/3/0 its only channel;
    /// all else as <see cref="Branch"/>. Without <c>member</c> the channel does not belong to the Dialer.
    /// </summary>
    public static ComwareRouterBuilder DialerBranch(
        this NetworkBuilder net,
        Action<ComwareRouterBuilder>? configure = null,
        Action<ComwareInterfaceBuilder>? dialer = null,
        Action<DialerBuilder>? dial = null,
        Action<ComwareInterfaceBuilder>? pri = null,
        Action<ComwareOspfBuilder>? ospf = null,
        bool route = true,
        bool standby = true,
        bool member = true,
        bool watch = true)
    {
        var router = net.H3cRouter("Branch");
        BranchOspf(router, ospf);
        router.DialRule(1, DialProtocol.Ip);
        Lan(router);
        router.Interface("Serial2/1/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30").Ospf(o => o.Cost(100)));
        router.Controller("E1 2/3/0", e1 => e1.Pri());
        router.Dialer(1, i =>
        {
            i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Ospf(o => o.Cost(2000));
            Calling(i, dial, route, standby);
            dialer?.Invoke(i);
        });
        router.Interface("Serial2/3/0:15", i =>
        {
            i.LinkProtocol(LinkProtocol.Ppp);
            if (member)
                i.CircularGroup(1);
            pri?.Invoke(i);
        });
        if (watch)
            Watch(router, null);
        configure?.Invoke(router);
        return router;
    }

    /// <summary>The branch in the VPN instance <c>red</c>: both lines and OSPF belong to it; no group watches anything yet.</summary>
    public static ComwareRouterBuilder VpnBranch(this NetworkBuilder net, Action<ComwareRouterBuilder>? configure = null)
    {
        var router = net.Branch(leased: line => line.VpnInstance("red"), bri: line => line.VpnInstance("red"), ospf: ospf => ospf.VpnInstance("red"), watch: false);
        router.VpnInstance("red");
        configure?.Invoke(router);
        return router;
    }

    /// <summary>A second ISDN line of the branch: Bri2/4/1 (20.2.1.1/30), which calls 20.2.1.2 by 8810077; it is no backup yet. Without <c>route</c> it has no number.</summary>
    public static ComwareInterfaceBuilder SecondLine(this ComwareRouterBuilder router, bool route = true) =>
        router.Interface("Bri2/4/1", line =>
        {
            line.LinkProtocol(LinkProtocol.Ppp).Address("20.2.1.1/30").OspfEnable(1, 0).Ospf(o => o.Cost(2100));
            line.Dial(dial =>
            {
                dial.Traditional().Group(1).Idle(0);
                if (route)
                    dial.Route("20.2.1.2", "8810077", broadcast: true);
            });
        });

    /// <summary>OSPF process 1 of the branch: the LAN and both lines in area 0.</summary>
    public static void BranchOspf(ComwareRouterBuilder router, Action<ComwareOspfBuilder>? ospf = null) =>
        router.Ospf(1, o =>
        {
            o.RouterId("10.255.0.1").Area(0, area => area.Network("192.168.1.0/24").Network("10.1.1.0/30").Network("20.1.1.0/30"));
            ospf?.Invoke(o);
        });

    /// <summary>OSPF process 1 of the center: the LAN and both lines in area 0.</summary>
    public static void CenterOspf(ComwareRouterBuilder router, Action<ComwareOspfBuilder>? ospf = null) =>
        router.Ospf(1, o =>
        {
            o.RouterId("10.255.0.2").Area(0, area => area.Network("40.0.0.0/8").Network("10.1.1.0/30").Network("20.1.1.0/30"));
            ospf?.Invoke(o);
        });

    public static void BranchLines(
        ComwareRouterBuilder router,
        Action<ComwareInterfaceBuilder>? leased,
        Action<ComwareInterfaceBuilder>? bri,
        Action<DialerBuilder>? dial,
        bool rule,
        bool route,
        bool standby,
        Action<ComwareInterfaceBuilder>? cost,
        bool ddr,
        bool backup)
    {
        if (rule)
            router.DialRule(1, DialProtocol.Ip);
        Lan(router);
        router.Interface("Serial2/1/0", line =>
        {
            line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30");
            cost?.Invoke(line);
            leased?.Invoke(line);
        });
        if (!backup)
            return;
        router.Interface("Bri2/4/0", line =>
        {
            line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30");
            if (ddr)
                Calling(line, dial, route, standby);
            bri?.Invoke(line);
        });
    }

    public static void CenterLines(
        ComwareRouterBuilder router,
        Action<ComwareInterfaceBuilder>? leased,
        Action<ComwareInterfaceBuilder>? bri,
        Action<DialerBuilder>? dial,
        bool lan,
        bool route,
        bool called)
    {
        router.DialRule(1, DialProtocol.Ip);
        if (lan)
            router.Interface("GigabitEthernet0/1", port => port.Up().Address("40.0.0.1/8"));
        router.Interface("Serial2/1/0", line =>
        {
            line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.2/30");
            leased?.Invoke(line);
        });
        if (!called)
            return;
        router.Interface("Bri2/4/0", line =>
        {
            line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30");
            line.Dial(d =>
            {
                d.Traditional().Group(1).Idle(0);
                if (route)
                    d.Route("20.1.1.1", broadcast: true);
                dial?.Invoke(d);
            });
            bri?.Invoke(line);
        });
    }

    private static void Calling(ComwareInterfaceBuilder line, Action<DialerBuilder>? dial, bool route, bool standby)
    {
        line.Dial(d =>
        {
            d.Traditional().Group(1).Idle(0);
            if (route)
                d.Route("20.1.1.2", "8810052", broadcast: true);
            dial?.Invoke(d);
        });
        if (standby)
            line.StandbyRoutingGroup(1).RoutingDisable(60);
    }

    private static void Lan(ComwareRouterBuilder router) =>
        router.Interface("GigabitEthernet0/1", lan => lan.Up().Address("192.168.1.1/24"));

    public static void Watch(ComwareRouterBuilder router, Action<RoutingGroupBuilder>? group) =>
        router.RoutingGroup(1, g =>
        {
            g.Monitor("40.0.0.0/8");
            group?.Invoke(g);
        });

    private static void Bgp(
        ComwareRouterBuilder router,
        AsNumber asNumber,
        Ipv4Address routerId,
        AsNumber far,
        Ipv4Address overLeased,
        Ipv4Address overBackup,
        Action<ComwareBgpBuilder>? configure,
        Action<ComwareBgpFamilyBuilder> ipv4,
        bool balance,
        bool sessions) =>
        router.Bgp(asNumber, bgp =>
        {
            bgp.RouterId(routerId).Timers(20, 60);
            if (sessions)
                bgp.Peer(overLeased, far).Peer(overBackup, far);
            bgp.Ipv4(family =>
            {
                if (sessions)
                    family.Peer(overLeased).Peer(overBackup);
                if (balance)
                    family.Balance(2);
                ipv4(family);
            });
            configure?.Invoke(bgp);
        });
}

using System;
using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The devices of <see cref="DdrScene"/> with other routing: what the mistakes of routing over a backup have around them.</summary>
internal static class DdrRoutingScene
{
    /// <summary>The lines of <see cref="DdrScene.Branch"/> and its routing group, without any routing; warm-up 120 s. Without <c>line</c> the backup is left to the caller.</summary>
    public static ComwareRouterBuilder BareBranch(
        this NetworkBuilder net,
        Action<ComwareRouterBuilder> routing,
        Action<ComwareInterfaceBuilder>? leased = null,
        Action<ComwareInterfaceBuilder>? bri = null,
        Action<DialerBuilder>? dial = null,
        bool route = true,
        bool standby = true,
        bool watch = true,
        bool line = true)
    {
        var router = net.H3cRouter("Branch");
        router.Warmup(120);
        DdrScene.BranchLines(router, leased, bri, dial, true, route, standby, null, true, line);
        if (watch)
            DdrScene.Watch(router, null);
        routing(router);
        return router;
    }

    /// <summary>The lines of <see cref="DdrScene.Center"/> without any routing.</summary>
    public static ComwareRouterBuilder BareCenter(
        this NetworkBuilder net,
        Action<ComwareRouterBuilder> routing,
        Action<ComwareInterfaceBuilder>? leased = null,
        Action<ComwareInterfaceBuilder>? bri = null,
        Action<DialerBuilder>? dial = null,
        bool lan = true,
        bool route = true,
        bool line = true)
    {
        var router = net.H3cRouter("Center");
        DdrScene.CenterLines(router, leased, bri, dial, lan, route, line);
        routing(router);
        return router;
    }

    /// <summary>The branch with static routes: 40.0.0.0/8 over the leased line, and over the backup with preference 100.</summary>
    public static ComwareRouterBuilder StaticBranch(this NetworkBuilder net, Action<ComwareRouterBuilder>? configure = null, bool primary = true, bool backup = true) =>
        net.BareBranch(branch =>
        {
            if (primary)
                branch.StaticRoute("40.0.0.0/8", "10.1.1.2");
            if (backup)
                branch.StaticRoute("40.0.0.0/8", "20.1.1.2", 100);
            configure?.Invoke(branch);
        });

    /// <summary>The center of <see cref="StaticBranch"/>.</summary>
    public static ComwareRouterBuilder StaticCenter(this NetworkBuilder net, Action<ComwareRouterBuilder>? configure = null) =>
        net.BareCenter(center =>
        {
            center.StaticRoute("192.168.1.0/24", "10.1.1.1").StaticRoute("192.168.1.0/24", "20.1.1.1", 100);
            configure?.Invoke(center);
        });

    /// <summary>The branch with RIP (process 1, version 2 without summary) on all lines; the backup adds 4 to the metric.</summary>
    public static ComwareRouterBuilder RipBranch(
        this NetworkBuilder net,
        Action<ComwareRouterBuilder>? configure = null,
        Action<ComwareInterfaceBuilder>? leased = null,
        Action<ComwareInterfaceBuilder>? bri = null,
        Action<ComwareRipBuilder>? rip = null,
        bool watch = true) =>
        net.BareBranch(
            branch =>
            {
                branch.Rip(1, r =>
                {
                    r.Version(RipVersion.Version2).Summary(false).Network("10.0.0.0").Network("20.0.0.0").Network("192.168.1.0");
                    rip?.Invoke(r);
                });
                configure?.Invoke(branch);
            },
            leased,
            i =>
            {
                i.Rip(r => r.MetricIn(4));
                bri?.Invoke(i);
            },
            watch: watch);

    /// <summary>The center of <see cref="RipBranch"/>. Without <c>process</c> the RIP process is left to the caller.</summary>
    public static ComwareRouterBuilder RipCenter(
        this NetworkBuilder net,
        Action<ComwareRouterBuilder>? configure = null,
        Action<ComwareInterfaceBuilder>? leased = null,
        Action<ComwareInterfaceBuilder>? bri = null,
        bool process = true,
        bool lan = true) =>
        net.BareCenter(
            center =>
            {
                if (process)
                    center.Rip(1, r => r.Version(RipVersion.Version2).Summary(false).Network("10.0.0.0").Network("20.0.0.0").Network("40.0.0.0"));
                configure?.Invoke(center);
            },
            leased,
            i =>
            {
                i.Rip(r => r.MetricIn(4));
                bri?.Invoke(i);
            },
            lan: lan);

    /// <summary>BGP of the branch, AS 65001, balanced: sessions with AS 65002 over the leased line and over the backup.</summary>
    public static void BranchBgp(this ComwareRouterBuilder router, Ipv4Address overLeased, Ipv4Address overBackup) =>
        router.Bgp(65001, bgp =>
        {
            bgp.RouterId("10.255.0.1").Timers(20, 60).Peer(overLeased, 65002).Peer(overBackup, 65002);
            bgp.Ipv4(family => family.Peer(overLeased).Peer(overBackup).Network("192.168.1.0/24").Balance(2));
        });

    /// <summary>The branch with IS-IS (process 1, area 10, both levels) on all lines; the backup costs 40. Without <c>process</c> the process is left to the caller.</summary>
    public static ComwareRouterBuilder IsisBranch(
        this NetworkBuilder net,
        Action<ComwareRouterBuilder>? configure = null,
        Action<ComwareInterfaceBuilder>? leased = null,
        Action<ComwareInterfaceBuilder>? bri = null,
        Action<ComwareIsisBuilder>? isis = null,
        bool process = true) =>
        net.BareBranch(
            branch =>
            {
                branch.Interface("GigabitEthernet0/1", lan => lan.IsisEnable(1));
                if (process)
                {
                    branch.Isis(1, i =>
                    {
                        i.NetworkEntity("10.0000.0000.0001.00");
                        isis?.Invoke(i);
                    });
                }

                configure?.Invoke(branch);
            },
            i =>
            {
                i.IsisEnable(1);
                leased?.Invoke(i);
            },
            i =>
            {
                i.IsisEnable(1).Isis(o => o.Cost(40));
                bri?.Invoke(i);
            });

    /// <summary>The center of <see cref="IsisBranch"/>.</summary>
    public static ComwareRouterBuilder IsisCenter(
        this NetworkBuilder net,
        Action<ComwareRouterBuilder>? configure = null,
        Action<ComwareInterfaceBuilder>? leased = null,
        Action<ComwareInterfaceBuilder>? bri = null,
        Action<ComwareIsisBuilder>? isis = null) =>
        net.BareCenter(
            center =>
            {
                center.Interface("GigabitEthernet0/1", lan => lan.IsisEnable(1));
                center.Isis(1, i =>
                {
                    i.NetworkEntity("10.0000.0000.0002.00");
                    isis?.Invoke(i);
                });
                configure?.Invoke(center);
            },
            i =>
            {
                i.IsisEnable(1);
                leased?.Invoke(i);
            },
            i =>
            {
                i.IsisEnable(1).Isis(o => o.Cost(40));
                bri?.Invoke(i);
            });
}

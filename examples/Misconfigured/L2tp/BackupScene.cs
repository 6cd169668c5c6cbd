using System;
using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>What mistakes of hot backup have around them: two devices that back up each other.</summary>
internal static class BackupScene
{
    /// <summary>A device with an address in a loopback interface.</summary>
    public static VrpRouterBuilder Bras(this NetworkBuilder net, HostName name, Ipv4Address address, Action<VrpRouterBuilder>? configure = null)
    {
        var bras = net.HuaweiRouter(name);
        bras.Loopback(0, lo => lo.Address(new Ipv4Prefix(address, 32)));
        configure?.Invoke(bras);
        return bras;
    }

    /// <summary>BRAS1, 10.0.0.1, with the remote backup service s1 to BRAS2.</summary>
    public static VrpRouterBuilder Bras1(this NetworkBuilder net, Action<VrpRouterBuilder>? configure = null)
    {
        var bras = net.Bras("BRAS1", "10.0.0.1");
        bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500));
        configure?.Invoke(bras);
        return bras;
    }

    /// <summary>BRAS2, 10.0.0.2, with the remote backup service s1 to BRAS1.</summary>
    public static VrpRouterBuilder Bras2(this NetworkBuilder net, Action<VrpRouterBuilder>? configure = null)
    {
        var bras = net.Bras("BRAS2", "10.0.0.2");
        bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", "10.0.0.2", 4500));
        configure?.Invoke(bras);
        return bras;
    }

    /// <summary>BRAS1 with VRRP group 1, whose master it is, and the remote backup profile p1 that follows it.</summary>
    public static VrpRouterBuilder Master(this NetworkBuilder net, Action<VrpRouterBuilder>? configure = null, Action<RemoteBackupProfileBuilder>? profile = null) => net.Bras1(bras =>
    {
        bras.Group1("10.0.1.1/24", g => g.Admin().Priority(120).PreemptDelay(1800));
        bras.Profile1(profile);
        configure?.Invoke(bras);
    });

    /// <summary>BRAS2 with VRRP group 1, whose backup it is, and the remote backup profile p1 that follows it.</summary>
    public static VrpRouterBuilder Backup(this NetworkBuilder net, Action<VrpRouterBuilder>? configure = null, Action<RemoteBackupProfileBuilder>? profile = null) => net.Bras2(bras =>
    {
        bras.Group1("10.0.1.2/24", g => g.Admin());
        bras.Profile1(profile);
        configure?.Invoke(bras);
    });

    /// <summary>VRRP group 1 with the address 10.0.1.100 on GigabitEthernet0/1/0.2.</summary>
    public static void Group1(this VrpRouterBuilder bras, Ipv4Prefix address, Action<VrrpBuilder> group) =>
        bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address(address).Vrrp(1, "10.0.1.100", group));

    /// <summary>The remote backup profile p1 of users, which follows VRRP group 1.</summary>
    public static void Profile1(this VrpRouterBuilder bras, Action<RemoteBackupProfileBuilder>? configure = null) => bras.RemoteBackupProfile("p1", p =>
    {
        p.BackUpUsers().Vrrp(1, "GE0/1/0.2").BackupService(10, "s1");
        configure?.Invoke(p);
    });
}

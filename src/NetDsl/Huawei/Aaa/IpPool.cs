using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Who gives the addresses of a pool.</summary>
public enum IpPoolKind
{
    /// <summary>The device itself. Keyword: <c>local</c>.</summary>
    Local,

    /// <summary>A DHCP server. Keyword: <c>remote</c>.</summary>
    Remote,

    /// <summary>The device itself, from what it gets from elsewhere. Keyword: <c>dynamic</c>.</summary>
    Dynamic,
}

/// <summary>A pool of addresses for users. Command: <c>ip pool ... bas</c>.</summary>
public sealed class IpPool : ViewObject
{
    internal Setting<IpPoolName> name;
    internal Setting<IpPoolKind> kind;
    internal Setting<bool> backup;
    internal Setting<Ipv4Address> gateway;
    internal Setting<Ipv4Mask> mask;
    internal Setting<VpnInstanceName> vpnInstance;
    internal List<PoolSection>? sections;

    /// <summary>The name.</summary>
    public Setting<IpPoolName> Name => name;

    /// <summary>Who gives the addresses. Keyword: <c>bas</c>.</summary>
    public Setting<IpPoolKind> Kind => kind;

    /// <summary>The pool belongs to the other device, which this one backs up. Keyword: <c>rui-slave</c>.</summary>
    public Setting<bool> Backup => backup;

    /// <summary>The gateway of the users. Command: <c>gateway</c>.</summary>
    public Setting<Ipv4Address> Gateway => gateway;

    /// <summary>The mask of the network of the pool.</summary>
    public Setting<Ipv4Mask> Mask => mask;

    /// <summary>The VPN instance of the users. Command: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The ranges of addresses. Command: <c>section</c>.</summary>
    public IReadOnlyList<PoolSection> Sections => sections ?? (IReadOnlyList<PoolSection>)[];

    internal readonly List<Setting<Ipv4Address>> dnsServers = [];

    /// <summary>The DNS servers of the users. Command: <c>dns-server</c>.</summary>
    public IReadOnlyList<Setting<Ipv4Address>> DnsServers => dnsServers;
}

/// <summary>A range of addresses of a pool. Command: <c>section</c>.</summary>
public sealed class PoolSection : ConfigObject
{
    internal Setting<PoolSectionNumber> number;
    internal Setting<Ipv4Address> start;
    internal Setting<Ipv4Address> end;

    /// <summary>The number of the section.</summary>
    public Setting<PoolSectionNumber> Number => number;

    /// <summary>The first address.</summary>
    public Setting<Ipv4Address> Start => start;

    /// <summary>The last address; the first one when it is not set.</summary>
    public Setting<Ipv4Address> End => end;
}

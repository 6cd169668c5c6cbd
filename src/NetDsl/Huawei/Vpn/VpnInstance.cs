using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <content>VPN instances.</content>
public sealed partial class VrpRouter
{
    internal List<VpnInstance>? vpnInstances;
    internal Setting<Ipv4Address> autoRouteDistinguisher;

    /// <summary>The address from which the device makes route distinguishers by itself. Command: <c>route route-distinguisher auto</c>.</summary>
    public Setting<Ipv4Address> AutoRouteDistinguisher => autoRouteDistinguisher;

    /// <summary>The VPN instances. Command: <c>ip vpn-instance</c>.</summary>
    public IReadOnlyList<VpnInstance> VpnInstances => vpnInstances ?? (IReadOnlyList<VpnInstance>)[];

    /// <summary>The VPN instance of a name; null when the device does not describe it.</summary>
    /// <param name="name">The name, letter case included.</param>
    public VpnInstance? FindVpnInstance(VpnInstanceName name) => name.IsUnknown ? null : vpnInstances?.Find(v => v.name.Is(name));

    internal VpnInstance Add(VpnInstance added)
    {
        if (added.name.TryGet(out var name) && FindVpnInstance(name) is { } there)
            return there;
        (vpnInstances ??= []).Add(added);
        return added;
    }
}

/// <content>VPN instances.</content>
public sealed partial class VrpInterface
{
    internal Setting<VpnInstanceName> vpnInstance;

    /// <summary>The VPN instance that the interface belongs to; not set for the public network. Command: <c>ip binding vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;
}

/// <summary>A VPN instance: a routing table of its own on a PE. Command: <c>ip vpn-instance</c>.</summary>
public sealed class VpnInstance : ViewObject
{
    internal Setting<VpnInstanceName> name;
    internal Setting<VpnDescription> description;
    internal VpnFamily? direct;
    internal VpnFamily? ipv4;
    internal VpnFamily? ipv6;

    /// <summary>The name; it has a meaning on this router only.</summary>
    public Setting<VpnInstanceName> Name => name;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<VpnDescription> Description => description;

    /// <summary>What the view of the instance itself says about IPv4, as older configurations do; null when it says nothing.</summary>
    public VpnFamily? Direct => direct;

    /// <summary>IPv4 in the instance; null when it is not enabled. Command: <c>ipv4-family</c>.</summary>
    public VpnFamily? Ipv4 => ipv4;

    /// <summary>IPv6 in the instance; null when it is not enabled. Command: <c>ipv6-family</c>.</summary>
    public VpnFamily? Ipv6 => ipv6;

    internal VpnFamily EnsureDirect(Origin at) => direct ??= new VpnFamily { Origin = at };

    internal VpnFamily EnsureIpv4(Origin at) => ipv4 ??= new VpnFamily { Origin = at };

    internal VpnFamily EnsureIpv6(Origin at) => ipv6 ??= new VpnFamily { Origin = at };
}

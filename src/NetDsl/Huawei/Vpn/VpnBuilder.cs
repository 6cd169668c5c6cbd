using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>VPN instances.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>A VPN instance; the same one again when the name was used before. Command: <c>ip vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters, letter case counts.</param>
    /// <param name="configure">Describes the instance.</param>
    /// <returns>The builder of the instance.</returns>
    public VpnInstanceBuilder VpnInstance(VpnInstanceName name, Action<VpnInstanceBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new VpnInstance { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new VpnInstanceBuilder(model).Configure(configure);
    }

    /// <summary>Lets the device make route distinguishers by itself. Command: <c>route route-distinguisher auto</c>.</summary>
    /// <param name="address">The address that they begin with.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder AutoRouteDistinguisher(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.autoRouteDistinguisher, address, file, line);
}

/// <content>VPN instances.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>
    /// Puts the interface into a VPN instance. The device deletes the addresses of an interface when it is bound; the script therefore
    /// binds it first. Command: <c>ip binding vpn-instance</c>.
    /// </summary>
    /// <param name="name">The instance, 1 to 31 characters, letter case counts.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.vpnInstance, name, file, line);
}

/// <summary>Describes a VPN instance.</summary>
public sealed class VpnInstanceBuilder : ViewBuilder<VpnInstanceBuilder, VpnInstance>
{
    internal VpnInstanceBuilder(VpnInstance model)
        : base(model)
    {
    }

    /// <summary>The name of the instance, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the instance.</param>
    public static implicit operator VpnInstanceName(VpnInstanceBuilder builder) => builder.Model.name.Or(default);

    /// <summary>Describes the instance. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 242 characters.</param>
    /// <returns>This builder.</returns>
    public VpnInstanceBuilder Description(VpnDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>Enables IPv4 in the instance. Command: <c>ipv4-family</c>.</summary>
    /// <param name="configure">Sets route distinguisher, labels and route targets.</param>
    /// <returns>The builder of the address family.</returns>
    public VpnIpv4Builder Ipv4(Action<VpnIpv4Builder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new VpnIpv4Builder(Model.EnsureIpv4(new Origin(file, line))).Configure(configure);

    /// <summary>Enables IPv6 in the instance. Command: <c>ipv6-family</c>.</summary>
    /// <param name="configure">Sets route distinguisher, labels and route targets.</param>
    /// <returns>The builder of the address family.</returns>
    public VpnIpv6Builder Ipv6(Action<VpnIpv6Builder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new VpnIpv6Builder(Model.EnsureIpv6(new Origin(file, line))).Configure(configure);
}

/// <summary>Describes IPv4 in a VPN instance.</summary>
public sealed class VpnIpv4Builder : VpnFamilyBuilder<VpnIpv4Builder>
{
    internal VpnIpv4Builder(VpnFamily model)
        : base(model)
    {
    }

    /// <summary>
    /// One label for all routes of the instance, chosen here rather than by the device. Egress protection needs the same value on both
    /// PEs of a site. Command: <c>apply-label per-instance static</c>.
    /// </summary>
    /// <param name="label">16 to 32783; many devices take no more than 32767.</param>
    /// <returns>This builder.</returns>
    public VpnIpv4Builder StaticLabel(StaticVpnLabel label, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.staticLabel, label, file, line);
}

/// <summary>Describes IPv6 in a VPN instance.</summary>
public sealed class VpnIpv6Builder : VpnFamilyBuilder<VpnIpv6Builder>
{
    internal VpnIpv6Builder(VpnFamily model)
        : base(model)
    {
    }
}

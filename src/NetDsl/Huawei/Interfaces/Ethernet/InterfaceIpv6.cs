using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>IPv6.</content>
public sealed partial class VrpInterface
{
    internal InterfaceIpv6? ipv6;

    /// <summary>IPv6 on the interface; null when nothing of it is configured. Command: <c>ipv6 enable</c>.</summary>
    public InterfaceIpv6? Ipv6 => ipv6;

    internal InterfaceIpv6 EnsureIpv6(Origin at) => ipv6 ??= new InterfaceIpv6 { Origin = at };
}

/// <summary>IPv6 on an interface.</summary>
public sealed class InterfaceIpv6 : ConfigObject
{
    internal Setting<bool> enabled;
    internal Setting<Ipv6Mtu> mtu;
    internal Setting<bool> autoLinkLocal;
    internal List<InterfaceIpv6Address>? addresses;

    /// <summary>IPv6 runs on the interface. Command: <c>ipv6 enable</c>.</summary>
    public Setting<bool> Enabled => enabled;

    /// <summary>The MTU of IPv6, in bytes. Command: <c>ipv6 mtu</c>.</summary>
    public Setting<Ipv6Mtu> Mtu => mtu;

    /// <summary>The device makes a link-local address itself. Command: <c>ipv6 address auto link-local</c>.</summary>
    public Setting<bool> AutoLinkLocal => autoLinkLocal;

    /// <summary>The addresses. Command: <c>ipv6 address</c>.</summary>
    public IReadOnlyList<InterfaceIpv6Address> Addresses => addresses ?? (IReadOnlyList<InterfaceIpv6Address>)[];
}

/// <summary>How an IPv6 address of an interface is used or made.</summary>
public enum Ipv6AddressKind
{
    /// <summary>Several interfaces have it. Keyword: <c>anycast</c>.</summary>
    Anycast,

    /// <summary>Its last 64 bits come from the interface. Keyword: <c>eui-64</c>.</summary>
    Eui64,

    /// <summary>It is made from a key. Keyword: <c>cga</c>.</summary>
    CryptographicallyGenerated,
}

/// <summary>An IPv6 address of an interface. Command: <c>ipv6 address</c>.</summary>
public sealed class InterfaceIpv6Address : ConfigObject
{
    internal Setting<Ipv6Prefix> prefix;
    internal Setting<Ipv6Address> address;
    internal Setting<Ipv6PrefixLength> length;
    internal Setting<Ipv6AddressKind> kind;
    internal Setting<bool> linkLocal;

    /// <summary>Address and length; not set for a link-local address.</summary>
    public Setting<Ipv6Prefix> Prefix
    {
        get
        {
            if (prefix.IsSet || !address.IsSet || !length.IsSet)
                return prefix;
            return address.TryGet(out var bits) && length.TryGet(out var ones)
                ? new Setting<Ipv6Prefix>(new Ipv6Prefix(bits, (int)ones.Value), true, address.Origin!)
                : new Setting<Ipv6Prefix>(default, false, address.Origin!);
        }
    }

    /// <summary>The address without its length.</summary>
    public Setting<Ipv6Address> Address =>
        prefix.IsSet ? new Setting<Ipv6Address>(prefix.Or(default).Address, prefix.IsKnown, prefix.Origin!) : address;

    /// <summary>How it is used or made.</summary>
    public Setting<Ipv6AddressKind> Kind => kind;

    /// <summary>It counts on the link only. Keyword: <c>link-local</c>.</summary>
    public Setting<bool> LinkLocal => linkLocal;
}

/// <content>IPv6.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>Runs IPv6 on the interface. Command: <c>ipv6 enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Ipv6Enable(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureIpv6(new Origin(file, line)).enabled, on, file, line);

    /// <summary>An IPv6 address. Commands: <c>ipv6 enable</c>, <c>ipv6 address</c>.</summary>
    /// <param name="address">Address and length, such as <c>2001:DB8::1/64</c>.</param>
    /// <param name="kind">How it is used or made. Keywords: <c>anycast</c>, <c>eui-64</c>, <c>cga</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Ipv6Address(
        Ipv6Prefix address,
        Input<Ipv6AddressKind>? kind = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return AddIpv6(new InterfaceIpv6Address { Origin = origin, prefix = SettingFactory.Of(address, origin), kind = SettingFactory.Maybe(kind, origin) });
    }

    /// <summary>A link-local IPv6 address. Commands: <c>ipv6 enable</c>, <c>ipv6 address ... link-local</c>.</summary>
    /// <param name="address">The address, in FE80::/10; the device makes one when left out. Command: <c>ipv6 address auto link-local</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Ipv6LinkLocal(Ipv6Address? address = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var on = new Setting<bool>(true, true, origin);
        if (address is { } given)
            return AddIpv6(new InterfaceIpv6Address { Origin = origin, address = SettingFactory.Of(given, origin), linkLocal = on });
        var ipv6 = Model.EnsureIpv6(origin);
        ipv6.autoLinkLocal = on;
        if (!ipv6.enabled.IsSet)
            ipv6.enabled = on;
        return this;
    }

    /// <summary>The MTU of IPv6. Command: <c>ipv6 mtu</c>.</summary>
    /// <param name="bytes">1280 to 9600 bytes.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Ipv6Mtu(Ipv6Mtu bytes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureIpv6(new Origin(file, line)).mtu, bytes, file, line);

    private InterfaceBuilder AddIpv6(InterfaceIpv6Address address)
    {
        var ipv6 = Model.EnsureIpv6(address.Origin);
        if (!ipv6.enabled.IsSet)
            ipv6.enabled = new(true, true, address.Origin);
        (ipv6.addresses ??= []).Add(address);
        return this;
    }
}

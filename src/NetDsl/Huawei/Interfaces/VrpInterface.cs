using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>An interface or sub-interface of a VRP router. Each feature keeps its part of the model in its own folder.</summary>
public sealed partial class VrpInterface : NetworkInterface
{
    internal Setting<DescriptionText> description;
    internal Setting<bool> up;
    internal Setting<bool> layer3;
    internal Setting<InterfaceMtu> mtu;
    internal Setting<bool> layer2Mode;
    internal List<InterfaceAddress>? addresses;
    internal Setting<InterfaceName> unnumbered;

    /// <summary>The router that the interface belongs to.</summary>
    public VrpRouter Router { get; internal set; } = null!;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<DescriptionText> Description => description;

    /// <summary>Up or shut down by the administrator. Command: <c>undo shutdown</c>, <c>shutdown</c>.</summary>
    public Setting<bool> Up => up;

    /// <summary>Layer 3 rather than switch port. Command: <c>undo portswitch</c>, <c>portswitch</c>.</summary>
    public Setting<bool> Layer3 => layer3;

    /// <summary>The MTU in bytes. Command: <c>mtu</c>.</summary>
    public Setting<InterfaceMtu> Mtu => mtu;

    /// <summary>A Layer 2 (EVC) sub-interface. Command: <c>interface</c> <i>name</i> <c>mode l2</c>.</summary>
    public Setting<bool> Layer2Mode => layer2Mode;

    /// <summary>The IPv4 addresses, the primary one first. Command: <c>ip address</c>.</summary>
    public IReadOnlyList<InterfaceAddress> Addresses => addresses ?? (IReadOnlyList<InterfaceAddress>)[];

    /// <summary>The interface whose address is borrowed. Command: <c>ip address unnumbered interface</c>.</summary>
    public Setting<InterfaceName> Unnumbered => unnumbered;
}

/// <summary>An IPv4 address of an interface. Command: <c>ip address</c>.</summary>
public sealed class InterfaceAddress : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<Ipv4Mask> mask;
    internal Setting<bool> secondary;

    /// <summary>The address.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>The mask.</summary>
    public Setting<Ipv4Mask> Mask => mask;

    /// <summary>True for an address beside the primary one. Keyword: <c>sub</c>.</summary>
    public Setting<bool> Secondary => secondary;
}

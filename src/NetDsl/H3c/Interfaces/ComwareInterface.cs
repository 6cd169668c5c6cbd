using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>Where an interface gets its address from.</summary>
public enum AddressSource
{
    /// <summary>The other end of the PPP link. Keyword: <c>ppp-negotiate</c>.</summary>
    PppNegotiation,

    /// <summary>The mobile network. Keyword: <c>cellular-alloc</c>.</summary>
    Cellular,

    /// <summary>A DHCP server. Keyword: <c>dhcp-alloc</c>.</summary>
    Dhcp,
}

/// <summary>An interface or sub-interface of a Comware router. Each feature keeps its part of the model in its own folder.</summary>
public sealed partial class ComwareInterface : NetworkInterface
{
    internal Setting<InterfaceDescription> description;
    internal Setting<bool> up;
    internal Setting<ComwareMtu> mtu;
    internal Setting<ExpectedBandwidth> bandwidth;
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<AddressSource> addressSource;
    internal Setting<InterfaceName> unnumbered;
    internal Setting<Ipv4Address> remoteAddress;
    internal Setting<PppPoolName> remotePool;
    internal List<ComwareAddress>? addresses;

    /// <summary>What the interface is for. Command: <c>description</c>.</summary>
    public Setting<InterfaceDescription> Description => description;

    /// <summary>Up or shut down by the administrator. Commands: <c>undo shutdown</c>, <c>shutdown</c>.</summary>
    public Setting<bool> Up => up;

    /// <summary>The largest packet that is sent, in bytes. Command: <c>mtu</c>.</summary>
    public Setting<ComwareMtu> Mtu => mtu;

    /// <summary>The bandwidth that the interface is taken to have, in kbit/s. Command: <c>bandwidth</c>.</summary>
    public Setting<ExpectedBandwidth> Bandwidth => bandwidth;

    /// <summary>The VPN instance that the interface belongs to. Binding wipes the addresses. Command: <c>ip binding vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>Where the address comes from when it is not configured. Commands: <c>ip address ppp-negotiate</c>, <c>ip address cellular-alloc</c>, <c>ip address dhcp-alloc</c>.</summary>
    public Setting<AddressSource> AddressSource => addressSource;

    /// <summary>The interface whose address is borrowed. Command: <c>ip address unnumbered interface</c>.</summary>
    public Setting<InterfaceName> Unnumbered => unnumbered;

    /// <summary>The address that the other end of the PPP link is given. Command: <c>remote address</c>.</summary>
    public Setting<Ipv4Address> RemoteAddress => remoteAddress;

    /// <summary>The address pool from which the other end of the PPP link is given its address. Command: <c>remote address pool</c>.</summary>
    public Setting<PppPoolName> RemotePool => remotePool;

    /// <summary>The IPv4 addresses, the primary one first. Command: <c>ip address</c>.</summary>
    public IReadOnlyList<ComwareAddress> Addresses => addresses ?? (IReadOnlyList<ComwareAddress>)[];

    /// <summary>The router that the interface belongs to.</summary>
    public ComwareRouter Router { get; internal set; } = null!;
}

/// <summary>An IPv4 address of an interface. Command: <c>ip address</c>.</summary>
public sealed class ComwareAddress : ConfigObject
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

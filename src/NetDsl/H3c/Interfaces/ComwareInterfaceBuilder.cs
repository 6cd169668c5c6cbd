using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <summary>Describes an interface or sub-interface of a Comware router. Each feature has its verbs in its own folder.</summary>
public sealed partial class ComwareInterfaceBuilder : ViewBuilder<ComwareInterfaceBuilder, ComwareInterface>, ILinkEnd
{
    private readonly ComwareRouterBuilder _router;

    internal ComwareInterfaceBuilder(ComwareRouterBuilder router, ComwareInterface model)
        : base(model) => _router = router;

    /// <summary>The router that the interface belongs to.</summary>
    public Device Device => Model.Router;

    /// <summary>The interface that is described.</summary>
    public NetworkInterface Interface => Model;

    /// <summary>The name of the interface, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the interface.</param>
    public static implicit operator InterfaceName(ComwareInterfaceBuilder builder) => builder.Model.name.Or(default);

    /// <summary>What the interface is for. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 255 characters in one line.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Description(InterfaceDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>Puts the interface into service, or out of it. Commands: <c>undo shutdown</c>, <c>shutdown</c>.</summary>
    /// <param name="up">False shuts the interface down.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Up(Input<bool>? up = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.up, up, file, line);

    /// <summary>Shuts the interface down. Command: <c>shutdown</c>.</summary>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Shutdown([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Up(false, file, line);

    /// <summary>The largest packet that is sent, in bytes. Command: <c>mtu</c>.</summary>
    /// <param name="bytes">46 to 9600 bytes.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Mtu(ComwareMtu bytes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mtu, bytes, file, line);

    /// <summary>The bandwidth that the interface is taken to have, in kbit/s. Command: <c>bandwidth</c>.</summary>
    /// <param name="kilobits">1 to 400000000 kbit/s.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Bandwidth(ExpectedBandwidth kilobits, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.bandwidth, kilobits, file, line);

    /// <summary>The VPN instance that the interface belongs to. Binding wipes the addresses. Command: <c>ip binding vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.vpnInstance, name, file, line);

    /// <summary>Where the address comes from when it is not configured. Commands: <c>ip address ppp-negotiate</c>, <c>ip address cellular-alloc</c>, <c>ip address dhcp-alloc</c>.</summary>
    /// <param name="source">The other end of the PPP link, the mobile network, or a DHCP server.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder AddressFrom(Input<AddressSource> source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.addressSource, source, file, line);

    /// <summary>The interface whose address is borrowed. Command: <c>ip address unnumbered interface</c>.</summary>
    /// <param name="lender">The interface whose address is used. A borrower runs no routing protocol: it needs static routes.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Unnumbered(InterfaceName lender, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.unnumbered, lender, file, line);

    /// <summary>The address that the other end of the PPP link is given. Command: <c>remote address</c>.</summary>
    /// <param name="address">The address; the other end negotiates its address.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder RemoteAddress(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.remoteAddress, address, file, line);

    /// <summary>The address pool from which the other end of the PPP link is given its address. Command: <c>remote address pool</c>.</summary>
    /// <param name="pool">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder RemoteAddressPool(PppPoolName pool, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.remotePool, pool, file, line);

    /// <summary>The primary IPv4 address. Command: <c>ip address</c> <i>address mask</i>.</summary>
    /// <param name="address">Address and length, such as <c>10.1.1.1/30</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Address(Ipv4Prefix address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddAddress(address, default, new Origin(file, line));

    /// <summary>A further IPv4 address beside the primary one. Command: <c>ip address</c> <i>address mask</i> <c>sub</c>.</summary>
    /// <param name="address">Address and length, such as <c>10.1.2.1/30</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder SecondaryAddress(Ipv4Prefix address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return AddAddress(address, new Setting<bool>(true, true, origin), origin);
    }

    private ComwareInterfaceBuilder AddAddress(Ipv4Prefix address, Setting<bool> secondary, Origin origin)
    {
        (Model.addresses ??= []).Add(new ComwareAddress
        {
            Origin = origin,
            address = SettingFactory.Of(address.Address, origin),
            mask = SettingFactory.Of(address.Mask, origin),
            secondary = secondary,
        });
        return this;
    }
}

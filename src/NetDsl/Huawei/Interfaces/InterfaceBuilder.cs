using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an interface or sub-interface of a VRP router. Each feature has its verbs in its own folder.</summary>
public sealed partial class InterfaceBuilder : ViewBuilder<InterfaceBuilder, VrpInterface>, ILinkEnd
{
    private readonly VrpRouterBuilder _router;

    internal InterfaceBuilder(VrpRouterBuilder router, VrpInterface model)
        : base(model) => _router = router;

    /// <summary>The router that the interface belongs to.</summary>
    public Device Device => Model.Router;

    /// <summary>The interface that is described.</summary>
    public NetworkInterface Interface => Model;

    /// <summary>The name of the interface, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the interface.</param>
    public static implicit operator InterfaceName(InterfaceBuilder builder) => builder.Model.name.Or(default);

    /// <summary>The description. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 242 characters in one line.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Description(DescriptionText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>Puts the interface into service, or out of it. Commands: <c>undo shutdown</c>, <c>shutdown</c>.</summary>
    /// <param name="up">False shuts the interface down.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Up(Input<bool>? up = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.up, up, file, line);

    /// <summary>Shuts the interface down. Command: <c>shutdown</c>.</summary>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Shutdown([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Up(false, file, line);

    /// <summary>Makes a switch port a Layer 3 port, which a pseudowire needs, or the other way round. Commands: <c>undo portswitch</c>, <c>portswitch</c>.</summary>
    /// <param name="layer3">False makes it a switch port.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Layer3(Input<bool>? layer3 = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.layer3, layer3, file, line);

    /// <summary>The MTU. A pseudowire negotiates it: both ends have to agree. Command: <c>mtu</c>.</summary>
    /// <param name="bytes">46 to 9600 bytes.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Mtu(InterfaceMtu bytes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mtu, bytes, file, line);

    /// <summary>Makes the sub-interface a Layer 2 (EVC) one. Command: <c>interface</c> <i>name</i> <c>mode l2</c>.</summary>
    /// <param name="on">False takes it back.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Layer2Mode(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.layer2Mode, on, file, line);

    /// <summary>The primary IPv4 address. Command: <c>ip address</c> <i>address mask</i>.</summary>
    /// <param name="address">Address and length, such as <c>10.1.1.1/30</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Address(Ipv4Prefix address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddAddress(address, default, new Origin(file, line));

    /// <summary>A further IPv4 address beside the primary one. Command: <c>ip address</c> <i>address mask</i> <c>sub</c>.</summary>
    /// <param name="address">Address and length, such as <c>10.1.2.1/30</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder SecondaryAddress(Ipv4Prefix address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return AddAddress(address, new Setting<bool>(true, true, origin), origin);
    }

    /// <summary>Borrows the address of another interface. Command: <c>ip address unnumbered interface</c>.</summary>
    /// <param name="lender">The interface whose address is used.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Unnumbered(InterfaceName lender, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.unnumbered, lender, file, line);

    private InterfaceBuilder AddAddress(Ipv4Prefix address, Setting<bool> secondary, Origin origin)
    {
        var known = !address.IsUnknown;
        (Model.addresses ??= []).Add(new InterfaceAddress
        {
            Origin = origin,
            address = new(known ? address.Address : default, known, origin),
            mask = new(known ? address.Mask : default, known, origin),
            secondary = secondary,
        });
        return this;
    }
}

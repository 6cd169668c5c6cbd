using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes a CCC connection of an interface.</summary>
public sealed class CccBuilder : Builder<CccBuilder, CccConnection>
{
    internal CccBuilder(CccConnection model)
        : base(model)
    {
    }

    /// <summary>Gives the connection a name; such a one protects nothing and is not protected. Keyword: <c>instance-name</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public CccBuilder InstanceName(CccName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.instance, name, file, line);

    /// <summary>How frames are carried. Keywords: <c>raw</c>, <c>tagged</c>, <c>ip-interworking</c>, <c>ip-layer2</c>.</summary>
    /// <param name="encapsulation">The way; raw and tagged on Ethernet only.</param>
    /// <returns>This builder.</returns>
    public CccBuilder Encapsulation(Input<PseudowireEncapsulation> encapsulation, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.encapsulation, encapsulation, file, line);

    /// <summary>The interface is an access port, Ethernet main interfaces only. Keyword: <c>access-port</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public CccBuilder AccessPort(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.accessPort, on, file, line);

    /// <summary>The depth of the TDM jitter buffer. Keyword: <c>jitter-buffer</c>.</summary>
    /// <param name="milliseconds">1 to 64 ms.</param>
    /// <returns>This builder.</returns>
    public CccBuilder JitterBuffer(JitterBuffer milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.jitterBuffer, milliseconds, file, line);

    /// <summary>The TDM frames in a packet. Keyword: <c>tdm-encapsulation</c>.</summary>
    /// <param name="frames">1 to 40.</param>
    /// <returns>This builder.</returns>
    public CccBuilder TdmFrames(TdmFrames frames, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tdmFrames, frames, file, line);

    /// <summary>What fills the line when TDM packets are missing. Keyword: <c>idle-code</c>.</summary>
    /// <param name="code">Two hexadecimal digits, 00 to FF.</param>
    /// <returns>This builder.</returns>
    public CccBuilder IdleCode(IdleCode code, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.idleCode, code, file, line);

    /// <summary>Puts an RTP header into TDM packets. Keyword: <c>rtp-header</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public CccBuilder RtpHeader(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.rtpHeader, on, file, line);

    /// <summary>The most ATM cells in a packet. Keyword: <c>max-atm-cells</c>.</summary>
    /// <param name="cells">1 to 28.</param>
    /// <returns>This builder.</returns>
    public CccBuilder MaxAtmCells(AtmCells cells, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.maxAtmCells, cells, file, line);

    /// <summary>How long ATM cells are gathered for a packet. Keyword: <c>atm-pack-overtime</c>.</summary>
    /// <param name="microseconds">100 to 10000 µs.</param>
    /// <returns>This builder.</returns>
    public CccBuilder AtmPackOvertime(AtmPackOvertime microseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.atmPackOvertime, microseconds, file, line);
}

/// <summary>Describes a CCC connection of the system view.</summary>
public sealed class NamedCccBuilder : Builder<NamedCccBuilder, NamedCcc>
{
    internal NamedCccBuilder(NamedCcc model)
        : base(model)
    {
    }

    /// <summary>Carries IP packets between unlike interfaces. Keyword: <c>ip-interworking</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public NamedCccBuilder IpInterworking(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.ipInterworking, on, file, line);

    /// <summary>Uses the control word or forbids it, static connections only. Keywords: <c>control-word</c>, <c>no-control-word</c>.</summary>
    /// <param name="on">False forbids it.</param>
    /// <returns>This builder.</returns>
    public NamedCccBuilder ControlWord(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.controlWord, on, file, line);

    /// <summary>The depth of the TDM jitter buffer, local connections only. Keyword: <c>jitter-buffer</c>.</summary>
    /// <param name="milliseconds">2 to 64 ms.</param>
    /// <returns>This builder.</returns>
    public NamedCccBuilder JitterBuffer(JitterBuffer milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.jitterBuffer, milliseconds, file, line);

    /// <summary>What fills the line when TDM packets are missing, local connections only. Keyword: <c>idle-code</c>.</summary>
    /// <param name="code">Two hexadecimal digits, 00 to FF.</param>
    /// <returns>This builder.</returns>
    public NamedCccBuilder IdleCode(IdleCode code, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.idleCode, code, file, line);

    /// <summary>The TDM frames in a packet, local connections only. Keyword: <c>tdm-encapsulation</c>.</summary>
    /// <param name="frames">1 to 40.</param>
    /// <returns>This builder.</returns>
    public NamedCccBuilder TdmFrames(TdmFrames frames, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tdmFrames, frames, file, line);

    /// <summary>Puts an RTP header into TDM packets, local connections only. Keyword: <c>rtp-header</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public NamedCccBuilder RtpHeader(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.rtpHeader, on, file, line);

    /// <summary>The most ATM cells in a packet, local connections only. Keyword: <c>max-atm-cells</c>.</summary>
    /// <param name="cells">1 to 28.</param>
    /// <returns>This builder.</returns>
    public NamedCccBuilder MaxAtmCells(AtmCells cells, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.maxAtmCells, cells, file, line);

    /// <summary>How long ATM cells are gathered for a packet, local connections only. Keyword: <c>atm-pack-overtime</c>.</summary>
    /// <param name="microseconds">100 to 10000 µs.</param>
    /// <returns>This builder.</returns>
    public NamedCccBuilder AtmPackOvertime(AtmPackOvertime microseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.atmPackOvertime, microseconds, file, line);
}

/// <content>CCC connections of an interface.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>A local connection to another interface of this router; it stands for the primary pseudowire. Command: <c>mpls ccc out-interface</c>.</summary>
    /// <param name="to">The other interface.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Ccc(InterfaceName to, Action<CccBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Circuit(origin).ccc = new CccConnection { Origin = origin, outInterface = SettingFactory.Of(to, origin) };
        new CccBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>A local connection to another interface of this router that protects the primary pseudowire. Command: <c>mpls ccc out-interface ... secondary</c>.</summary>
    /// <param name="to">The other interface.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder SecondaryCcc(InterfaceName to, Action<CccBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Circuit(origin).secondaryCcc = new CccConnection { Origin = origin, outInterface = SettingFactory.Of(to, origin), secondary = new(true, true, origin) };
        new CccBuilder(model).Configure(configure);
        return this;
    }
}

/// <content>CCC connections of the system view.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>A local connection between two interfaces of this router. Command: <c>ccc</c> <i>name</i> <c>interface</c> <i>a</i> <c>out-interface</c> <i>b</i>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <param name="a">The interface of the one CE.</param>
    /// <param name="b">The interface of the other CE.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder Ccc(CccName name, InterfaceName a, InterfaceName b, Action<NamedCccBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return AddCcc(new NamedCcc { Origin = origin, name = SettingFactory.Of(name, origin), @interface = SettingFactory.Of(a, origin), outInterface = SettingFactory.Of(b, origin) }, configure);
    }

    /// <summary>A static connection whose labels are configured by hand on every router of the way. Command: <c>ccc</c> <i>name</i> <c>interface ... in-label ... out-label ... nexthop</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <param name="on">The interface of the CE.</param>
    /// <param name="inLabel">The label that is received, 16 to 32783.</param>
    /// <param name="outLabel">The label that is sent, 0 to 1048575.</param>
    /// <param name="nextHop">The next router.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder StaticCcc(CccName name, InterfaceName on, ReceiveLabel inLabel, MplsLabel outLabel, Ipv4Address nextHop, Action<NamedCccBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return AddCcc(
            new NamedCcc
            {
                Origin = origin,
                name = SettingFactory.Of(name, origin),
                @interface = SettingFactory.Of(on, origin),
                inLabel = SettingFactory.Of(inLabel, origin),
                outLabel = SettingFactory.Of(outLabel, origin),
                nextHop = SettingFactory.Of(nextHop, origin),
            },
            configure);
    }

    /// <summary>The description of a CCC connection. Command: <c>ccc</c> <i>name</i> <c>description</c>.</summary>
    /// <param name="name">The name of the connection, 1 to 31 characters.</param>
    /// <param name="text">1 to 128 characters.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder CccDescription(CccName name, PwDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.cccDescriptions ??= []).Add(new CccDescription { Origin = origin, name = SettingFactory.Of(name, origin), text = SettingFactory.Of(text, origin) });
        return this;
    }

    private VrpRouterBuilder AddCcc(NamedCcc model, Action<NamedCccBuilder>? configure)
    {
        (Model.namedCcc ??= []).Add(model);
        new NamedCccBuilder(model).Configure(configure);
        return this;
    }
}

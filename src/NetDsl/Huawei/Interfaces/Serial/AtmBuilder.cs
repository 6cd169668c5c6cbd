using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>ATM.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>A virtual channel, to be described before the pseudowire; it is shared when it was described before. Command: <c>pvc</c>.</summary>
    /// <param name="vpi">0 to 255 at a UNI, 0 to 4095 at an NNI.</param>
    /// <param name="vci">0 to 65535, but not 3 and 4, and not 0 with the VPI 0.</param>
    /// <param name="name">Its name, 1 to 16 characters.</param>
    /// <param name="configure">Describes the channel.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Pvc(
        Vpi vpi,
        Vci vci,
        PvcName? name = null,
        Action<PvcBuilder>? configure = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var pvc = Model.EnsureAtm(origin).Add(new AtmPvc
        {
            Origin = origin,
            name = SettingFactory.Maybe(name, origin),
            circuit = SettingFactory.Of(new VpiVci(vpi, vci), origin),
        });
        new PvcBuilder(pvc).Configure(configure);
        return this;
    }

    /// <summary>A virtual path, to be described before the pseudowire. Command: <c>pvp</c>.</summary>
    /// <param name="vpi">0 to 255 at a UNI, 0 to 4095 at an NNI.</param>
    /// <param name="configure">Describes the path.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Pvp(Vpi vpi, Action<PvpBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var pvp = Model.EnsureAtm(origin).Add(new AtmPvp { Origin = origin, vpi = SettingFactory.Of(vpi, origin) });
        new PvpBuilder(pvp).Configure(configure);
        return this;
    }

    /// <summary>Makes an ATM sub-interface one of a single circuit, for a pseudowire that carries one. Command: <c>interface</c> <i>name</i> <c>p2p</c>.</summary>
    /// <returns>This builder.</returns>
    public InterfaceBuilder PointToPoint([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.atmSubinterfaceType, NetDsl.Huawei.AtmSubinterfaceType.PointToPoint, file, line);

    /// <summary>Makes an ATM sub-interface one of several circuits, for a pseudowire that carries several. Command: <c>interface</c> <i>name</i> <c>p2mp</c>.</summary>
    /// <returns>This builder.</returns>
    public InterfaceBuilder PointToMultipoint([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.atmSubinterfaceType, NetDsl.Huawei.AtmSubinterfaceType.PointToMultipoint, file, line);

    /// <summary>Makes an ATM channel of an E1 line a member of an IMA group. Command: <c>ima</c>.</summary>
    /// <param name="group">The group, such as <c>Ima-group0/2/1</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder JoinIma(InterfaceName group, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureAtm(new Origin(file, line)).ima, group, file, line);

    /// <summary>Makes the sub-interface, which has its channel or path already, a member of an ATM bundle. Command: <c>atm-bundle</c>.</summary>
    /// <param name="bundle">The number of the bundle, 0 to 1023.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder JoinAtmBundle(AtmBundleId bundle, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureAtm(new Origin(file, line)).bundle, bundle, file, line);

    /// <summary>Which side of the ATM interface the device is. Command: <c>atm interface-type</c>.</summary>
    /// <param name="type">User to network or network to network.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder AtmInterfaceType(Input<AtmInterfaceType> type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureAtm(new Origin(file, line)).type, type, file, line);

    /// <summary>Carries all cells of the port as they are. Command: <c>atm cell transfer</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder AtmCellTransfer(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureAtm(new Origin(file, line)).cellTransfer, on, file, line);

    /// <summary>Describes an IMA group. Commands: <c>clock</c>, <c>differential-delay</c>, <c>min-active-links</c>.</summary>
    /// <param name="clock">Whether the links share a clock. Keywords: <c>itc</c>, <c>ctc</c>.</param>
    /// <param name="differentialDelay">How much the links may differ in delay, 25 to 120 ms.</param>
    /// <param name="minActiveLinks">With fewer links up the group goes down, 1 to 32.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder ImaGroup(
        Input<ImaClock>? clock = null,
        ImaDifferentialDelay? differentialDelay = null,
        ImaActiveLinks? minActiveLinks = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var atm = Model.EnsureAtm(origin);
        atm.imaClock = SettingFactory.Maybe(clock, origin);
        atm.differentialDelay = SettingFactory.Maybe(differentialDelay, origin);
        atm.minActiveLinks = SettingFactory.Maybe(minActiveLinks, origin);
        return this;
    }
}

/// <summary>Describes a virtual channel.</summary>
public sealed class PvcBuilder : ViewBuilder<PvcBuilder, AtmPvc>
{
    internal PvcBuilder(AtmPvc model)
        : base(model)
    {
    }

    /// <summary>The description. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 242 characters in one line.</param>
    /// <returns>This builder.</returns>
    public PvcBuilder Description(DescriptionText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>VPI and VCI at the other end of the pseudowire, where they differ. Command: <c>map pvc</c>.</summary>
    /// <param name="vpi">0 to 4095.</param>
    /// <param name="vci">0 to 65535.</param>
    /// <param name="bidirectional">They are exchanged in both directions. Keyword: <c>bidirectional</c>.</param>
    /// <returns>This builder.</returns>
    public PvcBuilder Map(
        Vpi vpi,
        Vci vci,
        Input<bool>? bidirectional = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.mapped = SettingFactory.Of(new VpiVci(vpi, vci), origin);
        Model.mappedBothWays = SettingFactory.Maybe(bidirectional, origin);
        return this;
    }

    /// <summary>The service classes of cells. Commands: <c>service input</c>, <c>service output</c>.</summary>
    /// <param name="input">Of cells received.</param>
    /// <param name="output">Of cells sent.</param>
    /// <returns>This builder.</returns>
    public PvcBuilder Service(
        AtmServiceName? input = null,
        AtmServiceName? output = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.serviceIn = SettingFactory.Maybe(input, origin);
        Model.serviceOut = SettingFactory.Maybe(output, origin);
        return this;
    }

    /// <summary>Shuts the channel down. Command: <c>shutdown</c>.</summary>
    /// <param name="down">False puts it into service. Command: <c>undo shutdown</c>.</param>
    /// <returns>This builder.</returns>
    public PvcBuilder Shutdown(Input<bool>? down = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.up, Not(down), file, line);

    internal static Input<bool> Not(Input<bool>? value) =>
        value is not { } given ? false : given.TryGet(out var known) ? !known : default(Input<bool>);
}

/// <summary>Describes a virtual path.</summary>
public sealed class PvpBuilder : ViewBuilder<PvpBuilder, AtmPvp>
{
    internal PvpBuilder(AtmPvp model)
        : base(model)
    {
    }

    /// <summary>The VPI at the other end of the pseudowire, where it differs. Command: <c>map pvp</c>.</summary>
    /// <param name="vpi">0 to 4095.</param>
    /// <param name="bidirectional">It is exchanged in both directions. Keyword: <c>bidirectional</c>.</param>
    /// <returns>This builder.</returns>
    public PvpBuilder Map(Vpi vpi, Input<bool>? bidirectional = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.mapped = SettingFactory.Of(vpi, origin);
        Model.mappedBothWays = SettingFactory.Maybe(bidirectional, origin);
        return this;
    }

    /// <summary>The service classes of cells. Commands: <c>service input</c>, <c>service output</c>.</summary>
    /// <param name="input">Of cells received.</param>
    /// <param name="output">Of cells sent.</param>
    /// <returns>This builder.</returns>
    public PvpBuilder Service(
        AtmServiceName? input = null,
        AtmServiceName? output = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.serviceIn = SettingFactory.Maybe(input, origin);
        Model.serviceOut = SettingFactory.Maybe(output, origin);
        return this;
    }

    /// <summary>Shuts the path down. Command: <c>shutdown</c>.</summary>
    /// <param name="down">False puts it into service. Command: <c>undo shutdown</c>.</param>
    /// <returns>This builder.</returns>
    public PvpBuilder Shutdown(Input<bool>? down = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.up, PvcBuilder.Not(down), file, line);
}

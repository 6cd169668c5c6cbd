using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>Controllers.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>
    /// An E1 or CPOS port that is divided into channels; the same one again when the name was used before. Each channel is a serial
    /// interface, to be described with <see cref="Interface"/>. Command: <c>controller</c>.
    /// </summary>
    /// <param name="name">Type and number, such as <c>E1 0/2/1</c> or <c>Cpos0/3/1</c>.</param>
    /// <param name="configure">Describes the controller.</param>
    /// <returns>The builder of the controller.</returns>
    public ControllerBuilder Controller(InterfaceName name, Action<ControllerBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var controller = Model.Add(new Controller { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new ControllerBuilder(controller).Configure(configure);
    }
}

/// <summary>Describes a controller.</summary>
public sealed class ControllerBuilder : ViewBuilder<ControllerBuilder, Controller>
{
    internal ControllerBuilder(Controller model)
        : base(model)
    {
    }

    /// <summary>How the port is divided; an E1 port needs <see cref="ControllerUse.Channelized"/> for channels. Command: <c>using</c>.</summary>
    /// <param name="use">One line, channels, or one VC-4.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder Using(Input<ControllerUse> use, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.use, use, file, line);

    /// <summary>Divides an E1 port into channels. Command: <c>using ce1</c>.</summary>
    /// <returns>This builder.</returns>
    public ControllerBuilder Channelized([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Using(ControllerUse.Channelized, file, line);

    /// <summary>How bits stand on the line, equal at both ends. Command: <c>code</c>.</summary>
    /// <param name="code">AMI or HDB3.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder LineCode(Input<LineCode> code, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.lineCode, code, file, line);

    /// <summary>The frame format, equal at both ends. Command: <c>frame-format</c>.</summary>
    /// <param name="framing">With or without checksum on E1, SDH or SONET on CPOS.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder Framing(Input<ControllerFraming> framing, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.framing, framing, file, line);

    /// <summary>How the frames of a CPOS port are nested. Command: <c>multiplex mode</c>.</summary>
    /// <param name="mode">AU-4 or AU-3.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder Multiplex(Input<MultiplexMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.multiplex, mode, file, line);

    /// <summary>Where the clock comes from; one end is master. Command: <c>clock</c>.</summary>
    /// <param name="mode">This device or the line.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder Clock(Input<ClockMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.clock, mode, file, line);

    /// <summary>The signal label of a CPOS port. Command: <c>flag c2</c>.</summary>
    /// <param name="label">0 to 255.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder SignalLabel(OverheadByte label, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.c2, label, file, line);

    /// <summary>What the sections at both ends of a CPOS line in SDH recognise each other by. Command: <c>flag j0 sdh</c>.</summary>
    /// <param name="text">1 to 15 characters, equal at both ends.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder SectionTrace(ShortTraceText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.j0 = TraceFlag.Of(TraceMode.Sdh, text, new Origin(file, line));
        return this;
    }

    /// <summary>What the paths at both ends of a CPOS line recognise each other by. Command: <c>flag j1 16byte-mode</c>.</summary>
    /// <param name="text">1 to 15 characters, equal at both ends.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder PathTrace(ShortTraceText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.j1 = TraceFlag.Of(TraceMode.SixteenBytes, text, new Origin(file, line));
        return this;
    }

    /// <summary>A channel of an E1 port: it becomes the interface <c>Serial</c> <i>port</i><c>:</c><i>number</i>. Command: <c>channel-set</c>.</summary>
    /// <param name="number">0 to 30.</param>
    /// <param name="timeslots">The time slots, such as <c>1-15</c>; time slot 0 alone when left out. Keywords: <c>timeslot-list</c>, <c>ts0</c>.</param>
    /// <param name="withTimeslot0">Time slot 0 as well. Keyword: <c>ts0</c>.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder ChannelSet(
        ChannelSetNumber number,
        TimeslotList? timeslots = null,
        Input<bool>? withTimeslot0 = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        AddChannelSet(null, number, timeslots, withTimeslot0, new Origin(file, line));

    /// <summary>A channel of an E1 line in a CPOS port. Command: <c>e1 ... channel-set</c>.</summary>
    /// <param name="e1">The E1 line, 1 to 63.</param>
    /// <param name="number">0 to 30.</param>
    /// <param name="timeslots">The time slots, such as <c>1-15</c>; time slot 0 alone when left out. Keywords: <c>timeslot-list</c>, <c>ts0</c>.</param>
    /// <param name="withTimeslot0">Time slot 0 as well. Keyword: <c>ts0</c>.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder E1ChannelSet(
        E1Number e1,
        ChannelSetNumber number,
        TimeslotList? timeslots = null,
        Input<bool>? withTimeslot0 = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        AddChannelSet(e1, number, timeslots, withTimeslot0, new Origin(file, line));

    /// <summary>An E1 line in a CPOS port. Commands: <c>e1 ... unframed</c>, <c>e1 ... set</c>.</summary>
    /// <param name="e1">1 to 63.</param>
    /// <param name="unframed">One line without time slots. Keyword: <c>unframed</c>.</param>
    /// <param name="framing">With or without checksum. Keyword: <c>set frame-format</c>.</param>
    /// <param name="clock">Where the clock comes from. Keyword: <c>set clock</c>.</param>
    /// <param name="masterDomain">The clock domain that the line leads, 1 to 32. Keyword: <c>set clock master-domain</c>.</param>
    /// <param name="recoveryDomain">The clock domain that the line follows, 1 to 32. Keyword: <c>set clock recovery-domain</c>.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder E1(
        E1Number e1,
        Input<bool>? unframed = null,
        Input<ControllerFraming>? framing = null,
        Input<ClockMode>? clock = null,
        ClockDomain? masterDomain = null,
        ClockDomain? recoveryDomain = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.Add(new CposE1
        {
            Origin = origin,
            number = SettingFactory.Of(e1, origin),
            // Said to be framed, a line has nothing to write.
            unframed = unframed is { IsUnknown: false, Value: false } ? default : SettingFactory.Maybe(unframed, origin),
            framing = SettingFactory.Maybe(framing, origin),
            clock = SettingFactory.Maybe(clock, origin),
            masterDomain = SettingFactory.Maybe(masterDomain, origin),
            recoveryDomain = SettingFactory.Maybe(recoveryDomain, origin),
        });
        return this;
    }

    /// <summary>Puts the port into service, or out of it. Commands: <c>undo shutdown</c>, <c>shutdown</c>.</summary>
    /// <param name="up">False shuts the port down.</param>
    /// <returns>This builder.</returns>
    public ControllerBuilder Up(Input<bool>? up = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.up, up, file, line);

    private ControllerBuilder AddChannelSet(E1Number? e1, ChannelSetNumber number, TimeslotList? timeslots, Input<bool>? withTimeslot0, Origin origin)
    {
        (Model.channelSets ??= []).Add(new ChannelSet
        {
            Origin = origin,
            e1 = SettingFactory.Maybe(e1, origin),
            number = SettingFactory.Of(number, origin),
            timeslots = SettingFactory.Maybe(timeslots, origin),
            withTimeslot0 = timeslots is null ? new Setting<bool>(true, true, origin) : SettingFactory.Maybe(withTimeslot0, origin),
        });
        return this;
    }
}

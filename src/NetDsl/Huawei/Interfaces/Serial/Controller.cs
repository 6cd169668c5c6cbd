using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>How an E1 port, or a CPOS port, is divided.</summary>
public enum ControllerUse
{
    /// <summary>One line of 2.048 Mbit/s. Keyword: <c>e1</c>.</summary>
    Unchannelized,

    /// <summary>Channels of time slots. Keyword: <c>ce1</c>.</summary>
    Channelized,

    /// <summary>One VC-4. Keyword: <c>vc4</c>.</summary>
    Vc4,
}

/// <summary>How bits stand on an E1 line.</summary>
public enum LineCode
{
    /// <summary>Keyword: <c>ami</c>.</summary>
    Ami,

    /// <summary>Keyword: <c>hdb3</c>.</summary>
    Hdb3,
}

/// <summary>The frame format of a controller.</summary>
public enum ControllerFraming
{
    /// <summary>With checksum, E1 only. Keyword: <c>crc4</c>.</summary>
    Crc4,

    /// <summary>Without checksum, E1 only. Keyword: <c>no-crc4</c>.</summary>
    NoCrc4,

    /// <summary>CPOS only. Keyword: <c>sdh</c>.</summary>
    Sdh,

    /// <summary>CPOS only. Keyword: <c>sonet</c>.</summary>
    Sonet,
}

/// <summary>How the frames of a CPOS port are nested.</summary>
public enum MultiplexMode
{
    /// <summary>Keyword: <c>au-4</c>.</summary>
    Au4,

    /// <summary>Keyword: <c>au-3</c>.</summary>
    Au3,
}

/// <content>Controllers.</content>
public sealed partial class VrpRouter
{
    internal List<Controller>? controllers;
    private Dictionary<InterfaceName, Controller>? _controllersByName;

    /// <summary>The controllers. Command: <c>controller</c>.</summary>
    public IReadOnlyList<Controller> Controllers => controllers ?? (IReadOnlyList<Controller>)[];

    internal Controller Add(Controller added)
    {
        if (added.name.TryGet(out var name))
        {
            if ((_controllersByName ??= []).TryGetValue(name, out var there))
                return there;
            _controllersByName.Add(name, added);
        }

        (controllers ??= []).Add(added);
        return added;
    }
}

/// <summary>An E1 or CPOS port that is divided into channels, each of which is a serial interface. Command: <c>controller</c>.</summary>
public sealed class Controller : ViewObject
{
    internal Setting<InterfaceName> name;
    internal Setting<ControllerUse> use;
    internal Setting<LineCode> lineCode;
    internal Setting<ControllerFraming> framing;
    internal Setting<MultiplexMode> multiplex;
    internal Setting<ClockMode> clock;
    internal Setting<bool> up;
    internal Setting<OverheadByte> c2;
    internal TraceFlag? j0;
    internal TraceFlag? j1;
    internal List<CposE1>? e1s;
    internal List<ChannelSet>? channelSets;

    /// <summary>The type and the number, such as <c>E1 0/2/1</c>.</summary>
    public Setting<InterfaceName> Name => name;

    /// <summary>How the port is divided. Command: <c>using</c>.</summary>
    public Setting<ControllerUse> Use => use;

    /// <summary>How bits stand on the line, equal at both ends. Command: <c>code</c>.</summary>
    public Setting<LineCode> LineCode => lineCode;

    /// <summary>The frame format, equal at both ends. Command: <c>frame-format</c>.</summary>
    public Setting<ControllerFraming> Framing => framing;

    /// <summary>How the frames of a CPOS port are nested. Command: <c>multiplex mode</c>.</summary>
    public Setting<MultiplexMode> Multiplex => multiplex;

    /// <summary>Where the clock comes from; one end is master. Command: <c>clock</c>.</summary>
    public Setting<ClockMode> Clock => clock;

    /// <summary>Up or shut down by the administrator. Command: <c>undo shutdown</c>, <c>shutdown</c>.</summary>
    public Setting<bool> Up => up;

    /// <summary>The signal label of a CPOS port. Command: <c>flag c2</c>.</summary>
    public Setting<OverheadByte> C2 => c2;

    /// <summary>The trace of the section of a CPOS port; null when not set. Command: <c>flag j0</c>.</summary>
    public TraceFlag? J0 => j0;

    /// <summary>The trace of the path of a CPOS port; null when not set. Command: <c>flag j1</c>.</summary>
    public TraceFlag? J1 => j1;

    /// <summary>The E1 lines of a CPOS port, as far as something is set for them. Command: <c>e1</c>.</summary>
    public IReadOnlyList<CposE1> E1s => e1s ?? (IReadOnlyList<CposE1>)[];

    /// <summary>The channels. Command: <c>channel-set</c>.</summary>
    public IReadOnlyList<ChannelSet> ChannelSets => channelSets ?? (IReadOnlyList<ChannelSet>)[];

    /// <summary>Adds what a line says about an E1 line; a line that contradicts an earlier one stays an object of its own.</summary>
    internal CposE1 Add(CposE1 added)
    {
        if (added.IsEmpty)
            return added;
        foreach (var there in e1s ??= [])
        {
            if (added.number.IsKnown && there.number.Equals(added.number) && there.TryMerge(added))
                return there;
        }

        e1s.Add(added);
        return added;
    }
}

/// <summary>An E1 line of a CPOS port. Command: <c>e1</c>.</summary>
public sealed class CposE1 : ConfigObject
{
    internal Setting<E1Number> number;
    internal Setting<ClockMode> clock;
    internal Setting<ClockDomain> masterDomain;
    internal Setting<ClockDomain> recoveryDomain;
    internal Setting<ControllerFraming> framing;
    internal Setting<bool> unframed;

    /// <summary>The number, 1 to 63.</summary>
    public Setting<E1Number> Number => number;

    /// <summary>Where the clock comes from. Command: <c>e1 ... set clock</c>.</summary>
    public Setting<ClockMode> Clock => clock;

    /// <summary>The clock domain that this line leads. Keyword: <c>master-domain</c>.</summary>
    public Setting<ClockDomain> MasterDomain => masterDomain;

    /// <summary>The clock domain that this line follows. Keyword: <c>recovery-domain</c>.</summary>
    public Setting<ClockDomain> RecoveryDomain => recoveryDomain;

    /// <summary>The frame format. Command: <c>e1 ... set frame-format</c>.</summary>
    public Setting<ControllerFraming> Framing => framing;

    /// <summary>One line without time slots. Command: <c>e1 ... unframed</c>.</summary>
    public Setting<bool> Unframed => unframed;

    internal bool IsEmpty => !clock.IsSet && !masterDomain.IsSet && !recoveryDomain.IsSet && !framing.IsSet && !unframed.IsSet;

    internal bool TryMerge(CposE1 line) =>
        TryMerge(ref clock, line.clock) && TryMerge(ref masterDomain, line.masterDomain) && TryMerge(ref recoveryDomain, line.recoveryDomain)
        && TryMerge(ref framing, line.framing) && TryMerge(ref unframed, line.unframed);

    private static bool TryMerge<T>(ref Setting<T> there, Setting<T> added)
        where T : struct
    {
        if (!added.IsSet)
            return true;
        if (there.IsSet)
            return there.Equals(added);
        there = added;
        return true;
    }
}

/// <summary>A channel of an E1 line: some of its time slots. It is the serial interface <c>Serial</c> <i>port</i><c>:</c><i>number</i>. Command: <c>channel-set</c>.</summary>
public sealed class ChannelSet : ConfigObject
{
    internal Setting<E1Number> e1;
    internal Setting<ChannelSetNumber> number;
    internal Setting<TimeslotList> timeslots;
    internal Setting<bool> withTimeslot0;

    /// <summary>The E1 line of a CPOS port; not set on an E1 port. Keyword: <c>e1</c>.</summary>
    public Setting<E1Number> E1 => e1;

    /// <summary>The number, 0 to 30.</summary>
    public Setting<ChannelSetNumber> Number => number;

    /// <summary>The time slots. Keyword: <c>timeslot-list</c>.</summary>
    public Setting<TimeslotList> Timeslots => timeslots;

    /// <summary>Time slot 0 as well, or alone. Keyword: <c>ts0</c>.</summary>
    public Setting<bool> WithTimeslot0 => withTimeslot0;
}

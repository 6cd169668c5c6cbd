using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Whether a port sends and receives at the same time.</summary>
public enum DuplexMode
{
    /// <summary>Negotiated. Keyword: <c>auto</c>.</summary>
    Auto,

    /// <summary>It does. Keyword: <c>full</c>.</summary>
    Full,

    /// <summary>It does not. Keyword: <c>half</c>.</summary>
    Half,
}

/// <summary>The speed of a port.</summary>
public enum PortSpeed
{
    /// <summary>Negotiated. Keyword: <c>auto</c>.</summary>
    Auto,

    /// <summary>10 Mbit/s. Keyword: <c>10</c>.</summary>
    Mbps10,

    /// <summary>100 Mbit/s. Keyword: <c>100</c>.</summary>
    Mbps100,

    /// <summary>155 Mbit/s, POS only. Keyword: <c>155</c>.</summary>
    Mbps155,

    /// <summary>622 Mbit/s, POS only. Keyword: <c>622</c>.</summary>
    Mbps622,

    /// <summary>1 Gbit/s. Keyword: <c>1000</c>.</summary>
    Mbps1000,
}

/// <content>The port below the interface.</content>
public sealed partial class VrpInterface
{
    internal PortSettings? port;

    /// <summary>What is set for the port below the interface; null when nothing is.</summary>
    public PortSettings? Port => port;

    internal PortSettings EnsurePort(Origin at) => port ??= new PortSettings { Origin = at };
}

/// <summary>What is set for the port below an interface.</summary>
public sealed class PortSettings : ConfigObject
{
    internal Setting<MacAddress> macAddress;
    internal Setting<FlowStatInterval> flowStatInterval;
    internal Setting<CarrierHoldTime> upHoldTime;
    internal Setting<CarrierHoldTime> downHoldTime;
    internal Setting<bool> negotiation;
    internal Setting<DuplexMode> duplex;
    internal Setting<PortSpeed> speed;
    internal Setting<InterfaceBandwidth> bandwidth;
    internal Setting<bool> bandwidthInKilobits;

    /// <summary>The MAC address in place of the built-in one. Command: <c>mac-address</c>.</summary>
    public Setting<MacAddress> MacAddress => macAddress;

    /// <summary>How often traffic statistics are gathered, in seconds. Command: <c>set flow-stat interval</c>.</summary>
    public Setting<FlowStatInterval> FlowStatInterval => flowStatInterval;

    /// <summary>How long a port that came up is still reported down, in milliseconds. Command: <c>carrier up-hold-time</c>.</summary>
    public Setting<CarrierHoldTime> UpHoldTime => upHoldTime;

    /// <summary>How long a port that went down is still reported up, in milliseconds. Command: <c>carrier down-hold-time</c>.</summary>
    public Setting<CarrierHoldTime> DownHoldTime => downHoldTime;

    /// <summary>Speed and duplex mode are negotiated. Commands: <c>negotiation auto</c>, <c>undo negotiation auto</c>.</summary>
    public Setting<bool> Negotiation => negotiation;

    /// <summary>Whether it sends and receives at the same time. Command: <c>duplex</c>.</summary>
    public Setting<DuplexMode> Duplex => duplex;

    /// <summary>The speed. Command: <c>speed</c>.</summary>
    public Setting<PortSpeed> Speed => speed;

    /// <summary>The bandwidth that the interface reports, in Mbit/s unless <see cref="BandwidthInKilobits"/>. Command: <c>bandwidth</c>.</summary>
    public Setting<InterfaceBandwidth> Bandwidth => bandwidth;

    /// <summary>The bandwidth is in kbit/s. Keyword: <c>kbps</c>.</summary>
    public Setting<bool> BandwidthInKilobits => bandwidthInKilobits;
}

/// <content>The port below the interface.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>The MAC address in place of the built-in one. Command: <c>mac-address</c>.</summary>
    /// <param name="address">Such as <c>00e0-fc00-0001</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder MacAddress(MacAddress address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsurePort(new Origin(file, line)).macAddress, address, file, line);

    /// <summary>How often traffic statistics are gathered. Command: <c>set flow-stat interval</c>.</summary>
    /// <param name="seconds">10 to 600 s, a multiple of 10.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder FlowStatInterval(FlowStatInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsurePort(new Origin(file, line)).flowStatInterval, seconds, file, line);

    /// <summary>How long a port that came up is still reported down, so that traffic does not come back too early. Command: <c>carrier up-hold-time</c>.</summary>
    /// <param name="milliseconds">0 to 86400000 ms.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder CarrierUpHoldTime(CarrierHoldTime milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsurePort(new Origin(file, line)).upHoldTime, milliseconds, file, line);

    /// <summary>How long a port that went down is still reported up; a switchover waits as long. Command: <c>carrier down-hold-time</c>.</summary>
    /// <param name="milliseconds">0 to 86400000 ms.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder CarrierDownHoldTime(CarrierHoldTime milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsurePort(new Origin(file, line)).downHoldTime, milliseconds, file, line);

    /// <summary>Negotiates speed and duplex mode; both ends do or none. Commands: <c>negotiation auto</c>, <c>undo negotiation auto</c>.</summary>
    /// <param name="on">False turns it off.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Negotiation(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsurePort(new Origin(file, line)).negotiation, on, file, line);

    /// <summary>Whether the port sends and receives at the same time. Command: <c>duplex</c>.</summary>
    /// <param name="mode">Full, half or negotiated.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Duplex(Input<DuplexMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsurePort(new Origin(file, line)).duplex, mode, file, line);

    /// <summary>The speed of the port. Command: <c>speed</c>.</summary>
    /// <param name="speed">The speed, or negotiated.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Speed(Input<PortSpeed> speed, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsurePort(new Origin(file, line)).speed, speed, file, line);

    /// <summary>The bandwidth that the interface reports to network management; it does not limit traffic. Command: <c>bandwidth</c>.</summary>
    /// <param name="bandwidth">1 to 1000000, in Mbit/s.</param>
    /// <param name="kilobits">In kbit/s instead. Keyword: <c>kbps</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder ReportedBandwidth(
        InterfaceBandwidth bandwidth,
        Input<bool>? kilobits = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var port = Model.EnsurePort(origin);
        port.bandwidth = SettingFactory.Of(bandwidth, origin);
        port.bandwidthInKilobits = SettingFactory.Maybe(kilobits, origin);
        return this;
    }
}

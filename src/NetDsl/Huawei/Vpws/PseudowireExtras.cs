using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A line of an attachment circuit that belongs to one of its pseudowires.</summary>
public abstract class PseudowireLine : ConfigObject
{
    internal Setting<PseudowireRole> role;

    private protected PseudowireLine()
    {
    }

    /// <summary>Which pseudowire it belongs to; not set means the primary.</summary>
    public Setting<PseudowireRole> Role => role;

    /// <summary>Adds a line in the place of an earlier one about the same pseudowire, as on the device; the lines of the primary come first.</summary>
    internal static void Put<T>(List<T> lines, T added)
        where T : PseudowireLine
    {
        var role = added.role.Or(PseudowireRole.Primary);
        lines.RemoveAll(l => l.role.Or(PseudowireRole.Primary) == role);
        var at = lines.FindIndex(l => l.role.Or(PseudowireRole.Primary) > role);
        lines.Insert(at < 0 ? lines.Count : at, added);
    }
}

/// <summary>BFD that the router sets up for a pseudowire by itself. Command: <c>mpls l2vpn pw bfd</c>.</summary>
public sealed class PwBfd : PseudowireLine
{
    internal Setting<BfdMultiplier> multiplier;
    internal Setting<BfdInterval> minRx;
    internal Setting<BfdInterval> minTx;
    internal Setting<VcId> remoteVcId;
    internal Setting<bool> trackInterface;
    internal Setting<BfdGroupName> trackGroup;

    /// <summary>After how many missing packets the pseudowire is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> Multiplier => multiplier;

    /// <summary>The least interval between received packets, in milliseconds. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> MinRx => minRx;

    /// <summary>The least interval between sent packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> MinTx => minTx;

    /// <summary>The VC ID at the far end of a multi-segment pseudowire. Keyword: <c>remote-vcid</c>.</summary>
    public Setting<VcId> RemoteVcId => remoteVcId;

    /// <summary>The session follows the attachment circuit. Keyword: <c>track-interface</c>.</summary>
    public Setting<bool> TrackInterface => trackInterface;

    /// <summary>The group that the session follows. Keyword: <c>track group</c>.</summary>
    public Setting<BfdGroupName> TrackGroup => trackGroup;
}

/// <summary>A pseudowire follows the state of a management pseudowire. Command: <c>mpls l2vc track admin-vc</c>.</summary>
public sealed class PwTracking : PseudowireLine
{
    internal Setting<InterfaceName> @interface;

    /// <summary>The loopback interface of the management pseudowire.</summary>
    public Setting<InterfaceName> Interface => @interface;
}

/// <summary>Which directions carry a flow label.</summary>
public enum FlowLabelDirection
{
    /// <summary>Sent and received. Keyword: <c>both</c>.</summary>
    Both,

    /// <summary>Sent. Keyword: <c>send</c>.</summary>
    Send,

    /// <summary>Received. Keyword: <c>receive</c>.</summary>
    Receive,
}

/// <summary>A flow label, by which routers on the way share the load. Command: <c>mpls l2vpn flow-label</c>.</summary>
public sealed class PwFlowLabel : PseudowireLine
{
    internal Setting<FlowLabelDirection> direction;
    internal Setting<bool> @static;

    /// <summary>The directions.</summary>
    public Setting<FlowLabelDirection> Direction => direction;

    /// <summary>Without negotiation. Keyword: <c>static</c>.</summary>
    public Setting<bool> Static => @static;
}

/// <summary>The TTL of a pseudowire. Command: <c>mpls l2vpn pw-ttl</c>.</summary>
public sealed class PseudowireTtl : PseudowireLine
{
    internal Setting<PwTtl> value;

    /// <summary>The TTL.</summary>
    public Setting<PwTtl> Value => value;
}

/// <summary>The bandwidth of a pseudowire. Command: <c>mpls l2vpn qos cir</c>.</summary>
public sealed class PwQos : PseudowireLine
{
    internal Setting<RateLimit> committedRate;
    internal Setting<RateLimit> peakRate;
    internal Setting<QosProfileName> profile;

    /// <summary>The committed rate in kbit/s. Keyword: <c>cir</c>.</summary>
    public Setting<RateLimit> CommittedRate => committedRate;

    /// <summary>The peak rate in kbit/s. Keyword: <c>pir</c>.</summary>
    public Setting<RateLimit> PeakRate => peakRate;

    /// <summary>The QoS profile. Keyword: <c>qos-profile</c>.</summary>
    public Setting<QosProfileName> Profile => profile;
}

/// <summary>Bandwidth that an attachment circuit shares with nobody. Command: <c>mpls l2vpn hard-pipe</c>.</summary>
public sealed class HardPipe : ConfigObject
{
    internal Setting<HardPipeBandwidth> bandwidth;
    internal Setting<BurstTime> burstTime;
    internal Setting<ExpandRatio> expandRatio;

    /// <summary>The bandwidth in kbit/s, Ethernet only: a low-speed interface has that of its link. Keyword: <c>bandwidth</c>.</summary>
    public Setting<HardPipeBandwidth> Bandwidth => bandwidth;

    /// <summary>How long a burst may take, in microseconds. Keyword: <c>burst-time</c>.</summary>
    public Setting<BurstTime> BurstTime => burstTime;

    /// <summary>By how much the pipe is wider than the service, in percent. Keyword: <c>expand-ratio</c>.</summary>
    public Setting<ExpandRatio> ExpandRatio => expandRatio;
}

/// <summary>The part of an attachment circuit in a PW APS instance.</summary>
public enum PwApsRole
{
    /// <summary>It drives the instance. Keyword: <c>admin</c>.</summary>
    Admin,

    /// <summary>It follows the instance. Keyword: <c>reference</c>.</summary>
    Reference,
}

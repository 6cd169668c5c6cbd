namespace NetDsl.Huawei;

/// <summary>BFD that the router sets up for a pseudowire by itself. Command: <c>mpls l2vpn pw bfd</c>.</summary>
public sealed class PwBfd : ConfigObject
{
    internal Setting<PseudowireRole> role;
    internal Setting<BfdMultiplier> multiplier;
    internal Setting<BfdInterval> minRx;
    internal Setting<BfdInterval> minTx;
    internal Setting<VcId> remoteVcId;
    internal Setting<bool> trackInterface;
    internal Setting<BfdGroupName> trackGroup;

    /// <summary>Which pseudowire is watched; not set means the primary.</summary>
    public Setting<PseudowireRole> Role => role;

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
public sealed class PwTracking : ConfigObject
{
    internal Setting<PseudowireRole> role;
    internal Setting<InterfaceName> @interface;

    /// <summary>Which pseudowire follows; not set means the primary.</summary>
    public Setting<PseudowireRole> Role => role;

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
public sealed class PwFlowLabel : ConfigObject
{
    internal Setting<PseudowireRole> role;
    internal Setting<FlowLabelDirection> direction;
    internal Setting<bool> @static;

    /// <summary>Which pseudowire carries it; not set means the primary.</summary>
    public Setting<PseudowireRole> Role => role;

    /// <summary>The directions.</summary>
    public Setting<FlowLabelDirection> Direction => direction;

    /// <summary>Without negotiation. Keyword: <c>static</c>.</summary>
    public Setting<bool> Static => @static;
}

/// <summary>The TTL of a pseudowire. Command: <c>mpls l2vpn pw-ttl</c>.</summary>
public sealed class PseudowireTtl : ConfigObject
{
    internal Setting<PseudowireRole> role;
    internal Setting<PwTtl> value;

    /// <summary>Which pseudowire; not set means the primary.</summary>
    public Setting<PseudowireRole> Role => role;

    /// <summary>The TTL.</summary>
    public Setting<PwTtl> Value => value;
}

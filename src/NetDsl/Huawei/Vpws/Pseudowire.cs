namespace NetDsl.Huawei;

/// <summary>What a pseudowire is for on its attachment circuit.</summary>
public enum PseudowireRole
{
    /// <summary>The working pseudowire.</summary>
    Primary,

    /// <summary>Takes over when the primary fails. Keyword: <c>secondary</c>.</summary>
    Secondary,

    /// <summary>Carries traffic between two PEs that share a CE. Keyword: <c>bypass</c>.</summary>
    Bypass,

    /// <summary>Carries no traffic; others follow its state. Keyword: <c>admin</c>.</summary>
    Management,
}

/// <summary>How a pseudowire carries the frames of its attachment circuit.</summary>
public enum PseudowireEncapsulation
{
    /// <summary>Ethernet frames without the service VLAN tag. Keyword: <c>raw</c>.</summary>
    Raw,

    /// <summary>Ethernet frames with the service VLAN tag. Keyword: <c>tagged</c>.</summary>
    Tagged,

    /// <summary>IP packets between unlike interfaces, Huawei routers at both ends. Keyword: <c>ip-interworking</c>.</summary>
    IpInterworking,

    /// <summary>IP packets between unlike interfaces, another vendor at the other end. Keyword: <c>ip-layer2</c>.</summary>
    IpLayer2,
}

/// <summary>An LDP pseudowire of an attachment circuit, or a management pseudowire. Command: <c>mpls l2vc</c>.</summary>
public sealed class Pseudowire : PseudowireBase
{
    internal Setting<Ipv4Address> peer;
    internal PseudowireSrPolicy? srPolicy;
    internal Setting<VcId> acBypassVcId;
    internal Setting<VcId> pwBypassVcId;
    internal Setting<bool> ignoreStandbyState;

    /// <summary>The LSR ID of the router at the other end.</summary>
    public Setting<Ipv4Address> Peer => peer;

    /// <summary>The VC ID of the AC side of an inter-chassis bypass. Keyword: <c>ac-bypass</c>.</summary>
    public Setting<VcId> AcBypassVcId => acBypassVcId;

    /// <summary>The VC ID of the PW side of an inter-chassis bypass. Keyword: <c>pw-bypass</c>.</summary>
    public Setting<VcId> PwBypassVcId => pwBypassVcId;

    /// <summary>Forward although the other end signals standby. Keyword: <c>ignore-standby-state</c>.</summary>
    public Setting<bool> IgnoreStandbyState => ignoreStandbyState;

    /// <summary>The SR-MPLS TE or SRv6 TE policy that carries it; null when none is named.</summary>
    public PseudowireSrPolicy? SrPolicy => srPolicy;

    internal PseudowireSrPolicy EnsureSrPolicy() => srPolicy ??= new PseudowireSrPolicy { Origin = Origin };
}

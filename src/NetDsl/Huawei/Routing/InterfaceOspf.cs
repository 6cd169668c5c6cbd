namespace NetDsl.Huawei;

/// <summary>What OSPF takes a link for.</summary>
public enum OspfNetworkType
{
    /// <summary>Any number of routers that hear each other, such as on Ethernet. Keyword: <c>broadcast</c>.</summary>
    Broadcast,

    /// <summary>Any number of routers that must be addressed one by one. Keyword: <c>nbma</c>.</summary>
    Nbma,

    /// <summary>One router and several others that do not reach each other. Keyword: <c>p2mp</c>.</summary>
    PointToMultipoint,

    /// <summary>Two routers, no designated router. Keyword: <c>p2p</c>.</summary>
    PointToPoint,
}

/// <content>OSPF on an interface.</content>
public sealed partial class VrpInterface
{
    internal InterfaceOspf? ospf;

    /// <summary>OSPF on the interface; null when nothing of it is configured.</summary>
    public InterfaceOspf? Ospf => ospf;
}

/// <summary>OSPF on an interface.</summary>
public sealed class InterfaceOspf : ConfigObject
{
    internal Setting<OspfProcessId> process;
    internal Setting<OspfAreaId> area;
    internal Setting<OspfCost> cost;
    internal Setting<bool> inheritCost;
    internal Setting<OspfNetworkType> networkType;
    internal Setting<bool> peerIpIgnore;
    internal Setting<OspfDrPriority> drPriority;
    internal Setting<OspfHelloInterval> hello;
    internal Setting<bool> helloConservative;
    internal Setting<OspfDeadInterval> dead;
    internal Setting<OspfRetryInterval> retransmit;
    internal Setting<OspfRetryInterval> poll;
    internal Setting<bool> mtuCheck;
    internal Setting<bool> bfd;
    internal Setting<bool> bfdBlock;
    internal Setting<BfdInterval> bfdMinTx;
    internal Setting<BfdInterval> bfdMinRx;
    internal Setting<BfdMultiplier> bfdMultiplier;
    internal Setting<bool> bfdFrrBinding;
    internal Setting<bool> frrBlock;
    internal Setting<bool> ldpSync;
    internal Setting<LdpSyncTime> ldpSyncHoldDown;
    internal Setting<LdpSyncTime> ldpSyncHoldMaxCost;
    internal Setting<bool> ldpSyncHoldMaxCostInfinite;
    internal Setting<MplsLabel> prefixSid;
    internal Setting<SidIndex> prefixSidIndex;
    internal Setting<bool> prefixSidNodeDisable;

    /// <summary>The process that runs on the interface; process 1 when not set. Command: <c>ospf enable</c>.</summary>
    public Setting<OspfProcessId> Process => process;

    /// <summary>The area that the interface belongs to. Command: <c>ospf enable area</c>.</summary>
    public Setting<OspfAreaId> Area => area;

    /// <summary>What the link costs. Command: <c>ospf cost</c>.</summary>
    public Setting<OspfCost> Cost => cost;

    /// <summary>A loopback interface costs what the redundancy state says. Command: <c>ospf cost inherit</c>.</summary>
    public Setting<bool> InheritCost => inheritCost;

    /// <summary>What OSPF takes the link for. Command: <c>ospf network-type</c>.</summary>
    public Setting<OspfNetworkType> NetworkType => networkType;

    /// <summary>A neighbor with an address of another network is fine. Keyword: <c>peer-ip-ignore</c>.</summary>
    public Setting<bool> PeerIpIgnore => peerIpIgnore;

    /// <summary>How readily the router becomes the designated one. Command: <c>ospf dr-priority</c>.</summary>
    public Setting<OspfDrPriority> DrPriority => drPriority;

    /// <summary>How often Hello packets are sent, in seconds. Command: <c>ospf timer hello</c>.</summary>
    public Setting<OspfHelloInterval> Hello => hello;

    /// <summary>The dead interval follows the hello interval at once. Keyword: <c>conservative</c>.</summary>
    public Setting<bool> HelloConservative => helloConservative;

    /// <summary>After how long without a Hello packet a neighbor is down, in seconds. Command: <c>ospf timer dead</c>.</summary>
    public Setting<OspfDeadInterval> Dead => dead;

    /// <summary>How soon an LSA without an answer is sent again, in seconds. Command: <c>ospf timer retransmit</c>.</summary>
    public Setting<OspfRetryInterval> Retransmit => retransmit;

    /// <summary>How often silent NBMA neighbors are asked, in seconds. Command: <c>ospf timer poll</c>.</summary>
    public Setting<OspfRetryInterval> Poll => poll;

    /// <summary>Neighbors must have the same MTU. Command: <c>ospf mtu-enable</c>.</summary>
    public Setting<bool> MtuCheck => mtuCheck;

    /// <summary>BFD with the neighbors. Command: <c>ospf bfd enable</c>.</summary>
    public Setting<bool> Bfd => bfd;

    /// <summary>No BFD here although the process has it on all interfaces. Command: <c>ospf bfd block</c>.</summary>
    public Setting<bool> BfdBlock => bfdBlock;

    /// <summary>The least interval between sent BFD packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinTx => bfdMinTx;

    /// <summary>The least interval between received BFD packets, in milliseconds. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinRx => bfdMinRx;

    /// <summary>After how many missing BFD packets the neighbor is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> BfdMultiplier => bfdMultiplier;

    /// <summary>BFD switches to the backup path of fast reroute. Keyword: <c>frr-binding</c>.</summary>
    public Setting<bool> BfdFrrBinding => bfdFrrBinding;

    /// <summary>The interface is no backup path. Command: <c>ospf frr block</c>.</summary>
    public Setting<bool> FrrBlock => frrBlock;

    /// <summary>OSPF waits for the LDP session over the link. Command: <c>ospf ldp-sync</c>.</summary>
    public Setting<bool> LdpSync => ldpSync;

    /// <summary>For how long no neighbor is made while LDP is not ready, in seconds. Command: <c>ospf timer ldp-sync hold-down</c>.</summary>
    public Setting<LdpSyncTime> LdpSyncHoldDown => ldpSyncHoldDown;

    /// <summary>For how long the highest cost is told while LDP is not ready, in seconds. Command: <c>ospf timer ldp-sync hold-max-cost</c>.</summary>
    public Setting<LdpSyncTime> LdpSyncHoldMaxCost => ldpSyncHoldMaxCost;

    /// <summary>The highest cost is told until LDP is ready. Command: <c>ospf timer ldp-sync hold-max-cost infinite</c>.</summary>
    public Setting<bool> LdpSyncHoldMaxCostInfinite => ldpSyncHoldMaxCostInfinite;

    /// <summary>The segment ID of a loopback address as a label. Command: <c>ospf prefix-sid absolute</c>.</summary>
    public Setting<MplsLabel> PrefixSid => prefixSid;

    /// <summary>The segment ID of a loopback address as an index. Command: <c>ospf prefix-sid index</c>.</summary>
    public Setting<SidIndex> PrefixSidIndex => prefixSidIndex;

    /// <summary>The segment ID does not stand for the router. Keyword: <c>node-disable</c>.</summary>
    public Setting<bool> PrefixSidNodeDisable => prefixSidNodeDisable;
}

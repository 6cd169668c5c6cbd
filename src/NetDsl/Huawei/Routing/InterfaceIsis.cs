using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <content>IS-IS on an interface.</content>
public sealed partial class VrpInterface
{
    internal InterfaceIsis? isis;

    /// <summary>IS-IS on the interface; null when nothing of it is configured.</summary>
    public InterfaceIsis? Isis => isis;
}

/// <summary>IS-IS on an interface.</summary>
public sealed class InterfaceIsis : ConfigObject
{
    internal Setting<bool> enabled;
    internal Setting<IsisProcessId> process;
    internal Setting<bool> ipv6Enabled;
    internal Setting<IsisProcessId> ipv6Process;
    internal Setting<bool> pointToPoint;
    internal Setting<bool> strictSnpaCheck;
    internal Setting<IsisLevel> circuitLevel;
    internal List<IsisInterfaceCost>? costs;
    internal List<IsisInterfaceCost>? ipv6Costs;
    internal List<IsisInterfaceDisPriority>? disPriorities;
    internal List<IsisInterfaceHello>? hellos;
    internal List<IsisInterfaceHolding>? holdings;
    internal Setting<bool> silent;
    internal Setting<bool> zeroCost;
    internal Setting<bool> smallHello;
    internal Setting<bool> paddingHello;
    internal Setting<bool> bfd;
    internal Setting<bool> bfdBlock;
    internal Setting<bool> bfdStatic;
    internal Setting<BfdInterval> bfdMinTx;
    internal Setting<BfdInterval> bfdMinRx;
    internal Setting<BfdMultiplier> bfdMultiplier;
    internal Setting<bool> bfdFrrBinding;
    internal Setting<bool> ipv6Bfd;
    internal Setting<bool> ldpSync;
    internal Setting<LdpSyncTime> ldpSyncHoldDown;
    internal Setting<LdpSyncTime> ldpSyncHoldMaxCost;
    internal Setting<bool> ldpSyncHoldMaxCostInfinite;
    internal Setting<MplsLabel> prefixSid;
    internal Setting<SidIndex> prefixSidIndex;
    internal Setting<bool> prefixSidNodeDisable;

    /// <summary>IS-IS for IPv4. Command: <c>isis enable</c>.</summary>
    public Setting<bool> Enabled => enabled;

    /// <summary>The process for IPv4; process 1 when not set.</summary>
    public Setting<IsisProcessId> Process => process;

    /// <summary>IS-IS for IPv6. Command: <c>isis ipv6 enable</c>.</summary>
    public Setting<bool> Ipv6Enabled => ipv6Enabled;

    /// <summary>The process for IPv6; process 1 when not set.</summary>
    public Setting<IsisProcessId> Ipv6Process => ipv6Process;

    /// <summary>IS-IS takes the link for one with two routers. Command: <c>isis circuit-type p2p</c>.</summary>
    public Setting<bool> PointToPoint => pointToPoint;

    /// <summary>Checks the MAC addresses of Hello packets. Keyword: <c>strict-snpa-check</c>.</summary>
    public Setting<bool> StrictSnpaCheck => strictSnpaCheck;

    /// <summary>The level of the link; that of the process when not set. Command: <c>isis circuit-level</c>.</summary>
    public Setting<IsisLevel> CircuitLevel => circuitLevel;

    /// <summary>What the link costs. Command: <c>isis cost</c>.</summary>
    public IReadOnlyList<IsisInterfaceCost> Costs => costs ?? (IReadOnlyList<IsisInterfaceCost>)[];

    /// <summary>What the link costs for IPv6. Command: <c>isis ipv6 cost</c>.</summary>
    public IReadOnlyList<IsisInterfaceCost> Ipv6Costs => ipv6Costs ?? (IReadOnlyList<IsisInterfaceCost>)[];

    /// <summary>How readily the router becomes the designated system. Command: <c>isis dis-priority</c>.</summary>
    public IReadOnlyList<IsisInterfaceDisPriority> DisPriorities => disPriorities ?? (IReadOnlyList<IsisInterfaceDisPriority>)[];

    /// <summary>How often Hello packets are sent. Command: <c>isis timer hello</c>.</summary>
    public IReadOnlyList<IsisInterfaceHello> Hellos => hellos ?? (IReadOnlyList<IsisInterfaceHello>)[];

    /// <summary>After how many missing Hello packets a neighbor is down. Command: <c>isis timer holding-multiplier</c>.</summary>
    public IReadOnlyList<IsisInterfaceHolding> Holdings => holdings ?? (IReadOnlyList<IsisInterfaceHolding>)[];

    /// <summary>No IS-IS packets, but the network is told. Command: <c>isis silent</c>.</summary>
    public Setting<bool> Silent => silent;

    /// <summary>The network is told with cost 0. Keyword: <c>advertise-zero-cost</c>.</summary>
    public Setting<bool> ZeroCost => zeroCost;

    /// <summary>Hello packets without padding. Command: <c>isis small-hello</c>.</summary>
    public Setting<bool> SmallHello => smallHello;

    /// <summary>Hello packets as long as the MTU. Command: <c>isis padding-hello</c>.</summary>
    public Setting<bool> PaddingHello => paddingHello;

    /// <summary>BFD with the neighbors. Command: <c>isis bfd enable</c>.</summary>
    public Setting<bool> Bfd => bfd;

    /// <summary>No BFD here although the process has it on all interfaces. Command: <c>isis bfd block</c>.</summary>
    public Setting<bool> BfdBlock => bfdBlock;

    /// <summary>IS-IS follows a static BFD session. Command: <c>isis bfd static</c>.</summary>
    public Setting<bool> BfdStatic => bfdStatic;

    /// <summary>The least interval between sent BFD packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinTx => bfdMinTx;

    /// <summary>The least interval between received BFD packets, in milliseconds. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinRx => bfdMinRx;

    /// <summary>After how many missing BFD packets the neighbor is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> BfdMultiplier => bfdMultiplier;

    /// <summary>BFD switches to the backup path of fast reroute. Keyword: <c>frr-binding</c>.</summary>
    public Setting<bool> BfdFrrBinding => bfdFrrBinding;

    /// <summary>BFD for IPv6 with the neighbors. Command: <c>isis ipv6 bfd enable</c>.</summary>
    public Setting<bool> Ipv6Bfd => ipv6Bfd;

    /// <summary>IS-IS waits for the LDP session over the link. Command: <c>isis ldp-sync</c>.</summary>
    public Setting<bool> LdpSync => ldpSync;

    /// <summary>For how long no neighbor is made while LDP is not ready, in seconds. Command: <c>isis timer ldp-sync hold-down</c>.</summary>
    public Setting<LdpSyncTime> LdpSyncHoldDown => ldpSyncHoldDown;

    /// <summary>For how long the highest cost is told while LDP is not ready, in seconds. Command: <c>isis timer ldp-sync hold-max-cost</c>.</summary>
    public Setting<LdpSyncTime> LdpSyncHoldMaxCost => ldpSyncHoldMaxCost;

    /// <summary>The highest cost is told until LDP is ready. Command: <c>isis timer ldp-sync hold-max-cost infinite</c>.</summary>
    public Setting<bool> LdpSyncHoldMaxCostInfinite => ldpSyncHoldMaxCostInfinite;

    /// <summary>The segment ID of a loopback address as a label. Command: <c>isis prefix-sid absolute</c>.</summary>
    public Setting<MplsLabel> PrefixSid => prefixSid;

    /// <summary>The segment ID of a loopback address as an index. Command: <c>isis prefix-sid index</c>.</summary>
    public Setting<SidIndex> PrefixSidIndex => prefixSidIndex;

    /// <summary>The segment ID does not stand for the router. Keyword: <c>node-disable</c>.</summary>
    public Setting<bool> PrefixSidNodeDisable => prefixSidNodeDisable;
}

/// <summary>What a link costs in IS-IS, for one level or for both. Command: <c>isis cost</c>.</summary>
public sealed class IsisInterfaceCost : ConfigObject
{
    internal Setting<IsisCost> cost;
    internal Setting<IsisLevel> level;

    /// <summary>The cost.</summary>
    public Setting<IsisCost> Cost => cost;

    /// <summary>The level that it holds for; both when not set.</summary>
    public Setting<IsisLevel> Level => level;
}

/// <summary>How readily a router becomes the designated system of a link, for one level or for both. Command: <c>isis dis-priority</c>.</summary>
public sealed class IsisInterfaceDisPriority : ConfigObject
{
    internal Setting<IsisDisPriority> priority;
    internal Setting<IsisLevel> level;

    /// <summary>The priority; the highest wins.</summary>
    public Setting<IsisDisPriority> Priority => priority;

    /// <summary>The level that it holds for; both when not set.</summary>
    public Setting<IsisLevel> Level => level;
}

/// <summary>How often Hello packets are sent on a link, for one level or for both. Command: <c>isis timer hello</c>.</summary>
public sealed class IsisInterfaceHello : ConfigObject
{
    internal Setting<IsisHelloInterval> interval;
    internal Setting<IsisLevel> level;
    internal Setting<bool> conservative;

    /// <summary>The interval in seconds.</summary>
    public Setting<IsisHelloInterval> Interval => interval;

    /// <summary>The level that it holds for; both when not set.</summary>
    public Setting<IsisLevel> Level => level;

    /// <summary>The holding time follows the interval at once. Keyword: <c>conservative</c>.</summary>
    public Setting<bool> Conservative => conservative;
}

/// <summary>After how many missing Hello packets a neighbor on a link is down, for one level or for both. Command: <c>isis timer holding-multiplier</c>.</summary>
public sealed class IsisInterfaceHolding : ConfigObject
{
    internal Setting<IsisHoldingMultiplier> multiplier;
    internal Setting<IsisLevel> level;

    /// <summary>The number of packets.</summary>
    public Setting<IsisHoldingMultiplier> Multiplier => multiplier;

    /// <summary>The level that it holds for; both when not set.</summary>
    public Setting<IsisLevel> Level => level;
}

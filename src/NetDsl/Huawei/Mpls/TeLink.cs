using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What bypass tunnels protect that come by themselves. Command: <c>mpls te auto-frr</c> on an interface.</summary>
public enum TeAutoFrr
{
    /// <summary>What the MPLS view says. Keyword: <c>default</c>.</summary>
    Default,

    /// <summary>The link. Keyword: <c>link</c>.</summary>
    Link,

    /// <summary>The next router. Keyword: <c>node</c>.</summary>
    Node,

    /// <summary>The next router, or where that is not possible the link. Keyword: <c>self-adapting</c>.</summary>
    SelfAdapting,
}

/// <summary>What MPLS TE and RSVP-TE know about the link of an interface.</summary>
public sealed class TeLink : ConfigObject
{
    internal readonly List<Setting<AffinityBitName>> bitNames = [];
    internal Setting<TeMetric> metric;
    internal Setting<BandwidthThreshold> thresholdUp;
    internal Setting<BandwidthThreshold> thresholdDown;
    internal Setting<AdministrativeGroup> administrativeGroup;
    internal List<TeRiskGroup>? riskGroups;
    internal Setting<TeAutoFrr> autoFrr;
    internal Setting<bool> autoFrrBlocked;
    internal Setting<bool> rsvpHello;
    internal Setting<bool> rsvpBfd;
    internal Setting<BfdInterval> rsvpBfdMinTx;
    internal Setting<BfdInterval> rsvpBfdMinRx;
    internal Setting<BfdMultiplier> rsvpBfdMultiplier;

    /// <summary>What the link costs. Command: <c>mpls te metric</c>.</summary>
    public Setting<TeMetric> Metric => metric;

    /// <summary>By how many percent more bandwidth has to be in use before the IGP is told. Command: <c>mpls te bandwidth change thresholds up</c>.</summary>
    public Setting<BandwidthThreshold> ThresholdUp => thresholdUp;

    /// <summary>By how many percent less bandwidth has to be in use before the IGP is told. Command: <c>mpls te bandwidth change thresholds down</c>.</summary>
    public Setting<BandwidthThreshold> ThresholdDown => thresholdDown;

    /// <summary>The attributes of the link. Command: <c>mpls te link administrative group</c>.</summary>
    public Setting<AdministrativeGroup> AdministrativeGroup => administrativeGroup;

    /// <summary>The attributes of the link by their names. Command: <c>mpls te link administrative group name</c>.</summary>
    public IReadOnlyList<Setting<AffinityBitName>> BitNames => bitNames;

    /// <summary>The groups of links that fail together with it. Command: <c>mpls te srlg</c>.</summary>
    public IReadOnlyList<TeRiskGroup> RiskGroups => riskGroups ?? (IReadOnlyList<TeRiskGroup>)[];

    /// <summary>What bypass tunnels protect that come by themselves. Command: <c>mpls te auto-frr</c>.</summary>
    public Setting<TeAutoFrr> AutoFrr => autoFrr;

    /// <summary>No such bypass tunnels. Command: <c>mpls te auto-frr block</c>.</summary>
    public Setting<bool> AutoFrrBlocked => autoFrrBlocked;

    /// <summary>Neighbours watch each other. Command: <c>mpls rsvp-te hello</c>.</summary>
    public Setting<bool> RsvpHello => rsvpHello;

    /// <summary>BFD for the RSVP neighbours: on, or off although it is on for all interfaces. Commands: <c>mpls rsvp-te bfd enable</c>, <c>mpls rsvp-te bfd block</c>.</summary>
    public Setting<bool> RsvpBfd => rsvpBfd;

    /// <summary>The least interval between sent BFD packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> RsvpBfdMinTx => rsvpBfdMinTx;

    /// <summary>The least interval between received BFD packets, in milliseconds. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> RsvpBfdMinRx => rsvpBfdMinRx;

    /// <summary>After how many missing BFD packets a neighbour is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> RsvpBfdMultiplier => rsvpBfdMultiplier;
}

/// <summary>A group of links that fail together. Command: <c>mpls te srlg</c>.</summary>
public sealed class TeRiskGroup : ConfigObject
{
    internal Setting<SharedRiskLinkGroup> number;

    /// <summary>The number of the group.</summary>
    public Setting<SharedRiskLinkGroup> Number => number;
}

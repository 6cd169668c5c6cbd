using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Which frames a Layer 2 sub-interface takes.</summary>
public enum EvcEncapsulationKind
{
    /// <summary>Frames with one tag. Keyword: <c>dot1q</c>.</summary>
    Dot1q,

    /// <summary>Frames with two tags. Keyword: <c>qinq</c>.</summary>
    Qinq,

    /// <summary>Frames without tag. Keyword: <c>untag</c>.</summary>
    Untagged,

    /// <summary>All frames. Keyword: <c>default</c>.</summary>
    All,
}

/// <summary>What a Layer 2 sub-interface does to the tags of the frames that it takes.</summary>
public enum TagRewrite
{
    /// <summary>Takes one off. Keyword: <c>pop single</c>.</summary>
    PopSingle,

    /// <summary>Takes two off. Keyword: <c>pop double</c>.</summary>
    PopDouble,

    /// <summary>Exchanges the outer and the inner one. Keyword: <c>swap</c>.</summary>
    Swap,

    /// <summary>Adds one or two. Keyword: <c>push</c>.</summary>
    Push,

    /// <summary>Replaces one by one. Keyword: <c>map 1-to-1</c>.</summary>
    MapOneToOne,

    /// <summary>Replaces two by one. Keyword: <c>map 2-to-1</c>.</summary>
    MapTwoToOne,

    /// <summary>Replaces one by two. Keyword: <c>map 1-to-2</c>.</summary>
    MapOneToTwo,

    /// <summary>Replaces two by two. Keyword: <c>map 2-to-2</c>.</summary>
    MapTwoToTwo,

    /// <summary>Adds a number to it. Keyword: <c>map offset increase</c>.</summary>
    Increase,

    /// <summary>Takes a number away from it. Keyword: <c>map offset decrease</c>.</summary>
    Decrease,
}

/// <content>Layer 2 (EVC) sub-interfaces.</content>
public sealed partial class VrpInterface
{
    internal EvcSubinterface? evc;

    /// <summary>What a Layer 2 sub-interface takes and does to tags; null when nothing of it is configured. Commands: <c>encapsulation</c>, <c>rewrite</c>.</summary>
    public EvcSubinterface? Evc => evc;

    internal EvcSubinterface EnsureEvc(Origin at) => evc ??= new EvcSubinterface { Origin = at };
}

/// <summary>What a Layer 2 sub-interface takes and does to tags.</summary>
public sealed class EvcSubinterface : ConfigObject
{
    internal List<EvcEncapsulation>? encapsulations;
    internal Setting<TagRewrite> rewrite;
    internal Setting<VlanId> vlan;
    internal Setting<Dot1pPriority> priority;
    internal Setting<VlanId> innerVlan;
    internal Setting<Dot1pPriority> innerPriority;
    internal Setting<VlanOffset> offset;

    /// <summary>Which frames it takes; all of one kind. Command: <c>encapsulation</c>.</summary>
    public IReadOnlyList<EvcEncapsulation> Encapsulations => encapsulations ?? (IReadOnlyList<EvcEncapsulation>)[];

    /// <summary>What it does to tags. Command: <c>rewrite</c>.</summary>
    public Setting<TagRewrite> Rewrite => rewrite;

    /// <summary>The new outer, or only, tag. Keyword: <c>vid</c>.</summary>
    public Setting<VlanId> Vlan => vlan;

    /// <summary>Its priority. Keyword: <c>8021p</c>.</summary>
    public Setting<Dot1pPriority> Priority => priority;

    /// <summary>The new inner tag. Keyword: <c>ce-vid</c>.</summary>
    public Setting<VlanId> InnerVlan => innerVlan;

    /// <summary>Its priority. Keyword: <c>ce-8021p</c>.</summary>
    public Setting<Dot1pPriority> InnerPriority => innerPriority;

    /// <summary>The number that is added or taken away. Keyword: <c>offset</c>.</summary>
    public Setting<VlanOffset> Offset => offset;
}

/// <summary>Frames that a Layer 2 sub-interface takes. Command: <c>encapsulation</c>.</summary>
public sealed class EvcEncapsulation : ConfigObject
{
    internal Setting<EvcEncapsulationKind> kind;
    internal Setting<VlanId> vlan;
    internal Setting<VlanId> lastVlan;
    internal Setting<Dot1pList> priorities;
    internal Setting<VlanId> innerVlan;
    internal Setting<VlanId> lastInnerVlan;
    internal Setting<bool> otherInner;

    /// <summary>How many tags they have.</summary>
    public Setting<EvcEncapsulationKind> Kind => kind;

    /// <summary>The outer, or only, VLAN, or the first of the range; not set for every one. Keyword: <c>vid</c>.</summary>
    public Setting<VlanId> Vlan => vlan;

    /// <summary>The last VLAN of the range, one tag only. Keyword: <c>to</c>.</summary>
    public Setting<VlanId> LastVlan => lastVlan;

    /// <summary>Frames of these 802.1p priorities only, one tag only. Keyword: <c>8021p</c>.</summary>
    public Setting<Dot1pList> Priorities => priorities;

    /// <summary>The inner VLAN, or the first of the range. Keyword: <c>ce-vid</c>.</summary>
    public Setting<VlanId> InnerVlan => innerVlan;

    /// <summary>The last inner VLAN of the range. Keyword: <c>to</c>.</summary>
    public Setting<VlanId> LastInnerVlan => lastInnerVlan;

    /// <summary>Those inner VLANs that no other sub-interface takes. Keyword: <c>ce-vid default</c>.</summary>
    public Setting<bool> OtherInner => otherInner;
}

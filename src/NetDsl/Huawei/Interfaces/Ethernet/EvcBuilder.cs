using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>Layer 2 (EVC) sub-interfaces.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>
    /// Makes the sub-interface a Layer 2 one and says which frames it takes and what it does to their tags. Commands: <c>interface</c> <i>name</i>
    /// <c>mode l2</c>, <c>encapsulation</c>, <c>rewrite</c>.
    /// </summary>
    /// <param name="configure">Describes frames and tags.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Evc(Action<EvcBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Layer2Mode(true, file, line);
        new EvcBuilder(Model.EnsureEvc(new Origin(file, line))).Configure(configure);
        return this;
    }
}

/// <summary>Describes which frames a Layer 2 sub-interface takes and what it does to their tags.</summary>
public sealed class EvcBuilder : Builder<EvcBuilder, EvcSubinterface>
{
    internal EvcBuilder(EvcSubinterface model)
        : base(model)
    {
    }

    /// <summary>Takes frames with one tag; call it once per VLAN or range. Command: <c>encapsulation dot1q</c>.</summary>
    /// <param name="vlan">1 to 4094, the first one of a range; every VLAN when left out. Keyword: <c>vid</c>.</param>
    /// <param name="to">The last VLAN of the range. Keyword: <c>to</c>.</param>
    /// <param name="priorities">Frames of these 802.1p priorities only. Keyword: <c>8021p</c>.</param>
    /// <returns>This builder.</returns>
    public EvcBuilder Dot1q(
        VlanId? vlan = null,
        VlanId? to = null,
        Dot1pList? priorities = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Take(EvcEncapsulationKind.Dot1q, new EvcEncapsulation
        {
            Origin = origin,
            vlan = SettingFactory.Maybe(vlan, origin),
            lastVlan = SettingFactory.Maybe(vlan is null ? null : to, origin),
            priorities = SettingFactory.Maybe(vlan is null ? null : priorities, origin),
        });
    }

    /// <summary>Takes frames with two tags; call it once per pair or range. Command: <c>encapsulation qinq</c>.</summary>
    /// <param name="outer">The outer VLAN, 1 to 4094; every pair when left out. Keyword: <c>vid</c>.</param>
    /// <param name="inner">The inner VLAN, 1 to 4094, the first one of a range; those that no other sub-interface takes when left out. Keywords: <c>ce-vid</c>, <c>ce-vid default</c>.</param>
    /// <param name="to">The last inner VLAN of the range. Keyword: <c>to</c>.</param>
    /// <returns>This builder.</returns>
    public EvcBuilder Qinq(
        VlanId? outer = null,
        VlanId? inner = null,
        VlanId? to = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Take(EvcEncapsulationKind.Qinq, new EvcEncapsulation
        {
            Origin = origin,
            vlan = SettingFactory.Maybe(outer, origin),
            innerVlan = SettingFactory.Maybe(outer is null ? null : inner, origin),
            lastInnerVlan = SettingFactory.Maybe(outer is null || inner is null ? null : to, origin),
            otherInner = outer is null || inner is not null ? default : new Setting<bool>(true, true, origin),
        });
    }

    /// <summary>Takes frames without tag. Command: <c>encapsulation untag</c>.</summary>
    /// <returns>This builder.</returns>
    public EvcBuilder Untagged([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Take(EvcEncapsulationKind.Untagged, new EvcEncapsulation { Origin = new Origin(file, line) });

    /// <summary>Takes all frames. Command: <c>encapsulation default</c>.</summary>
    /// <returns>This builder.</returns>
    public EvcBuilder AllFrames([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Take(EvcEncapsulationKind.All, new EvcEncapsulation { Origin = new Origin(file, line) });

    /// <summary>Takes the outer tag off, and puts it on where frames leave. Command: <c>rewrite pop single</c>.</summary>
    /// <returns>This builder.</returns>
    public EvcBuilder PopSingle([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.rewrite, TagRewrite.PopSingle, file, line);

    /// <summary>Takes both tags off, and puts them on where frames leave. Command: <c>rewrite pop double</c>.</summary>
    /// <returns>This builder.</returns>
    public EvcBuilder PopDouble([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.rewrite, TagRewrite.PopDouble, file, line);

    /// <summary>Exchanges the outer and the inner tag. Command: <c>rewrite swap</c>.</summary>
    /// <returns>This builder.</returns>
    public EvcBuilder Swap([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.rewrite, TagRewrite.Swap, file, line);

    /// <summary>Adds one tag, or two. Command: <c>rewrite push</c>.</summary>
    /// <param name="vlan">The outer, or only, tag. Keyword: <c>vid</c>.</param>
    /// <param name="priority">Its priority, 0 to 7. Keyword: <c>8021p</c>.</param>
    /// <param name="inner">The inner tag. Keyword: <c>ce-vid</c>.</param>
    /// <param name="innerPriority">Its priority, 0 to 7. Keyword: <c>ce-8021p</c>.</param>
    /// <returns>This builder.</returns>
    public EvcBuilder Push(
        VlanId vlan,
        Dot1pPriority? priority = null,
        VlanId? inner = null,
        Dot1pPriority? innerPriority = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Tags(TagRewrite.Push, vlan, priority, inner, innerPriority, file, line);

    /// <summary>Replaces tags. Command: <c>rewrite map</c>.</summary>
    /// <param name="kind">How many are replaced by how many: one of the <c>Map...To...</c> values.</param>
    /// <param name="vlan">The new outer, or only, tag. Keyword: <c>vid</c>.</param>
    /// <param name="priority">Its priority, 0 to 7. Keyword: <c>8021p</c>.</param>
    /// <param name="inner">The new inner tag, needed where there are two. Keyword: <c>ce-vid</c>.</param>
    /// <param name="innerPriority">Its priority, 0 to 7. Keyword: <c>ce-8021p</c>.</param>
    /// <returns>This builder.</returns>
    public EvcBuilder Map(
        Input<TagRewrite> kind,
        VlanId vlan,
        Dot1pPriority? priority = null,
        VlanId? inner = null,
        Dot1pPriority? innerPriority = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Tags(kind, vlan, priority, inner, innerPriority, file, line);

    /// <summary>Adds a number to the tag. Command: <c>rewrite map offset increase</c>.</summary>
    /// <param name="offset">1 to 4093.</param>
    /// <returns>This builder.</returns>
    public EvcBuilder Increase(VlanOffset offset, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.rewrite, TagRewrite.Increase, file, line).Set(ref Model.offset, offset, file, line);

    /// <summary>Takes a number away from the tag. Command: <c>rewrite map offset decrease</c>.</summary>
    /// <param name="offset">1 to 4093.</param>
    /// <returns>This builder.</returns>
    public EvcBuilder Decrease(VlanOffset offset, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.rewrite, TagRewrite.Decrease, file, line).Set(ref Model.offset, offset, file, line);

    private EvcBuilder Take(EvcEncapsulationKind kind, EvcEncapsulation frames)
    {
        frames.kind = new(kind, true, frames.Origin);
        (Model.encapsulations ??= []).Add(frames);
        return this;
    }

    private EvcBuilder Tags(Input<TagRewrite> kind, VlanId vlan, Dot1pPriority? priority, VlanId? inner, Dot1pPriority? innerPriority, string file, int line)
    {
        var origin = new Origin(file, line);
        Model.rewrite = SettingFactory.Of(kind, origin);
        Model.vlan = SettingFactory.Of(vlan, origin);
        Model.priority = SettingFactory.Maybe(priority, origin);
        Model.innerVlan = SettingFactory.Maybe(inner, origin);
        Model.innerPriority = SettingFactory.Maybe(innerPriority, origin);
        return this;
    }
}

using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>SR-MPLS on the whole router.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Enables SR-MPLS. Command: <c>segment-routing</c>.</summary>
    /// <param name="configure">Describes segment lists and policies.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder SegmentRouting(Action<SegmentRoutingBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.segmentRouting ??= new SegmentRouting { Origin = new Origin(file, line) };
        new SegmentRoutingBuilder(Model.segmentRouting).Configure(configure);
        return this;
    }
}

/// <summary>Describes SR-MPLS on the whole router.</summary>
public sealed class SegmentRoutingBuilder : ViewBuilder<SegmentRoutingBuilder, SegmentRouting>
{
    internal SegmentRoutingBuilder(SegmentRouting model)
        : base(model)
    {
    }

    /// <summary>Prefers SR-MPLS tunnels to LDP. Command: <c>tunnel-prefer segment-routing</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingBuilder Prefer(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.preferred, on, file, line);

    /// <summary>The labels for segments that only this router knows. Command: <c>local-block</c>.</summary>
    /// <param name="begin">The first label.</param>
    /// <param name="end">The last label.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingBuilder LocalBlock(SidLabel begin, SidLabel end, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.localBlockBegin, begin, file, line).Set(ref Model.localBlockEnd, end, file, line);

    /// <summary>The segment ID of a link. Command: <c>ipv4 adjacency</c>.</summary>
    /// <param name="local">The address of this end.</param>
    /// <param name="remote">The address of the other end.</param>
    /// <param name="sid">A label of the local block.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingBuilder Adjacency(Ipv4Address local, Ipv4Address remote, SidLabel sid, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.adjacencies ??= []).Add(new SrAdjacency
        {
            Origin = origin,
            local = SettingFactory.Of(local, origin),
            remote = SettingFactory.Of(remote, origin),
            sid = SettingFactory.Of(sid, origin),
        });
        return this;
    }

    /// <summary>The second-best candidate path of each policy stands by. Command: <c>sr-te-policy backup hot-standby enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingBuilder HotStandby(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureDefaults(new Origin(file, line)).hotStandby, on, file, line);

    /// <summary>BGP-LS tells of the policies. Command: <c>sr-te-policy bgp-ls enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingBuilder BgpLs(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureDefaults(new Origin(file, line)).bgpLs, on, file, line);

    /// <summary>Counts the traffic of the policies. Command: <c>sr-te-policy traffic-statistics enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingBuilder TrafficStatistics(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureDefaults(new Origin(file, line)).trafficStatistics, on, file, line);

    /// <summary>Checks segment lists with seamless BFD. Command: <c>sr-te-policy seamless-bfd</c>.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets a segment list is down, 3 to 50.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingBuilder SeamlessBfd(BfdInterval? minTx = null, BfdInterval? minRx = null, BfdMultiplier? multiplier = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var defaults = Model.EnsureDefaults(origin);
        defaults.seamlessBfdMinTx = SettingFactory.Maybe(minTx, origin);
        defaults.seamlessBfdMinRx = SettingFactory.Maybe(minRx, origin);
        defaults.seamlessBfdMultiplier = SettingFactory.Maybe(multiplier, origin);
        return Set(ref defaults.seamlessBfd, true, file, line);
    }

    /// <summary>How long forwarding entries stay behind a policy that is gone. Command: <c>sr-te-policy delete-delay</c>.</summary>
    /// <param name="milliseconds">0 to 600000 ms.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingBuilder DeleteDelay(SrPolicyDelay milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.deleteDelay, milliseconds, file, line);

    /// <summary>A way through the network as labels; the same one again when the name was used before. Command: <c>segment-list</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <param name="configure">Gives its segments.</param>
    /// <returns>The builder of the segment list, for the candidate paths that use it.</returns>
    public SegmentListBuilder SegmentList(SegmentListName name, Action<SegmentListBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new SegmentList { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new SegmentListBuilder(model).Configure(configure);
    }

    /// <summary>A policy; the same one again when the name was used before. Command: <c>sr-te policy</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <param name="endpoint">Where it leads to: the LSR ID of a router.</param>
    /// <param name="color">The color of the traffic that it takes.</param>
    /// <param name="configure">Gives its candidate paths.</param>
    /// <returns>The builder of the policy.</returns>
    public SrTePolicyBuilder Policy(SrPolicyName name, Ipv4Address endpoint, SegmentRoutingColor color, Action<SrTePolicyBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new SrTePolicy
        {
            Origin = origin,
            name = SettingFactory.Of(name, origin),
            endpoint = SettingFactory.Of(endpoint, origin),
            color = SettingFactory.Of(color, origin),
        });
        return new SrTePolicyBuilder(model).Configure(configure);
    }
}

/// <summary>Gives the segments of a way through a network as labels.</summary>
public sealed class SegmentListBuilder : ViewBuilder<SegmentListBuilder, SegmentList>
{
    internal SegmentListBuilder(SegmentList model)
        : base(model)
    {
    }

    /// <summary>The name of the segment list, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the segment list.</param>
    public static implicit operator SegmentListName(SegmentListBuilder builder) => builder.Model.name.Or(default);

    /// <summary>A segment. Command: <c>index</c> <i>index</i> <c>sid label</c>.</summary>
    /// <param name="index">Its place, small numbers first.</param>
    /// <param name="label">Its segment ID, 16 to 1048575.</param>
    /// <returns>This builder.</returns>
    public SegmentListBuilder Segment(SegmentIndex index, SidLabel label, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.segments ??= []).Add(new LabelSegment { Origin = origin, index = SettingFactory.Of(index, origin), label = SettingFactory.Of(label, origin) });
        return this;
    }
}

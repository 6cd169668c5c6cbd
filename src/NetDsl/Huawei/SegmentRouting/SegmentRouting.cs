using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <content>SR-MPLS on the whole router.</content>
public sealed partial class VrpRouter
{
    internal SegmentRouting? segmentRouting;

    /// <summary>SR-MPLS; null when it is not enabled. Command: <c>segment-routing</c>.</summary>
    public SegmentRouting? SegmentRouting => segmentRouting;
}

/// <summary>SR-MPLS on the whole router. Command: <c>segment-routing</c>.</summary>
public sealed class SegmentRouting : ViewObject
{
    internal Setting<bool> preferred;
    internal Setting<SidLabel> localBlockBegin;
    internal Setting<SidLabel> localBlockEnd;
    internal Setting<bool> localBlockIgnoreConflict;
    internal List<SrAdjacency>? adjacencies;
    internal SrPolicyDefaults? defaults;
    internal Setting<SrPolicyDelay> deleteDelay;
    internal List<SegmentList>? segmentLists;
    internal List<SrTePolicy>? policies;

    /// <summary>SR-MPLS tunnels are preferred to LDP. Command: <c>tunnel-prefer segment-routing</c>.</summary>
    public Setting<bool> Preferred => preferred;

    /// <summary>The first label for segments that only this router knows. Command: <c>local-block</c>.</summary>
    public Setting<SidLabel> LocalBlockBegin => localBlockBegin;

    /// <summary>The last label for segments that only this router knows. Command: <c>local-block</c>.</summary>
    public Setting<SidLabel> LocalBlockEnd => localBlockEnd;

    /// <summary>Labels of the block that are in use are taken after a restart. Keyword: <c>ignore-conflict</c>.</summary>
    public Setting<bool> LocalBlockIgnoreConflict => localBlockIgnoreConflict;

    /// <summary>The segment IDs of links. Command: <c>ipv4 adjacency</c>.</summary>
    public IReadOnlyList<SrAdjacency> Adjacencies => adjacencies ?? (IReadOnlyList<SrAdjacency>)[];

    /// <summary>What holds for all policies; null when nothing of it is configured. Command: <c>sr-te-policy</c>.</summary>
    public SrPolicyDefaults? Defaults => defaults;

    /// <summary>How long forwarding entries stay behind a policy that is gone, in milliseconds. Command: <c>sr-te-policy delete-delay</c>.</summary>
    public Setting<SrPolicyDelay> DeleteDelay => deleteDelay;

    /// <summary>The segment lists. Command: <c>segment-list</c>.</summary>
    public IReadOnlyList<SegmentList> SegmentLists => segmentLists ?? (IReadOnlyList<SegmentList>)[];

    /// <summary>The policies. Command: <c>sr-te policy</c>.</summary>
    public IReadOnlyList<SrTePolicy> Policies => policies ?? (IReadOnlyList<SrTePolicy>)[];

    internal SrPolicyDefaults EnsureDefaults(Origin at) => defaults ??= new SrPolicyDefaults { Origin = at };

    internal SegmentList Add(SegmentList added)
    {
        foreach (var there in segmentLists ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        segmentLists.Add(added);
        return added;
    }

    internal SrTePolicy Add(SrTePolicy added)
    {
        foreach (var there in policies ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name) && there.TryMerge(added))
                return there;
        }

        policies.Add(added);
        return added;
    }
}

/// <summary>The segment ID of a link. Command: <c>ipv4 adjacency</c>.</summary>
public sealed class SrAdjacency : ConfigObject
{
    internal Setting<Ipv4Address> local;
    internal Setting<Ipv4Address> remote;
    internal Setting<SidLabel> sid;

    /// <summary>The address of this end. Keyword: <c>local-ip-addr</c>.</summary>
    public Setting<Ipv4Address> Local => local;

    /// <summary>The address of the other end. Keyword: <c>remote-ip-addr</c>.</summary>
    public Setting<Ipv4Address> Remote => remote;

    /// <summary>The segment ID. Keyword: <c>sid</c>.</summary>
    public Setting<SidLabel> Sid => sid;
}

/// <summary>The way through a network as labels. Command: <c>segment-list</c>.</summary>
public sealed class SegmentList : ViewObject
{
    internal Setting<SegmentListName> name;
    internal List<LabelSegment>? segments;

    /// <summary>The name.</summary>
    public Setting<SegmentListName> Name => name;

    /// <summary>The segments. Command: <c>index</c>.</summary>
    public IReadOnlyList<LabelSegment> Segments => segments ?? (IReadOnlyList<LabelSegment>)[];
}

/// <summary>A segment of a way through a network. Command: <c>index ... sid label</c>.</summary>
public sealed class LabelSegment : ConfigObject
{
    internal Setting<SegmentIndex> index;
    internal Setting<SidLabel> label;

    /// <summary>The place in the list, small numbers first.</summary>
    public Setting<SegmentIndex> Index => index;

    /// <summary>The segment ID. Keyword: <c>sid label</c>.</summary>
    public Setting<SidLabel> Label => label;
}

/// <summary>What holds for all policies of segment routing. Commands: <c>sr-te-policy</c>, <c>srv6-te-policy</c>.</summary>
public sealed class SrPolicyDefaults : ConfigObject
{
    internal Setting<bool> hotStandby;
    internal Setting<bool> bgpLs;
    internal Setting<bool> trafficStatistics;
    internal Setting<bool> seamlessBfd;
    internal Setting<BfdInterval> seamlessBfdMinTx;
    internal Setting<BfdInterval> seamlessBfdMinRx;
    internal Setting<BfdMultiplier> seamlessBfdMultiplier;
    internal Setting<bool> pathVerification;

    /// <summary>The second-best candidate path stands by. Keyword: <c>backup hot-standby enable</c>.</summary>
    public Setting<bool> HotStandby => hotStandby;

    /// <summary>BGP-LS tells of the policies. Keyword: <c>bgp-ls enable</c>.</summary>
    public Setting<bool> BgpLs => bgpLs;

    /// <summary>Traffic is counted. Keyword: <c>traffic-statistics enable</c>.</summary>
    public Setting<bool> TrafficStatistics => trafficStatistics;

    /// <summary>Seamless BFD checks the segment lists. Keyword: <c>seamless-bfd enable</c>.</summary>
    public Setting<bool> SeamlessBfd => seamlessBfd;

    /// <summary>The least interval between sent packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> SeamlessBfdMinTx => seamlessBfdMinTx;

    /// <summary>The least interval between received packets, in milliseconds; SR-MPLS only. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> SeamlessBfdMinRx => seamlessBfdMinRx;

    /// <summary>After how many missing packets a segment list is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> SeamlessBfdMultiplier => seamlessBfdMultiplier;

    /// <summary>The reachability of the segments is checked; SRv6 only. Keyword: <c>path verification enable</c>.</summary>
    public Setting<bool> PathVerification => pathVerification;
}

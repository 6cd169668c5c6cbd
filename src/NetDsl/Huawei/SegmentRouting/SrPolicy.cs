using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A policy of segment routing: ways to an endpoint, for traffic of a color.</summary>
public abstract class SrPolicy : ViewObject
{
    internal Setting<SrPolicyName> name;
    internal Setting<SegmentRoutingColor> color;
    internal Setting<bool> shutdown;
    internal Setting<bool> hotStandby;
    internal Setting<bool> seamlessBfd;
    internal Setting<bool> trafficStatistics;
    internal List<SrCandidatePath>? candidatePaths;

    internal SrPolicy()
    {
    }

    /// <summary>The name.</summary>
    public Setting<SrPolicyName> Name => name;

    /// <summary>The color of the traffic that it takes. Keyword: <c>color</c>.</summary>
    public Setting<SegmentRoutingColor> Color => color;

    /// <summary>Out of service. Command: <c>shutdown</c>.</summary>
    public Setting<bool> Shutdown => shutdown;

    /// <summary>The second-best candidate path stands by. Command: <c>backup hot-standby</c>.</summary>
    public Setting<bool> HotStandby => hotStandby;

    /// <summary>Seamless BFD checks the segment lists. Command: <c>seamless-bfd</c>.</summary>
    public Setting<bool> SeamlessBfd => seamlessBfd;

    /// <summary>Traffic is counted. Command: <c>traffic-statistics</c>.</summary>
    public Setting<bool> TrafficStatistics => trafficStatistics;

    /// <summary>The ways to the endpoint, of which the most preferred one that works is used. Command: <c>candidate-path preference</c>.</summary>
    public IReadOnlyList<SrCandidatePath> CandidatePaths => candidatePaths ?? (IReadOnlyList<SrCandidatePath>)[];

    internal SrCandidatePath Add(SrCandidatePath added)
    {
        foreach (var there in candidatePaths ??= [])
        {
            if (added.preference.IsKnown && there.preference.Equals(added.preference))
                return there;
        }

        candidatePaths.Add(added);
        return added;
    }

    private protected static bool TryMerge<T>(ref Setting<T> there, Setting<T> added)
        where T : struct
    {
        if (there.IsSet && added.IsSet && !there.Equals(added))
            return false;
        if (!there.IsSet)
            there = added;
        return true;
    }
}

/// <summary>A policy of SR-MPLS TE. Command: <c>sr-te policy</c>.</summary>
public sealed class SrTePolicy : SrPolicy
{
    internal Setting<Ipv4Address> endpoint;
    internal Setting<SidLabel> bindingSid;
    internal Setting<SrPolicyMtu> mtu;

    /// <summary>Where the policy leads to. Keyword: <c>endpoint</c>.</summary>
    public Setting<Ipv4Address> Endpoint => endpoint;

    /// <summary>The label that stands for the policy. Command: <c>binding-sid</c>.</summary>
    public Setting<SidLabel> BindingSid => bindingSid;

    /// <summary>The MTU in bytes. Command: <c>mtu</c>.</summary>
    public Setting<SrPolicyMtu> Mtu => mtu;

    /// <summary>The header may come again without endpoint and color, but not with others.</summary>
    internal bool TryMerge(SrTePolicy other) => TryMerge(ref endpoint, other.endpoint) && TryMerge(ref color, other.color);
}

/// <summary>How an SRv6 TE policy packs packets.</summary>
public enum Srv6Encapsulation
{
    /// <summary>With an IPv6 header and a segment routing header in front; pseudowires need it. Keyword: <c>encaps</c>.</summary>
    Encaps,

    /// <summary>With a segment routing header behind the IPv6 header. Keyword: <c>insert</c>.</summary>
    Insert,

    /// <summary>As the last segments allow. Keyword: <c>insert-encaps</c>.</summary>
    InsertEncaps,
}

/// <summary>A policy of SRv6 TE. Command: <c>srv6-te policy</c>.</summary>
public sealed class Srv6TePolicy : SrPolicy
{
    internal Setting<Ipv6Address> endpoint;
    internal Setting<Srv6Encapsulation> encapsulation;
    internal Setting<Ipv6Address> bindingSid;
    internal Setting<bool> pathVerification;

    /// <summary>Where the policy leads to. Keyword: <c>endpoint</c>.</summary>
    public Setting<Ipv6Address> Endpoint => endpoint;

    /// <summary>How it packs packets. Command: <c>encapsulation-mode</c>.</summary>
    public Setting<Srv6Encapsulation> Encapsulation => encapsulation;

    /// <summary>The SID that stands for the policy, from the locator of the policies. Command: <c>binding-sid</c>.</summary>
    public Setting<Ipv6Address> BindingSid => bindingSid;

    /// <summary>The reachability of the segments is checked. Command: <c>path verification</c>.</summary>
    public Setting<bool> PathVerification => pathVerification;

    /// <summary>The header may come again without endpoint and color, but not with others.</summary>
    internal bool TryMerge(Srv6TePolicy other) => TryMerge(ref endpoint, other.endpoint) && TryMerge(ref color, other.color);
}

/// <summary>A way that a policy may use. Command: <c>candidate-path preference</c>.</summary>
public sealed class SrCandidatePath : ViewObject
{
    internal Setting<CandidatePathPreference> preference;
    internal List<SrCandidateSegmentList>? segmentLists;

    /// <summary>How much it is preferred, the largest wins.</summary>
    public Setting<CandidatePathPreference> Preference => preference;

    /// <summary>The segment lists that share the traffic. Command: <c>segment-list</c>.</summary>
    public IReadOnlyList<SrCandidateSegmentList> SegmentLists => segmentLists ?? (IReadOnlyList<SrCandidateSegmentList>)[];
}

/// <summary>A segment list of a candidate path. Command: <c>segment-list</c>.</summary>
public sealed class SrCandidateSegmentList : ConfigObject
{
    internal Setting<SegmentListName> name;
    internal Setting<SegmentListWeight> weight;
    internal Setting<PathMtu> pathMtu;

    /// <summary>The name of the segment list.</summary>
    public Setting<SegmentListName> Name => name;

    /// <summary>Its share of the traffic; SRv6 only. Keyword: <c>weight</c>.</summary>
    public Setting<SegmentListWeight> Weight => weight;

    /// <summary>The MTU of its way in bytes; SRv6 only. Keyword: <c>path-mtu</c>.</summary>
    public Setting<PathMtu> PathMtu => pathMtu;
}

using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <content>SRv6 on the whole router.</content>
public sealed partial class VrpRouter
{
    internal SegmentRoutingIpv6? segmentRoutingIpv6;

    /// <summary>SRv6; null when it is not enabled. Command: <c>segment-routing ipv6</c>.</summary>
    public SegmentRoutingIpv6? SegmentRoutingIpv6 => segmentRoutingIpv6;
}

/// <summary>SRv6 on the whole router. Command: <c>segment-routing ipv6</c>.</summary>
public sealed class SegmentRoutingIpv6 : ViewObject
{
    internal Setting<Ipv6Address> sourceAddress;
    internal Setting<EncapsulationTtl> ttl;
    internal Setting<PathMtu> pathMtu;
    internal Setting<ReservedPathMtu> reservedPathMtu;
    internal Setting<bool> frr;
    internal List<Srv6Locator>? locators;
    internal SrPolicyDefaults? defaults;
    internal Setting<SrPolicyDelay> switchDelay;
    internal Setting<SrPolicyDelay> deleteDelay;
    internal Setting<LocatorName> policyLocator;
    internal List<Srv6SegmentList>? segmentLists;
    internal List<Srv6TePolicy>? policies;

    /// <summary>The source address of SRv6 packets, one of a loopback interface. Command: <c>encapsulation source-address</c>.</summary>
    public Setting<Ipv6Address> SourceAddress => sourceAddress;

    /// <summary>The TTL of the outer header. Keyword: <c>ip-ttl</c>.</summary>
    public Setting<EncapsulationTtl> Ttl => ttl;

    /// <summary>The MTU of SRv6 paths, in bytes. Command: <c>path-mtu</c>.</summary>
    public Setting<PathMtu> PathMtu => pathMtu;

    /// <summary>The bytes of it that are kept for what SRv6 adds. Command: <c>path-mtu reserved</c>.</summary>
    public Setting<ReservedPathMtu> ReservedPathMtu => reservedPathMtu;

    /// <summary>Traffic goes around a segment that fails. Command: <c>sr-te frr enable</c>.</summary>
    public Setting<bool> Frr => frr;

    /// <summary>The locators. Command: <c>locator</c>.</summary>
    public IReadOnlyList<Srv6Locator> Locators => locators ?? (IReadOnlyList<Srv6Locator>)[];

    /// <summary>What holds for all policies; null when nothing of it is configured. Command: <c>srv6-te-policy</c>.</summary>
    public SrPolicyDefaults? Defaults => defaults;

    /// <summary>How long a policy waits before it changes its path, in milliseconds. Command: <c>srv6-te-policy switch-delay</c>.</summary>
    public Setting<SrPolicyDelay> SwitchDelay => switchDelay;

    /// <summary>How long forwarding entries stay behind a policy that is gone, in milliseconds. Keyword: <c>delete-delay</c>.</summary>
    public Setting<SrPolicyDelay> DeleteDelay => deleteDelay;

    /// <summary>The locator that the binding SIDs of policies come from. Command: <c>srv6-te-policy locator</c>.</summary>
    public Setting<LocatorName> PolicyLocator => policyLocator;

    /// <summary>The segment lists. Command: <c>segment-list</c>.</summary>
    public IReadOnlyList<Srv6SegmentList> SegmentLists => segmentLists ?? (IReadOnlyList<Srv6SegmentList>)[];

    /// <summary>The policies. Command: <c>srv6-te policy</c>.</summary>
    public IReadOnlyList<Srv6TePolicy> Policies => policies ?? (IReadOnlyList<Srv6TePolicy>)[];

    internal SrPolicyDefaults EnsureDefaults(Origin at) => defaults ??= new SrPolicyDefaults { Origin = at };

    internal Srv6Locator Add(Srv6Locator added)
    {
        foreach (var there in locators ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name) && there.TryMerge(added))
                return there;
        }

        locators.Add(added);
        return added;
    }

    internal Srv6SegmentList Add(Srv6SegmentList added)
    {
        foreach (var there in segmentLists ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        segmentLists.Add(added);
        return added;
    }

    internal Srv6TePolicy Add(Srv6TePolicy added)
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

/// <summary>The way through a network as SRv6 SIDs. Command: <c>segment-list</c>.</summary>
public sealed class Srv6SegmentList : ViewObject
{
    internal Setting<SegmentListName> name;
    internal List<Srv6Segment>? segments;

    /// <summary>The name.</summary>
    public Setting<SegmentListName> Name => name;

    /// <summary>The segments. Command: <c>index</c>.</summary>
    public IReadOnlyList<Srv6Segment> Segments => segments ?? (IReadOnlyList<Srv6Segment>)[];
}

/// <summary>A segment of a way through a network. Command: <c>index ... sid ipv6</c>.</summary>
public sealed class Srv6Segment : ConfigObject
{
    internal Setting<SegmentIndex> index;
    internal Setting<Ipv6Address> sid;

    /// <summary>The place in the list, small numbers first.</summary>
    public Setting<SegmentIndex> Index => index;

    /// <summary>The SID. Keyword: <c>sid ipv6</c>.</summary>
    public Setting<Ipv6Address> Sid => sid;
}

using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>SRv6 on the whole router.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Enables SRv6. Command: <c>segment-routing ipv6</c>.</summary>
    /// <param name="configure">Describes locators, segment lists and policies.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder SegmentRoutingIpv6(Action<SegmentRoutingIpv6Builder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.segmentRoutingIpv6 ??= new SegmentRoutingIpv6 { Origin = new Origin(file, line) };
        new SegmentRoutingIpv6Builder(Model.segmentRoutingIpv6).Configure(configure);
        return this;
    }
}

/// <summary>Describes SRv6 on the whole router.</summary>
public sealed class SegmentRoutingIpv6Builder : ViewBuilder<SegmentRoutingIpv6Builder, SegmentRoutingIpv6>
{
    internal SegmentRoutingIpv6Builder(SegmentRoutingIpv6 model)
        : base(model)
    {
    }

    /// <summary>The source address of SRv6 packets. Command: <c>encapsulation source-address</c>.</summary>
    /// <param name="address">An address of a loopback interface of this router.</param>
    /// <param name="ttl">The TTL of the outer header, 1 to 255.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingIpv6Builder SourceAddress(Ipv6Address address, EncapsulationTtl? ttl = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.ttl = SettingFactory.Maybe(ttl, new Origin(file, line));
        return Set(ref Model.sourceAddress, address, file, line);
    }

    /// <summary>The MTU of SRv6 paths. Commands: <c>path-mtu</c>, <c>path-mtu reserved</c>.</summary>
    /// <param name="bytes">1280 to 9600 bytes.</param>
    /// <param name="reserved">The bytes of it that are kept for what SRv6 adds, 1 to 9600.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingIpv6Builder PathMtu(PathMtu bytes, ReservedPathMtu? reserved = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.reservedPathMtu = SettingFactory.Maybe(reserved, new Origin(file, line));
        return Set(ref Model.pathMtu, bytes, file, line);
    }

    /// <summary>Sends traffic around a segment that fails. Command: <c>sr-te frr enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingIpv6Builder FastReroute(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.frr, on, file, line);

    /// <summary>A network for SRv6 SIDs of this router; the same one again when the name was used before. Command: <c>locator</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <param name="prefix">The network, 32 to 120 bits; host bits are cleared.</param>
    /// <param name="staticLength">The bits for opcodes that are configured, 1 to 96.</param>
    /// <param name="argumentsLength">The bits for arguments, 1 to 64.</param>
    /// <param name="configure">Gives SIDs.</param>
    /// <returns>The builder of the locator, for a verb that refers to it.</returns>
    /// <exception cref="InvalidValueException">ND1004: the network has fewer than 32 or more than 120 bits.</exception>
    public Srv6LocatorBuilder Locator(LocatorName name, Ipv6Prefix prefix, LocatorStaticLength? staticLength = null, LocatorArgumentsLength? argumentsLength = null, Action<Srv6LocatorBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new Srv6Locator
        {
            Origin = origin,
            name = SettingFactory.Of(name, origin),
            prefix = SettingFactory.Of(prefix.Network.Address, origin),
            length = SettingFactory.Of(prefix.IsUnknown ? default : new LocatorLength(prefix.Length), origin),
            staticLength = SettingFactory.Maybe(staticLength, origin),
            argumentsLength = SettingFactory.Maybe(argumentsLength, origin),
        });
        return new Srv6LocatorBuilder(model).Configure(configure);
    }

    /// <summary>The locator that the binding SIDs of policies come from. Command: <c>srv6-te-policy locator</c>.</summary>
    /// <param name="name">The name of the locator.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingIpv6Builder PolicyLocator(LocatorName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.policyLocator, name, file, line);

    /// <summary>The second-best candidate path of each policy stands by. Command: <c>srv6-te-policy backup hot-standby enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingIpv6Builder HotStandby(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureDefaults(new Origin(file, line)).hotStandby, on, file, line);

    /// <summary>BGP-LS tells of the policies. Command: <c>srv6-te-policy bgp-ls enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingIpv6Builder BgpLs(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureDefaults(new Origin(file, line)).bgpLs, on, file, line);

    /// <summary>Checks that the segments of the policies can be reached. Command: <c>srv6-te-policy path verification enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingIpv6Builder PathVerification(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureDefaults(new Origin(file, line)).pathVerification, on, file, line);

    /// <summary>Counts the traffic of the policies. Command: <c>srv6-te-policy traffic-statistics enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingIpv6Builder TrafficStatistics(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureDefaults(new Origin(file, line)).trafficStatistics, on, file, line);

    /// <summary>Checks segment lists with seamless BFD. Command: <c>srv6-te-policy seamless-bfd</c>.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets a segment list is down, 3 to 50.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingIpv6Builder SeamlessBfd(BfdInterval? minTx = null, BfdMultiplier? multiplier = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var defaults = Model.EnsureDefaults(origin);
        defaults.seamlessBfdMinTx = SettingFactory.Maybe(minTx, origin);
        defaults.seamlessBfdMultiplier = SettingFactory.Maybe(multiplier, origin);
        return Set(ref defaults.seamlessBfd, true, file, line);
    }

    /// <summary>How long policies wait before they change. Command: <c>srv6-te-policy switch-delay</c> <i>delay</i> <c>delete-delay</c> <i>delay</i>.</summary>
    /// <param name="switchDelay">Before a path changes, 0 to 600000 ms.</param>
    /// <param name="deleteDelay">Before forwarding entries go, 0 to 600000 ms.</param>
    /// <returns>This builder.</returns>
    public SegmentRoutingIpv6Builder Delays(SrPolicyDelay switchDelay, SrPolicyDelay deleteDelay, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.switchDelay, switchDelay, file, line).Set(ref Model.deleteDelay, deleteDelay, file, line);

    /// <summary>A way through the network as SIDs; the same one again when the name was used before. Command: <c>segment-list</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <param name="configure">Gives its segments.</param>
    /// <returns>The builder of the segment list, for the candidate paths that use it.</returns>
    public Srv6SegmentListBuilder SegmentList(SegmentListName name, Action<Srv6SegmentListBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new Srv6SegmentList { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new Srv6SegmentListBuilder(model).Configure(configure);
    }

    /// <summary>A policy; the same one again when the name was used before. Command: <c>srv6-te policy</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <param name="endpoint">Where it leads to: the address of a loopback interface of a router.</param>
    /// <param name="color">The color of the traffic that it takes.</param>
    /// <param name="configure">Gives its candidate paths.</param>
    /// <returns>The builder of the policy.</returns>
    public Srv6TePolicyBuilder Policy(SrPolicyName name, Ipv6Address endpoint, SegmentRoutingColor color, Action<Srv6TePolicyBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new Srv6TePolicy
        {
            Origin = origin,
            name = SettingFactory.Of(name, origin),
            endpoint = SettingFactory.Of(endpoint, origin),
            color = SettingFactory.Of(color, origin),
        });
        return new Srv6TePolicyBuilder(model).Configure(configure);
    }
}

/// <summary>Gives the segments of a way through a network as SRv6 SIDs.</summary>
public sealed class Srv6SegmentListBuilder : ViewBuilder<Srv6SegmentListBuilder, Srv6SegmentList>
{
    internal Srv6SegmentListBuilder(Srv6SegmentList model)
        : base(model)
    {
    }

    /// <summary>The name of the segment list, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the segment list.</param>
    public static implicit operator SegmentListName(Srv6SegmentListBuilder builder) => builder.Model.name.Or(default);

    /// <summary>A segment. Command: <c>index</c> <i>index</i> <c>sid ipv6</c>.</summary>
    /// <param name="index">Its place, small numbers first.</param>
    /// <param name="sid">Its SID.</param>
    /// <returns>This builder.</returns>
    public Srv6SegmentListBuilder Segment(SegmentIndex index, Ipv6Address sid, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.segments ??= []).Add(new Srv6Segment { Origin = origin, index = SettingFactory.Of(index, origin), sid = SettingFactory.Of(sid, origin) });
        return this;
    }
}

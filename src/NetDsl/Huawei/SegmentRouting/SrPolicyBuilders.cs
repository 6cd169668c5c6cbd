using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>What the builders of policies have in common.</summary>
/// <typeparam name="TSelf">The builder's own type.</typeparam>
/// <typeparam name="TPolicy">The kind of policy.</typeparam>
public abstract class SrPolicyBuilder<TSelf, TPolicy> : ViewBuilder<TSelf, TPolicy>
    where TSelf : SrPolicyBuilder<TSelf, TPolicy>
    where TPolicy : SrPolicy
{
    internal SrPolicyBuilder(TPolicy model)
        : base(model)
    {
    }

    /// <summary>The second-best candidate path stands by. Command: <c>backup hot-standby</c>.</summary>
    /// <param name="on">False: not, whatever holds for all policies.</param>
    /// <returns>This builder.</returns>
    public TSelf HotStandby(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.hotStandby, on, file, line);

    /// <summary>Checks the segment lists with seamless BFD. Command: <c>seamless-bfd</c>.</summary>
    /// <param name="on">False: not, whatever holds for all policies.</param>
    /// <returns>This builder.</returns>
    public TSelf SeamlessBfd(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.seamlessBfd, on, file, line);

    /// <summary>Counts the traffic. Command: <c>traffic-statistics</c>.</summary>
    /// <param name="on">False: not, whatever holds for all policies.</param>
    /// <returns>This builder.</returns>
    public TSelf TrafficStatistics(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.trafficStatistics, on, file, line);

    /// <summary>Takes the policy out of service. Command: <c>shutdown</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf Shutdown(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.shutdown, on, file, line);

    private protected SrCandidatePath AddPath(CandidatePathPreference preference, Origin origin) =>
        Model.Add(new SrCandidatePath { Origin = origin, preference = SettingFactory.Of(preference, origin) });
}

/// <summary>Describes a policy of SR-MPLS TE.</summary>
public sealed class SrTePolicyBuilder : SrPolicyBuilder<SrTePolicyBuilder, SrTePolicy>
{
    internal SrTePolicyBuilder(SrTePolicy model)
        : base(model)
    {
    }

    /// <summary>The label that stands for the policy. Command: <c>binding-sid</c>.</summary>
    /// <param name="label">16 to 1048575, of the local block.</param>
    /// <returns>This builder.</returns>
    public SrTePolicyBuilder BindingSid(SidLabel label, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.bindingSid, label, file, line);

    /// <summary>The MTU. Command: <c>mtu</c>.</summary>
    /// <param name="bytes">512 to 9600 bytes.</param>
    /// <returns>This builder.</returns>
    public SrTePolicyBuilder Mtu(SrPolicyMtu bytes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mtu, bytes, file, line);

    /// <summary>A way to the endpoint; the same one again when the preference was used before. Command: <c>candidate-path preference</c>.</summary>
    /// <param name="preference">1 to 65535, the largest wins.</param>
    /// <param name="configure">Gives its segment lists.</param>
    /// <returns>This builder.</returns>
    public SrTePolicyBuilder CandidatePath(CandidatePathPreference preference, Action<SrTeCandidatePathBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new SrTeCandidatePathBuilder(AddPath(preference, new Origin(file, line))).Configure(configure);
        return this;
    }
}

/// <summary>Describes a way that a policy of SR-MPLS TE may use.</summary>
public sealed class SrTeCandidatePathBuilder : ViewBuilder<SrTeCandidatePathBuilder, SrCandidatePath>
{
    internal SrTeCandidatePathBuilder(SrCandidatePath model)
        : base(model)
    {
    }

    /// <summary>A segment list of the way. Command: <c>segment-list</c>.</summary>
    /// <param name="name">The name of the segment list.</param>
    /// <returns>This builder.</returns>
    public SrTeCandidatePathBuilder SegmentList(SegmentListName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.segmentLists ??= []).Add(new SrCandidateSegmentList { Origin = origin, name = SettingFactory.Of(name, origin) });
        return this;
    }
}

/// <summary>Describes a policy of SRv6 TE.</summary>
public sealed class Srv6TePolicyBuilder : SrPolicyBuilder<Srv6TePolicyBuilder, Srv6TePolicy>
{
    internal Srv6TePolicyBuilder(Srv6TePolicy model)
        : base(model)
    {
    }

    /// <summary>How the policy packs packets; pseudowires need <c>encaps</c>. Command: <c>encapsulation-mode</c>.</summary>
    /// <param name="mode">The mode.</param>
    /// <returns>This builder.</returns>
    public Srv6TePolicyBuilder EncapsulationMode(Input<Srv6Encapsulation> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.encapsulation, mode, file, line);

    /// <summary>The SID that stands for the policy. Command: <c>binding-sid</c>.</summary>
    /// <param name="sid">A SID of the locator of the policies.</param>
    /// <returns>This builder.</returns>
    public Srv6TePolicyBuilder BindingSid(Ipv6Address sid, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.bindingSid, sid, file, line);

    /// <summary>Checks that the segments can be reached. Command: <c>path verification</c>.</summary>
    /// <param name="on">False: not, whatever holds for all policies.</param>
    /// <returns>This builder.</returns>
    public Srv6TePolicyBuilder PathVerification(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.pathVerification, on, file, line);

    /// <summary>A way to the endpoint; the same one again when the preference was used before. Command: <c>candidate-path preference</c>.</summary>
    /// <param name="preference">1 to 65535, the largest wins.</param>
    /// <param name="configure">Gives its segment lists.</param>
    /// <returns>This builder.</returns>
    public Srv6TePolicyBuilder CandidatePath(CandidatePathPreference preference, Action<Srv6CandidatePathBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new Srv6CandidatePathBuilder(AddPath(preference, new Origin(file, line))).Configure(configure);
        return this;
    }
}

/// <summary>Describes a way that a policy of SRv6 TE may use.</summary>
public sealed class Srv6CandidatePathBuilder : ViewBuilder<Srv6CandidatePathBuilder, SrCandidatePath>
{
    internal Srv6CandidatePathBuilder(SrCandidatePath model)
        : base(model)
    {
    }

    /// <summary>A segment list of the way. Command: <c>segment-list</c>.</summary>
    /// <param name="name">The name of the segment list.</param>
    /// <param name="weight">Its share of the traffic, 1 to 4294967295; 1 when left out.</param>
    /// <param name="pathMtu">The MTU of its way, 1280 to 9600 bytes.</param>
    /// <returns>This builder.</returns>
    public Srv6CandidatePathBuilder SegmentList(SegmentListName name, SegmentListWeight? weight = null, PathMtu? pathMtu = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.segmentLists ??= []).Add(new SrCandidateSegmentList
        {
            Origin = origin,
            name = SettingFactory.Of(name, origin),
            weight = SettingFactory.Maybe(weight, origin),
            pathMtu = SettingFactory.Maybe(pathMtu, origin),
        });
        return this;
    }
}

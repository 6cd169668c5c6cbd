using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Sets preferences, capabilities and timers of an OSPF process.</summary>
public sealed class OspfTuningBuilder : Builder<OspfTuningBuilder, OspfTuning>
{
    internal OspfTuningBuilder(OspfTuning model)
        : base(model)
    {
    }

    /// <summary>How much OSPF routes are preferred. Command: <c>preference</c>.</summary>
    /// <param name="preference">1 to 255, the smallest wins; 10 when left out.</param>
    /// <param name="policy">The route policy that gives preferences, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder Preference(RoutePreference preference, RoutePolicyName? policy = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.preferencePolicy = SettingFactory.Maybe(policy, new Origin(file, line));
        return Set(ref Model.preference, preference, file, line);
    }

    /// <summary>How much external routes are preferred. Command: <c>preference ase</c>.</summary>
    /// <param name="preference">1 to 255, the smallest wins; 150 when left out.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder ExternalPreference(RoutePreference preference, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.externalPreference, preference, file, line);

    /// <summary>How much routes within an area are preferred. Command: <c>preference intra</c>.</summary>
    /// <param name="preference">1 to 255, the smallest wins.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder IntraAreaPreference(RoutePreference preference, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.intraAreaPreference, preference, file, line);

    /// <summary>How much routes between areas are preferred. Command: <c>preference inter</c>.</summary>
    /// <param name="preference">1 to 255, the smallest wins.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder InterAreaPreference(RoutePreference preference, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.interAreaPreference, preference, file, line);

    /// <summary>Chooses external routes as RFC 1583 says. Command: <c>rfc1583 compatible</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder Rfc1583(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.rfc1583, on, file, line);

    /// <summary>No loop check on a CE with several VPN instances. Command: <c>vpn-instance-capability simple</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder VpnInstanceSimple(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.vpnInstanceSimple, on, file, line);

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    /// <param name="paths">1 to 64.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder LoadBalancing(LoadBalancingPaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.loadBalancing, paths, file, line);

    /// <summary>The bandwidth that costs 1. Command: <c>bandwidth-reference</c>.</summary>
    /// <param name="megabits">1 to 2147483648 Mbit/s, equal on all routers.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder BandwidthReference(BandwidthReference megabits, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.bandwidthReference, megabits, file, line);

    /// <summary>A fixed interval of path calculations. Command: <c>spf-schedule-interval</c>.</summary>
    /// <param name="seconds">1 to 10 s.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder SpfInterval(SpfInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => WithoutSpf().Set(ref Model.spfInterval, seconds, file, line);

    /// <summary>A fixed interval of path calculations. Command: <c>spf-schedule-interval millisecond</c>.</summary>
    /// <param name="milliseconds">1 to 10000 ms.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder SpfMilliseconds(SpfMilliseconds milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => WithoutSpf().Set(ref Model.spfMilliseconds, milliseconds, file, line);

    /// <summary>An interval of path calculations that grows while the network changes. Command: <c>spf-schedule-interval intelligent-timer</c>.</summary>
    /// <param name="maximum">The longest interval, 1 to 300000 ms.</param>
    /// <param name="start">The first interval, 1 to 60000 ms.</param>
    /// <param name="hold">The interval that doubles, 1 to 60000 ms.</param>
    /// <param name="conservative">True: the longest interval stays while the network is unstable.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder SpfTimer(OspfMaximumInterval maximum, SpfStartInterval start, OspfHoldInterval hold, Input<bool>? conservative = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        WithoutSpf();
        Model.spfConservative = SettingFactory.Maybe(conservative, new Origin(file, line));
        return Set(ref Model.spfMaximum, maximum, file, line).Set(ref Model.spfStart, start, file, line).Set(ref Model.spfHold, hold, file, line);
    }

    /// <summary>How soon the same LSA is accepted again. Command: <c>lsa-arrival-interval</c>.</summary>
    /// <param name="milliseconds">0 to 10000 ms.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder LsaArrival(LsaArrivalInterval milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.lsaArrivalMaximum = default;
        Model.lsaArrivalStart = default;
        Model.lsaArrivalHold = default;
        return Set(ref Model.lsaArrival, milliseconds, file, line);
    }

    /// <summary>An interval that grows while the same LSA keeps coming. Command: <c>lsa-arrival-interval intelligent-timer</c>.</summary>
    /// <param name="maximum">The longest interval, 1 to 300000 ms.</param>
    /// <param name="start">The first interval, 0 to 60000 ms.</param>
    /// <param name="hold">The interval that doubles, 1 to 60000 ms.</param>
    /// <returns>This builder.</returns>
    public OspfTuningBuilder LsaArrivalTimer(OspfMaximumInterval maximum, LsaStartInterval start, OspfHoldInterval hold, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.lsaArrival = default;
        return Set(ref Model.lsaArrivalMaximum, maximum, file, line).Set(ref Model.lsaArrivalStart, start, file, line).Set(ref Model.lsaArrivalHold, hold, file, line);
    }

    /// <summary>The interval has one form only; the last verb counts.</summary>
    private OspfTuningBuilder WithoutSpf()
    {
        Model.spfInterval = default;
        Model.spfMilliseconds = default;
        Model.spfMaximum = default;
        Model.spfStart = default;
        Model.spfHold = default;
        Model.spfConservative = default;
        return this;
    }
}

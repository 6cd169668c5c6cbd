namespace NetDsl.Huawei;

/// <summary>Preferences, capabilities and timers of an OSPF process.</summary>
public sealed class OspfTuning : ConfigObject
{
    internal Setting<bool> opaqueCapability;
    internal Setting<RoutePreference> preference;
    internal Setting<RoutePolicyName> preferencePolicy;
    internal Setting<RoutePreference> externalPreference;
    internal Setting<RoutePreference> intraAreaPreference;
    internal Setting<RoutePreference> interAreaPreference;
    internal Setting<bool> rfc1583;
    internal Setting<LoadBalancingPaths> loadBalancing;
    internal Setting<BandwidthReference> bandwidthReference;
    internal Setting<bool> vpnInstanceSimple;
    internal Setting<SpfInterval> spfInterval;
    internal Setting<SpfMilliseconds> spfMilliseconds;
    internal Setting<OspfMaximumInterval> spfMaximum;
    internal Setting<SpfStartInterval> spfStart;
    internal Setting<OspfHoldInterval> spfHold;
    internal Setting<bool> spfConservative;
    internal Setting<LsaArrivalInterval> lsaArrival;
    internal Setting<OspfMaximumInterval> lsaArrivalMaximum;
    internal Setting<LsaStartInterval> lsaArrivalStart;
    internal Setting<OspfHoldInterval> lsaArrivalHold;

    /// <summary>Opaque LSAs, which TE and segment routing need. Command: <c>opaque-capability enable</c>.</summary>
    public Setting<bool> OpaqueCapability => opaqueCapability;

    /// <summary>How much OSPF routes are preferred, the smallest wins. Command: <c>preference</c>.</summary>
    public Setting<RoutePreference> Preference => preference;

    /// <summary>The route policy that gives preferences. Keyword: <c>route-policy</c>.</summary>
    public Setting<RoutePolicyName> PreferencePolicy => preferencePolicy;

    /// <summary>How much external routes are preferred. Command: <c>preference ase</c>.</summary>
    public Setting<RoutePreference> ExternalPreference => externalPreference;

    /// <summary>How much routes within an area are preferred. Command: <c>preference intra</c>.</summary>
    public Setting<RoutePreference> IntraAreaPreference => intraAreaPreference;

    /// <summary>How much routes between areas are preferred. Command: <c>preference inter</c>.</summary>
    public Setting<RoutePreference> InterAreaPreference => interAreaPreference;

    /// <summary>External routes are chosen as RFC 1583 says. Command: <c>rfc1583 compatible</c>.</summary>
    public Setting<bool> Rfc1583 => rfc1583;

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    public Setting<LoadBalancingPaths> LoadBalancing => loadBalancing;

    /// <summary>The bandwidth that costs 1, in Mbit/s. Command: <c>bandwidth-reference</c>.</summary>
    public Setting<BandwidthReference> BandwidthReference => bandwidthReference;

    /// <summary>No loop check on a multi-VPN-instance CE. Command: <c>vpn-instance-capability simple</c>.</summary>
    public Setting<bool> VpnInstanceSimple => vpnInstanceSimple;

    /// <summary>The fixed interval of path calculations, in seconds. Command: <c>spf-schedule-interval</c>.</summary>
    public Setting<SpfInterval> SpfInterval => spfInterval;

    /// <summary>The fixed interval of path calculations, in milliseconds. Command: <c>spf-schedule-interval millisecond</c>.</summary>
    public Setting<SpfMilliseconds> SpfMilliseconds => spfMilliseconds;

    /// <summary>The longest interval of path calculations, in milliseconds. Command: <c>spf-schedule-interval intelligent-timer</c>.</summary>
    public Setting<OspfMaximumInterval> SpfMaximum => spfMaximum;

    /// <summary>The first interval of path calculations, in milliseconds. Command: <c>spf-schedule-interval intelligent-timer</c>.</summary>
    public Setting<SpfStartInterval> SpfStart => spfStart;

    /// <summary>The interval of path calculations that doubles, in milliseconds. Command: <c>spf-schedule-interval intelligent-timer</c>.</summary>
    public Setting<OspfHoldInterval> SpfHold => spfHold;

    /// <summary>The longest interval stays while the network is unstable. Keyword: <c>conservative</c>.</summary>
    public Setting<bool> SpfConservative => spfConservative;

    /// <summary>How soon the same LSA is accepted again, in milliseconds. Command: <c>lsa-arrival-interval</c>.</summary>
    public Setting<LsaArrivalInterval> LsaArrival => lsaArrival;

    /// <summary>The longest interval of LSA arrivals, in milliseconds. Command: <c>lsa-arrival-interval intelligent-timer</c>.</summary>
    public Setting<OspfMaximumInterval> LsaArrivalMaximum => lsaArrivalMaximum;

    /// <summary>The first interval of LSA arrivals, in milliseconds. Command: <c>lsa-arrival-interval intelligent-timer</c>.</summary>
    public Setting<LsaStartInterval> LsaArrivalStart => lsaArrivalStart;

    /// <summary>The interval of LSA arrivals that doubles, in milliseconds. Command: <c>lsa-arrival-interval intelligent-timer</c>.</summary>
    public Setting<OspfHoldInterval> LsaArrivalHold => lsaArrivalHold;
}

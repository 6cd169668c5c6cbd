namespace NetDsl.Huawei;

/// <summary>Which side of a BGP session opens the connection.</summary>
public enum BgpOpening
{
    /// <summary>The peer. Keyword: <c>listen-only</c>.</summary>
    ListenOnly,

    /// <summary>This router. Keyword: <c>connect-only</c>.</summary>
    ConnectOnly,
}

/// <summary>The session with a BGP peer, or what the sessions of a peer group have in common. Commands: <c>peer</c> ...</summary>
public sealed class BgpSession : ConfigObject
{
    internal Setting<BgpPeerId> peer;
    internal Setting<AsNumber> asNumber;
    internal Setting<BgpGroupName> group;
    internal Setting<BgpDescription> description;
    internal Setting<InterfaceName> connectInterface;
    internal Setting<IpAddress> connectAddress;
    internal Setting<bool> ebgpMaxHop;
    internal Setting<BgpHopCount> maxHops;
    internal Setting<bool> ttlSecurity;
    internal Setting<BgpHopCount> ttlHops;
    internal Setting<bool> bfd;
    internal Setting<bool> bfdSingleHop;
    internal Setting<bool> bfdCompatible;
    internal Setting<bool> bfdPerLink;
    internal Setting<BfdInterval> bfdMinTx;
    internal Setting<BfdInterval> bfdMinRx;
    internal Setting<BfdMultiplier> bfdMultiplier;
    internal Setting<bool> bfdBlocked;
    internal Setting<BgpKeepaliveTime> keepalive;
    internal Setting<BgpHoldTime> hold;
    internal Setting<BgpLeastHoldTime> leastHold;
    internal Setting<BgpConnectRetryTime> connectRetry;
    internal Setting<bool> tracking;
    internal Setting<BgpTrackingDelay> trackingDelay;
    internal Setting<bool> localTunnelsOff;
    internal Setting<bool> ignored;
    internal Setting<bool> logsChanges;
    internal Setting<bool> pathMtu;
    internal Setting<BgpSegmentSize> segmentSize;
    internal Setting<KeychainName> keychain;
    internal Setting<Secret> password;
    internal Setting<BgpOpening> opening;

    /// <summary>The address of the peer or the name of the group.</summary>
    public Setting<BgpPeerId> Peer => peer;

    /// <summary>The AS of the peer. Command: <c>peer ... as-number</c>.</summary>
    public Setting<AsNumber> AsNumber => asNumber;

    /// <summary>The group that the peer belongs to, whose settings hold where it has none. Command: <c>peer ... group</c>.</summary>
    public Setting<BgpGroupName> Group => group;

    /// <summary>The description. Command: <c>peer ... description</c>.</summary>
    public Setting<BgpDescription> Description => description;

    /// <summary>The interface whose address the session comes from. Command: <c>peer ... connect-interface</c>.</summary>
    public Setting<InterfaceName> ConnectInterface => connectInterface;

    /// <summary>The address that the session comes from. Command: <c>peer ... connect-interface</c>.</summary>
    public Setting<IpAddress> ConnectAddress => connectAddress;

    /// <summary>The EBGP peer may be further away than the next hop: 255 hops unless <see cref="MaxHops"/> says less. Command: <c>peer ... ebgp-max-hop</c>.</summary>
    public Setting<bool> EbgpMaxHop => ebgpMaxHop;

    /// <summary>How many hops away the EBGP peer may be. Command: <c>peer ... ebgp-max-hop</c>.</summary>
    public Setting<BgpHopCount> MaxHops => maxHops;

    /// <summary>Messages that came from further away are dropped. Command: <c>peer ... valid-ttl-hops</c>.</summary>
    public Setting<bool> TtlSecurity => ttlSecurity;

    /// <summary>How far away the peer is at the most; 255 when not set. Command: <c>peer ... valid-ttl-hops</c>.</summary>
    public Setting<BgpHopCount> TtlHops => ttlHops;

    /// <summary>BFD watches the peer. Command: <c>peer ... bfd enable</c>.</summary>
    public Setting<bool> Bfd => bfd;

    /// <summary>BFD takes a session over one hop where it can. Keyword: <c>single-hop-prefer</c>.</summary>
    public Setting<bool> BfdSingleHop => bfdSingleHop;

    /// <summary>BFD as devices of older releases do it. Keyword: <c>compatible</c>.</summary>
    public Setting<bool> BfdCompatible => bfdCompatible;

    /// <summary>BFD watches every link of a trunk by its own echo. Keyword: <c>per-link one-arm-echo</c>.</summary>
    public Setting<bool> BfdPerLink => bfdPerLink;

    /// <summary>The least interval between sent BFD packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinTx => bfdMinTx;

    /// <summary>The least interval between received BFD packets, in milliseconds. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinRx => bfdMinRx;

    /// <summary>After how many missing BFD packets the peer is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> BfdMultiplier => bfdMultiplier;

    /// <summary>The peer does not take BFD over from its group. Command: <c>peer ... bfd block</c>.</summary>
    public Setting<bool> BfdBlocked => bfdBlocked;

    /// <summary>How often keepalive messages are sent, in seconds. Command: <c>peer ... timer keepalive</c>.</summary>
    public Setting<BgpKeepaliveTime> Keepalive => keepalive;

    /// <summary>After how long without a message the peer is down, in seconds. Command: <c>peer ... timer keepalive ... hold</c>.</summary>
    public Setting<BgpHoldTime> Hold => hold;

    /// <summary>The least hold time that is accepted, in seconds. Keyword: <c>min-holdtime</c>.</summary>
    public Setting<BgpLeastHoldTime> LeastHold => leastHold;

    /// <summary>How often a connection is tried, in seconds. Command: <c>peer ... timer connect-retry</c>.</summary>
    public Setting<BgpConnectRetryTime> ConnectRetry => connectRetry;

    /// <summary>The session ends when there is no route to the peer. Command: <c>peer ... tracking</c>.</summary>
    public Setting<bool> Tracking => tracking;

    /// <summary>How long after that it ends, in seconds. Keyword: <c>delay</c>.</summary>
    public Setting<BgpTrackingDelay> TrackingDelay => trackingDelay;

    /// <summary>No local tunnel is made for the EBGP peer. Command: <c>peer ... mpls-local-ifnet disable</c>.</summary>
    public Setting<bool> LocalTunnelsOff => localTunnelsOff;

    /// <summary>No session with the peer. Command: <c>peer ... ignore</c>.</summary>
    public Setting<bool> Ignored => ignored;

    /// <summary>Changes of the session are logged. Command: <c>peer ... log-change</c>.</summary>
    public Setting<bool> LogsChanges => logsChanges;

    /// <summary>The MTU of the path is looked for. Command: <c>peer ... path-mtu auto-discovery</c>.</summary>
    public Setting<bool> PathMtu => pathMtu;

    /// <summary>The greatest TCP segment, in bytes. Command: <c>peer ... tcp-mss</c>.</summary>
    public Setting<BgpSegmentSize> SegmentSize => segmentSize;

    /// <summary>The keys that authenticate the session. Command: <c>peer ... keychain</c>.</summary>
    public Setting<KeychainName> Keychain => keychain;

    /// <summary>The password that authenticates the session. Command: <c>peer ... password cipher</c>.</summary>
    public Setting<Secret> Password => password;

    /// <summary>Which side opens the connection; either when not set. Commands: <c>peer ... listen-only</c>, <c>peer ... connect-only</c>.</summary>
    public Setting<BgpOpening> Opening => opening;

    /// <summary>Takes in what another line says about the same peer; false, and nothing is changed, when it contradicts.</summary>
    internal bool TryTake(BgpSession other) => Take(other, apply: false) && Take(other, apply: true);

    private bool Take(BgpSession other, bool apply) =>
        other.asNumber.MergesInto(ref asNumber, apply) && other.group.MergesInto(ref group, apply)
        && other.description.MergesInto(ref description, apply) && other.connectInterface.MergesInto(ref connectInterface, apply)
        && other.connectAddress.MergesInto(ref connectAddress, apply) && other.ebgpMaxHop.MergesInto(ref ebgpMaxHop, apply)
        && other.maxHops.MergesInto(ref maxHops, apply) && other.ttlSecurity.MergesInto(ref ttlSecurity, apply)
        && other.ttlHops.MergesInto(ref ttlHops, apply) && other.bfd.MergesInto(ref bfd, apply)
        && other.bfdSingleHop.MergesInto(ref bfdSingleHop, apply) && other.bfdCompatible.MergesInto(ref bfdCompatible, apply)
        && other.bfdPerLink.MergesInto(ref bfdPerLink, apply) && other.bfdMinTx.MergesInto(ref bfdMinTx, apply)
        && other.bfdMinRx.MergesInto(ref bfdMinRx, apply) && other.bfdMultiplier.MergesInto(ref bfdMultiplier, apply)
        && other.bfdBlocked.MergesInto(ref bfdBlocked, apply) && other.keepalive.MergesInto(ref keepalive, apply)
        && other.hold.MergesInto(ref hold, apply) && other.leastHold.MergesInto(ref leastHold, apply)
        && other.connectRetry.MergesInto(ref connectRetry, apply) && other.tracking.MergesInto(ref tracking, apply)
        && other.trackingDelay.MergesInto(ref trackingDelay, apply) && other.localTunnelsOff.MergesInto(ref localTunnelsOff, apply)
        && other.ignored.MergesInto(ref ignored, apply) && other.logsChanges.MergesInto(ref logsChanges, apply)
        && other.pathMtu.MergesInto(ref pathMtu, apply) && other.segmentSize.MergesInto(ref segmentSize, apply)
        && other.keychain.MergesInto(ref keychain, apply) && other.password.MergesInto(ref password, apply) && other.opening.MergesInto(ref opening, apply);
}

using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes the session with a BGP peer, or what the sessions of a peer group have in common.</summary>
public sealed class BgpSessionBuilder : Builder<BgpSessionBuilder, BgpSession>
{
    internal BgpSessionBuilder(BgpSession model)
        : base(model)
    {
    }

    /// <summary>The address of the peer, for a verb that refers to it; unknown when it is a group.</summary>
    /// <param name="builder">The builder of the session.</param>
    public static implicit operator Ipv4Address(BgpSessionBuilder builder) => builder.Model.peer.Or(default).Address.Ipv4;

    /// <summary>The AS of the peers of a group. Command: <c>peer ... as-number</c>.</summary>
    /// <param name="asNumber">1 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder AsNumber(AsNumber asNumber, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.asNumber, asNumber, file, line);

    /// <summary>Describes the peer. Command: <c>peer ... description</c>.</summary>
    /// <param name="text">1 to 255 characters.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder Description(BgpDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>The session comes from the address of an interface, as every session between loopback addresses has to. Command: <c>peer ... connect-interface</c>.</summary>
    /// <param name="source">The interface, such as <c>LoopBack1</c>.</param>
    /// <param name="address">One of its addresses; the primary one when left out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder ConnectInterface(InterfaceName source, IpAddress? address = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.connectAddress = SettingFactory.Maybe(address, new Origin(file, line));
        return Set(ref Model.connectInterface, source, file, line);
    }

    /// <summary>The EBGP peer may be further away than the next hop. Command: <c>peer ... ebgp-max-hop</c>.</summary>
    /// <param name="hops">How many hops, 1 to 255; 255 when left out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder EbgpMaxHop(BgpHopCount? hops = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.maxHops = SettingFactory.Maybe(hops, origin);
        return Set(ref Model.ebgpMaxHop, true, file, line);
    }

    /// <summary>Drops messages that came from further away; not together with <c>ebgp-max-hop</c>. Command: <c>peer ... valid-ttl-hops</c>.</summary>
    /// <param name="hops">How many hops, 1 to 255; 255 when left out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder TtlSecurity(BgpHopCount? hops = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.ttlHops = SettingFactory.Maybe(hops, new Origin(file, line));
        return Set(ref Model.ttlSecurity, true, file, line);
    }

    /// <summary>BFD watches the peer; BFD must be enabled on both routers. Commands: <c>peer ... bfd enable</c>, <c>peer ... bfd</c>.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets the peer is down, 3 to 50.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder Bfd(BfdInterval? minTx = null, BfdInterval? minRx = null, BfdMultiplier? multiplier = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bfdMinTx = SettingFactory.Maybe(minTx, origin);
        Model.bfdMinRx = SettingFactory.Maybe(minRx, origin);
        Model.bfdMultiplier = SettingFactory.Maybe(multiplier, origin);
        return Set(ref Model.bfd, true, file, line);
    }

    /// <summary>Enables BFD, which takes a session over one hop where it can. Keyword: <c>single-hop-prefer</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder BfdSingleHop(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        EnableBfd(new Origin(file, line));
        Model.bfdPerLink = default;
        return Set(ref Model.bfdSingleHop, on, file, line);
    }

    /// <summary>Enables BFD as devices of older releases do it. Keyword: <c>compatible</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder BfdCompatible(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        EnableBfd(new Origin(file, line));
        Model.bfdPerLink = default;
        return Set(ref Model.bfdCompatible, on, file, line);
    }

    /// <summary>Enables BFD by an echo on every link of a trunk; replaces the two other ways. Keyword: <c>per-link one-arm-echo</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder BfdPerLink(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        EnableBfd(new Origin(file, line));
        Model.bfdSingleHop = default;
        Model.bfdCompatible = default;
        return Set(ref Model.bfdPerLink, on, file, line);
    }

    /// <summary>The peer does not take BFD over from its group. Command: <c>peer ... bfd block</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder BfdBlocked(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.bfdBlocked, on, file, line);

    /// <summary>The timers of the session. Command: <c>peer ... timer keepalive</c>.</summary>
    /// <param name="keepalive">How often keepalive messages are sent, 0 to 21845 s; a third of the hold time at the most.</param>
    /// <param name="hold">After how long without a message the peer is down, 3 to 65535 s.</param>
    /// <param name="leastHold">The least hold time that is accepted, 20 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder Timers(BgpKeepaliveTime keepalive, BgpHoldTime hold, BgpLeastHoldTime? leastHold = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.leastHold = SettingFactory.Maybe(leastHold, new Origin(file, line));
        return Set(ref Model.keepalive, keepalive, file, line).Set(ref Model.hold, hold, file, line);
    }

    /// <summary>How often a connection is tried. Command: <c>peer ... timer connect-retry</c>.</summary>
    /// <param name="seconds">1 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder ConnectRetry(BgpConnectRetryTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.connectRetry, seconds, file, line);

    /// <summary>Ends the session when there is no route to the peer. Command: <c>peer ... tracking</c>.</summary>
    /// <param name="delay">How long after that, 0 to 65535 s; at once when left out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder Tracking(BgpTrackingDelay? delay = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.trackingDelay = SettingFactory.Maybe(delay, new Origin(file, line));
        return Set(ref Model.tracking, true, file, line);
    }

    /// <summary>Makes no local tunnel for the EBGP peer: wanted where it is not directly connected. Command: <c>peer ... mpls-local-ifnet disable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder NoLocalTunnel(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.localTunnelsOff, on, file, line);

    /// <summary>Keeps no session with the peer. Command: <c>peer ... ignore</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder Ignored(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ignored, on, file, line);

    /// <summary>Logs changes of the session. Command: <c>peer ... log-change</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder LogChanges(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.logsChanges, on, file, line);

    /// <summary>Looks for the MTU of the path. Command: <c>peer ... path-mtu auto-discovery</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder PathMtu(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.pathMtu, on, file, line);

    /// <summary>The greatest TCP segment. Command: <c>peer ... tcp-mss</c>.</summary>
    /// <param name="bytes">176 to 4096 bytes.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder SegmentSize(BgpSegmentSize bytes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.segmentSize, bytes, file, line);

    /// <summary>The keys that authenticate the session. Command: <c>peer ... keychain</c>.</summary>
    /// <param name="name">1 to 47 characters.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder Keychain(KeychainName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.keychain, name, file, line);

    /// <summary>The password that authenticates the session, equal at both ends. Command: <c>peer ... password cipher</c>.</summary>
    /// <param name="password">1 to 255 characters; take it from <see cref="Secret.FromEnvironment"/> or <see cref="Secret.FromFile"/>.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder Password(Secret password, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.password, password, file, line);

    /// <summary>Which side opens the connection. Commands: <c>peer ... listen-only</c>, <c>peer ... connect-only</c>.</summary>
    /// <param name="side">The peer or this router.</param>
    /// <returns>This builder.</returns>
    public BgpSessionBuilder Opening(Input<BgpOpening> side, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.opening, side, file, line);

    private void EnableBfd(Origin origin)
    {
        if (!Model.bfd.IsSet)
            Model.bfd = new(true, true, origin);
    }
}

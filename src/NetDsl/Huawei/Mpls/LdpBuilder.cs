using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes LDP on the whole router.</summary>
public sealed class LdpBuilder : ViewBuilder<LdpBuilder, LdpGlobal>
{
    private readonly VrpRouter _router;

    internal LdpBuilder(VrpRouter router)
        : base(router.ldp!) => _router = router;

    /// <summary>
    /// An LDP peer that is not directly connected: a pseudowire needs a session to its peer. Commands: <c>mpls ldp remote-peer</c>, <c>remote-ip</c>.
    /// </summary>
    /// <param name="address">The LSR ID of the peer.</param>
    /// <param name="name">The name of the peer, 1 to 32 characters; its address when left out.</param>
    /// <param name="pwe3">True: no labels for LSPs over this session.</param>
    /// <param name="configure">Sets options of the session.</param>
    /// <returns>This builder.</returns>
    public LdpBuilder RemotePeer(
        Ipv4Address address,
        RemotePeerName? name = null,
        Input<bool>? pwe3 = null,
        Action<LdpRemotePeerBuilder>? configure = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var peer = _router.Add(new LdpRemotePeer
        {
            Origin = origin,
            name = SettingFactory.Of(name ?? (address.IsUnknown ? default(RemotePeerName) : address.ToString()), origin),
        });
        peer.address = SettingFactory.Of(address, origin);
        if (pwe3 is { } only)
            peer.pwe3 = SettingFactory.Of(only, origin);
        new LdpRemotePeerBuilder(peer).Configure(configure);
        return this;
    }

    /// <summary>The LSR ID of LDP alone. Command: <c>lsr-id</c>.</summary>
    /// <param name="address">An address of a loopback interface of this router.</param>
    /// <returns>This builder.</returns>
    public LdpBuilder LsrId(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.lsrId, address, file, line);

    /// <summary>Lets labels survive a restart. Commands: <c>graceful-restart</c>, <c>graceful-restart timer</c>.</summary>
    /// <param name="reconnect">How long peers wait for this router, 3 to 259200 s.</param>
    /// <param name="liveness">How long this router waits for a peer, 3 to 259200 s.</param>
    /// <param name="recovery">How long labels are kept afterwards, 3 to 259200 s.</param>
    /// <returns>This builder.</returns>
    public LdpBuilder GracefulRestart(
        LdpRestartTime? reconnect = null,
        LdpRestartTime? liveness = null,
        LdpRestartTime? recovery = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.reconnectTime = SettingFactory.Maybe(reconnect, origin);
        Model.livenessTime = SettingFactory.Maybe(liveness, origin);
        Model.recoveryTime = SettingFactory.Maybe(recovery, origin);
        return Set(ref Model.gracefulRestart, true, file, line);
    }

    /// <summary>When labels are given; ordered when left out. Command: <c>label distribution control-mode</c>.</summary>
    /// <param name="control">Ordered or independent.</param>
    /// <returns>This builder.</returns>
    public LdpBuilder LabelControl(Input<LabelControl> control, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.labelControl, control, file, line);

    /// <summary>Lets LSPs follow routes of shorter prefixes too. Command: <c>longest-match</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LdpBuilder LongestMatch(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.longestMatch, on, file, line);

    /// <summary>Tells the MTU with the labels, as routers do by themselves, or not. Commands: <c>mtu-signalling</c>, <c>undo mtu-signalling</c>.</summary>
    /// <param name="on">False does not tell it.</param>
    /// <returns>This builder.</returns>
    public LdpBuilder MtuSignalling(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mtuSignalling, on, file, line);

    /// <summary>How long the IGP waits for LDP. Command: <c>igp-sync-delay timer</c>.</summary>
    /// <param name="seconds">0 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public LdpBuilder IgpSyncDelay(IgpSyncDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.igpSyncDelay, seconds, file, line);

    /// <summary>Gives no labels for LSPs over sessions to remote peers. Command: <c>remote-peer pwe3</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LdpBuilder RemotePeersPwe3(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.remotePeersPwe3, on, file, line);

    /// <summary>Lets sessions live on when their link fails. Command: <c>session protection</c>.</summary>
    /// <param name="duration">For how long, 30 to 2147483 s; for ever when left out.</param>
    /// <param name="peers">The peers; all when left out.</param>
    /// <returns>This builder.</returns>
    public LdpBuilder SessionProtection(LdpProtectionTime? duration = null, LdpPeerGroupName? peers = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.protectedPeers = SettingFactory.Maybe(peers, origin);
        Model.protectsForever = duration is null ? new(true, true, origin) : default;
        Model.protectionTime = SettingFactory.Maybe(duration, origin);
        return Set(ref Model.protectsSessions, true, file, line);
    }

    /// <summary>Gives no labels to the peer that the route leads to. Command: <c>outbound peer all split-horizon</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LdpBuilder SplitHorizon(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.splitHorizon, on, file, line);

    /// <summary>What is for IPv4 alone. Command: <c>ipv4-family</c>.</summary>
    /// <param name="configure">Describes it.</param>
    /// <returns>This builder.</returns>
    public LdpBuilder Ipv4(Action<LdpIpv4FamilyBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new LdpIpv4FamilyBuilder(Model.ipv4 ??= new LdpIpv4Family { Origin = new Origin(file, line) }).Configure(configure);
        return this;
    }
}

/// <summary>Describes LDP for IPv4.</summary>
public sealed class LdpIpv4FamilyBuilder : ViewBuilder<LdpIpv4FamilyBuilder, LdpIpv4Family>
{
    internal LdpIpv4FamilyBuilder(LdpIpv4Family model)
        : base(model)
    {
    }

    /// <summary>The routes that LSPs are set up for. Command: <c>lsp-trigger</c>.</summary>
    /// <param name="routes">The routes.</param>
    /// <returns>This builder.</returns>
    public LdpIpv4FamilyBuilder LspTrigger(Input<LspTrigger> routes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.lspTrigger, routes, file, line);

    /// <summary>The routes that have a backup LSP ready. Command: <c>auto-frr lsp-trigger</c>.</summary>
    /// <param name="routes">The routes.</param>
    /// <returns>This builder.</returns>
    public LdpIpv4FamilyBuilder AutoFrr(Input<LspTrigger> routes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.autoFrr, routes, file, line);

    /// <summary>The routes that have a backup LSP ready. Command: <c>auto-frr lsp-trigger ip-prefix</c>.</summary>
    /// <param name="prefixes">The list of the routes, 1 to 169 characters.</param>
    /// <returns>This builder.</returns>
    public LdpIpv4FamilyBuilder AutoFrrPrefixes(IpPrefixListName prefixes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.autoFrrPrefixes, prefixes, file, line);

    /// <summary>Which labels are taken from a peer. Command: <c>inbound peer ... fec ip-prefix</c>.</summary>
    /// <param name="peer">The LSR ID of the peer.</param>
    /// <param name="prefixes">The list of the routes, 1 to 169 characters.</param>
    /// <returns>This builder.</returns>
    public LdpIpv4FamilyBuilder Inbound(Ipv4Address peer, IpPrefixListName prefixes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Filter(LabelDirection.Inbound, peer, prefixes, new Origin(file, line));

    /// <summary>Which labels are given to a peer. Command: <c>outbound peer ... fec ip-prefix</c>.</summary>
    /// <param name="peer">The LSR ID of the peer.</param>
    /// <param name="prefixes">The list of the routes, 1 to 169 characters.</param>
    /// <returns>This builder.</returns>
    public LdpIpv4FamilyBuilder Outbound(Ipv4Address peer, IpPrefixListName prefixes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Filter(LabelDirection.Outbound, peer, prefixes, new Origin(file, line));

    private LdpIpv4FamilyBuilder Filter(LabelDirection direction, Ipv4Address peer, IpPrefixListName prefixes, Origin origin)
    {
        (Model.filters ??= []).Add(new LdpLabelFilter
        {
            Origin = origin,
            direction = new(direction, true, origin),
            peer = SettingFactory.Of(peer, origin),
            prefixes = SettingFactory.Of(prefixes, origin),
        });
        return this;
    }
}

/// <summary>Describes an LDP peer that is not directly connected.</summary>
public sealed class LdpRemotePeerBuilder : ViewBuilder<LdpRemotePeerBuilder, LdpRemotePeer>
{
    internal LdpRemotePeerBuilder(LdpRemotePeer model)
        : base(model)
    {
    }

    /// <summary>Free text. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 242 characters in one line.</param>
    /// <returns>This builder.</returns>
    public LdpRemotePeerBuilder Description(DescriptionText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>Sets options of the session. Commands: <c>mpls ldp timer</c> and the like.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public LdpRemotePeerBuilder Options(Action<LdpSessionOptionsBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new LdpSessionOptionsBuilder(Model.options ??= new LdpSessionOptions { Origin = new Origin(file, line) }).Configure(configure);
        return this;
    }
}

/// <summary>Sets options of LDP sessions, to a remote peer or to the peers on an interface.</summary>
public sealed class LdpSessionOptionsBuilder : Builder<LdpSessionOptionsBuilder, LdpSessionOptions>
{
    internal LdpSessionOptionsBuilder(LdpSessionOptions model)
        : base(model)
    {
    }

    /// <summary>Are labels given of one's own accord? Command: <c>mpls ldp advertisement</c>.</summary>
    /// <param name="advertisement">Unsolicited or on demand.</param>
    /// <returns>This builder.</returns>
    public LdpSessionOptionsBuilder Advertisement(Input<LabelAdvertisement> advertisement, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.advertisement, advertisement, file, line);

    /// <summary>Sessions use the address of this interface; not for a remote peer. Command: <c>mpls ldp transport-address interface</c>.</summary>
    /// <returns>This builder.</returns>
    public LdpSessionOptionsBuilder OwnTransportAddress([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ownTransportAddress, true, file, line);

    /// <summary>Sessions use the address of another interface; not for a remote peer. Command: <c>mpls ldp transport-address</c>.</summary>
    /// <param name="interface">The interface.</param>
    /// <returns>This builder.</returns>
    public LdpSessionOptionsBuilder TransportAddress(InterfaceName @interface, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.transportInterface, @interface, file, line);

    /// <summary>The address of an interface is the LSR ID of these sessions. Command: <c>mpls ldp local-lsr-id</c>.</summary>
    /// <param name="interface">The interface.</param>
    /// <returns>This builder.</returns>
    public LdpSessionOptionsBuilder LsrIdOf(InterfaceName @interface, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.lsrIdInterface, @interface, file, line);

    /// <summary>How often hello messages are sent and for how long they may be missing. Commands: <c>mpls ldp timer hello-send</c>, <c>mpls ldp timer hello-hold</c>.</summary>
    /// <param name="send">The interval, 1 to 65535 s.</param>
    /// <param name="hold">After which time the adjacency is down, 3 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public LdpSessionOptionsBuilder Hello(LdpSendInterval? send = null, LdpHelloHold? hold = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.helloSend = SettingFactory.Maybe(send, origin);
        Model.helloHold = SettingFactory.Maybe(hold, origin);
        return this;
    }

    /// <summary>How often keepalive messages are sent and for how long messages may be missing. Commands: <c>mpls ldp timer keepalive-send</c>, <c>mpls ldp timer keepalive-hold</c>.</summary>
    /// <param name="send">The interval, 1 to 65535 s.</param>
    /// <param name="hold">After which time the session is down, 30 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public LdpSessionOptionsBuilder Keepalive(LdpSendInterval? send = null, LdpKeepaliveHold? hold = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.keepaliveSend = SettingFactory.Maybe(send, origin);
        Model.keepaliveHold = SettingFactory.Maybe(hold, origin);
        return this;
    }

    /// <summary>How long the IGP waits for LDP. Command: <c>mpls ldp timer igp-sync-delay</c>.</summary>
    /// <param name="seconds">0 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public LdpSessionOptionsBuilder IgpSyncDelay(IgpSyncDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.igpSyncDelay, seconds, file, line);
}

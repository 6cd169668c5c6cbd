using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Does a router give labels of its own accord? Command: <c>mpls ldp advertisement</c>.</summary>
public enum LabelAdvertisement
{
    /// <summary>Yes, unsolicited. Keyword: <c>du</c>.</summary>
    Unsolicited,

    /// <summary>Only on demand. Keyword: <c>dod</c>.</summary>
    OnDemand,
}

/// <summary>When a router gives a label. Command: <c>label distribution control-mode</c>.</summary>
public enum LabelControl
{
    /// <summary>When it has one from the next router. Keyword: <c>ordered</c>.</summary>
    Ordered,

    /// <summary>At once. Keyword: <c>independent</c>.</summary>
    Independent,
}

/// <summary>LDP on the whole router. Command: <c>mpls ldp</c>.</summary>
public sealed class LdpGlobal : ViewObject
{
    internal Setting<Ipv4Address> lsrId;
    internal Setting<bool> gracefulRestart;
    internal Setting<LdpRestartTime> reconnectTime;
    internal Setting<LdpRestartTime> livenessTime;
    internal Setting<LdpRestartTime> recoveryTime;
    internal Setting<LabelControl> labelControl;
    internal Setting<bool> longestMatch;
    internal Setting<bool> mtuSignalling;
    internal Setting<IgpSyncDelay> igpSyncDelay;
    internal Setting<bool> remotePeersPwe3;
    internal Setting<bool> protectsSessions;
    internal Setting<LdpPeerGroupName> protectedPeers;
    internal Setting<bool> protectsForever;
    internal Setting<LdpProtectionTime> protectionTime;
    internal Setting<bool> splitHorizon;
    internal LdpIpv4Family? ipv4;

    /// <summary>The LSR ID of LDP alone. Command: <c>lsr-id</c>.</summary>
    public Setting<Ipv4Address> LsrId => lsrId;

    /// <summary>Labels survive a restart. Command: <c>graceful-restart</c>.</summary>
    public Setting<bool> GracefulRestart => gracefulRestart;

    /// <summary>How long peers wait for this router, in seconds. Command: <c>graceful-restart timer reconnect</c>.</summary>
    public Setting<LdpRestartTime> ReconnectTime => reconnectTime;

    /// <summary>How long this router waits for a peer, in seconds. Command: <c>graceful-restart timer neighbor-liveness</c>.</summary>
    public Setting<LdpRestartTime> LivenessTime => livenessTime;

    /// <summary>How long labels are kept afterwards, in seconds. Command: <c>graceful-restart timer recovery</c>.</summary>
    public Setting<LdpRestartTime> RecoveryTime => recoveryTime;

    /// <summary>When labels are given; not set means ordered. Command: <c>label distribution control-mode</c>.</summary>
    public Setting<LabelControl> LabelControl => labelControl;

    /// <summary>LSPs follow routes of shorter prefixes too. Command: <c>longest-match</c>.</summary>
    public Setting<bool> LongestMatch => longestMatch;

    /// <summary>The MTU is told with the labels. Command: <c>mtu-signalling</c>.</summary>
    public Setting<bool> MtuSignalling => mtuSignalling;

    /// <summary>How long the IGP waits for LDP, in seconds. Command: <c>igp-sync-delay timer</c>.</summary>
    public Setting<IgpSyncDelay> IgpSyncDelay => igpSyncDelay;

    /// <summary>No labels for LSPs over sessions to remote peers. Command: <c>remote-peer pwe3</c>.</summary>
    public Setting<bool> RemotePeersPwe3 => remotePeersPwe3;

    /// <summary>Sessions live on when their link fails. Command: <c>session protection</c>.</summary>
    public Setting<bool> ProtectsSessions => protectsSessions;

    /// <summary>The peers whose sessions do. Keyword: <c>peer-group</c>.</summary>
    public Setting<LdpPeerGroupName> ProtectedPeers => protectedPeers;

    /// <summary>For ever. Keyword: <c>duration infinite</c>.</summary>
    public Setting<bool> ProtectsForever => protectsForever;

    /// <summary>For so long, in seconds. Keyword: <c>duration</c>.</summary>
    public Setting<LdpProtectionTime> ProtectionTime => protectionTime;

    /// <summary>Labels are not given to the peer that the route leads to. Command: <c>outbound peer all split-horizon</c>.</summary>
    public Setting<bool> SplitHorizon => splitHorizon;

    /// <summary>What is for IPv4 alone; null without. Command: <c>ipv4-family</c>.</summary>
    public LdpIpv4Family? Ipv4 => ipv4;
}

/// <summary>LDP for IPv4. Command: <c>ipv4-family</c>.</summary>
public sealed class LdpIpv4Family : ViewObject
{
    internal Setting<LspTrigger> lspTrigger;
    internal Setting<IpPrefixListName> lspTriggerPrefixes;
    internal Setting<LspTrigger> autoFrr;
    internal Setting<IpPrefixListName> autoFrrPrefixes;
    internal List<LdpLabelFilter>? filters;

    /// <summary>The routes that LSPs are set up for. Command: <c>lsp-trigger</c>.</summary>
    public Setting<LspTrigger> LspTrigger => lspTrigger;

    /// <summary>The list of those routes. Command: <c>lsp-trigger ip-prefix</c>.</summary>
    public Setting<IpPrefixListName> LspTriggerPrefixes => lspTriggerPrefixes;

    /// <summary>The routes that have a backup LSP ready. Command: <c>auto-frr lsp-trigger</c>.</summary>
    public Setting<LspTrigger> AutoFrr => autoFrr;

    /// <summary>The list of those routes. Command: <c>auto-frr lsp-trigger ip-prefix</c>.</summary>
    public Setting<IpPrefixListName> AutoFrrPrefixes => autoFrrPrefixes;

    /// <summary>Which labels are given and taken. Commands: <c>inbound peer</c>, <c>outbound peer</c>.</summary>
    public IReadOnlyList<LdpLabelFilter> Filters => filters ?? (IReadOnlyList<LdpLabelFilter>)[];
}

/// <summary>Are labels taken or given?</summary>
public enum LabelDirection
{
    /// <summary>Taken. Keyword: <c>inbound</c>.</summary>
    Inbound,

    /// <summary>Given. Keyword: <c>outbound</c>.</summary>
    Outbound,
}

/// <summary>Which labels are given to a peer or taken from it. Commands: <c>inbound peer</c>, <c>outbound peer</c>.</summary>
public sealed class LdpLabelFilter : ConfigObject
{
    internal Setting<LabelDirection> direction;
    internal Setting<Ipv4Address> peer;
    internal Setting<LdpPeerGroupName> peerGroup;
    internal Setting<bool> allPeers;
    internal Setting<LspTrigger> routes;
    internal Setting<IpPrefixListName> prefixes;

    /// <summary>Taken or given.</summary>
    public Setting<LabelDirection> Direction => direction;

    /// <summary>The LSR ID of the peer.</summary>
    public Setting<Ipv4Address> Peer => peer;

    /// <summary>A group of peers. Keyword: <c>peer-group</c>.</summary>
    public Setting<LdpPeerGroupName> PeerGroup => peerGroup;

    /// <summary>All peers. Keyword: <c>all</c>.</summary>
    public Setting<bool> AllPeers => allPeers;

    /// <summary>Labels of no routes or of host routes. Keywords: <c>none</c>, <c>host</c>.</summary>
    public Setting<LspTrigger> Routes => routes;

    /// <summary>Labels of the routes of a list. Keyword: <c>ip-prefix</c>.</summary>
    public Setting<IpPrefixListName> Prefixes => prefixes;
}

/// <summary>An LDP peer that is not directly connected. Command: <c>mpls ldp remote-peer</c>.</summary>
public sealed class LdpRemotePeer : ViewObject
{
    internal Setting<RemotePeerName> name;
    internal Setting<Ipv4Address> address;
    internal Setting<bool> pwe3;
    internal Setting<DescriptionText> description;
    internal LdpSessionOptions? options;

    /// <summary>The name, by custom the address of the peer.</summary>
    public Setting<RemotePeerName> Name => name;

    /// <summary>The LSR ID of the peer. Command: <c>remote-ip</c>.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>No labels for LSPs over this session. Keyword: <c>pwe3</c>.</summary>
    public Setting<bool> Pwe3 => pwe3;

    /// <summary>Free text. Command: <c>description</c>.</summary>
    public Setting<DescriptionText> Description => description;

    /// <summary>Options of the session; null without. Commands: <c>mpls ldp timer</c> and the like.</summary>
    public LdpSessionOptions? Options => options;
}

/// <summary>Options of LDP sessions, to a remote peer or to the peers on an interface.</summary>
public sealed class LdpSessionOptions : ConfigObject
{
    internal Setting<LabelAdvertisement> advertisement;
    internal Setting<bool> ownTransportAddress;
    internal Setting<InterfaceName> transportInterface;
    internal Setting<bool> ownLsrId;
    internal Setting<InterfaceName> lsrIdInterface;
    internal Setting<LdpSendInterval> helloSend;
    internal Setting<LdpHelloHold> helloHold;
    internal Setting<LdpSendInterval> keepaliveSend;
    internal Setting<LdpKeepaliveHold> keepaliveHold;
    internal Setting<IgpSyncDelay> igpSyncDelay;

    /// <summary>Are labels given of one's own accord? Command: <c>mpls ldp advertisement</c>.</summary>
    public Setting<LabelAdvertisement> Advertisement => advertisement;

    /// <summary>Sessions use the address of this interface. Command: <c>mpls ldp transport-address interface</c>.</summary>
    public Setting<bool> OwnTransportAddress => ownTransportAddress;

    /// <summary>Sessions use the address of another interface. Command: <c>mpls ldp transport-address</c>.</summary>
    public Setting<InterfaceName> TransportInterface => transportInterface;

    /// <summary>The address of this interface is the LSR ID. Command: <c>mpls ldp local-lsr-id interface</c>.</summary>
    public Setting<bool> OwnLsrId => ownLsrId;

    /// <summary>The address of another interface is the LSR ID. Command: <c>mpls ldp local-lsr-id</c>.</summary>
    public Setting<InterfaceName> LsrIdInterface => lsrIdInterface;

    /// <summary>The interval of hello messages, in seconds. Command: <c>mpls ldp timer hello-send</c>.</summary>
    public Setting<LdpSendInterval> HelloSend => helloSend;

    /// <summary>After which time without hello messages the adjacency is down, in seconds. Command: <c>mpls ldp timer hello-hold</c>.</summary>
    public Setting<LdpHelloHold> HelloHold => helloHold;

    /// <summary>The interval of keepalive messages, in seconds. Command: <c>mpls ldp timer keepalive-send</c>.</summary>
    public Setting<LdpSendInterval> KeepaliveSend => keepaliveSend;

    /// <summary>After which time without messages the session is down, in seconds. Command: <c>mpls ldp timer keepalive-hold</c>.</summary>
    public Setting<LdpKeepaliveHold> KeepaliveHold => keepaliveHold;

    /// <summary>How long the IGP waits for LDP, in seconds. Command: <c>mpls ldp timer igp-sync-delay</c>.</summary>
    public Setting<IgpSyncDelay> IgpSyncDelay => igpSyncDelay;
}

namespace NetDsl.Huawei;

/// <summary>What a BFD session watches. Command: <c>bfd</c> <i>name</i> <c>bind</c>.</summary>
public enum BfdTarget
{
    /// <summary>A pseudowire. Keyword: <c>pw</c>.</summary>
    Pseudowire,

    /// <summary>The way to an IPv4 address. Keyword: <c>peer-ip</c>.</summary>
    Peer,

    /// <summary>The way to an IPv6 address. Keyword: <c>peer-ipv6</c>.</summary>
    Ipv6Peer,

    /// <summary>A link whose other end has no address. Keywords: <c>peer-ip default-ip</c>.</summary>
    DefaultPeer,

    /// <summary>An LSP of LDP. Keyword: <c>ldp-lsp</c>.</summary>
    LdpLsp,

    /// <summary>A TE tunnel. Keyword: <c>mpls-te</c>.</summary>
    TeTunnel,
}

/// <summary>A BFD session that was set up by hand. Command: <c>bfd</c> <i>name</i> <c>bind</c>.</summary>
public sealed class BfdSession : ViewObject
{
    internal readonly BfdBinding binding = new();
    internal Setting<BfdSessionName> name;
    internal Setting<LocalDiscriminator> localDiscriminator;
    internal Setting<RemoteDiscriminator> remoteDiscriminator;
    internal Setting<BfdMultiplier> multiplier;
    internal Setting<BfdInterval> minTx;
    internal Setting<BfdInterval> minRx;
    internal Setting<BfdInterval> minEchoRx;
    internal Setting<BfdWaitToRestore> waitToRestore;
    internal Setting<bool> processPst;
    internal Setting<bool> processInterfaceStatus;
    internal Setting<bool> subinterfaces;
    internal Setting<bool> rebootNoImpact;
    internal Setting<BfdPacketPriority> priority;
    internal Setting<BfdDescription> description;
    internal Setting<bool> shutdown;
    internal Setting<bool> commit;

    /// <summary>The name, unique on the router; letter case does not count.</summary>
    public Setting<BfdSessionName> Name => name;

    /// <summary>What the session watches.</summary>
    public BfdBinding Binding => binding;

    /// <summary>The number of the session here; the remote one at the other end. Command: <c>discriminator local</c>.</summary>
    public Setting<LocalDiscriminator> LocalDiscriminator => localDiscriminator;

    /// <summary>The number of the session at the other end. Command: <c>discriminator remote</c>.</summary>
    public Setting<RemoteDiscriminator> RemoteDiscriminator => remoteDiscriminator;

    /// <summary>After how many missing packets the session is down. Command: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> Multiplier => multiplier;

    /// <summary>The least interval between sent packets, in milliseconds. Command: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> MinTx => minTx;

    /// <summary>The least interval between received packets, in milliseconds. Command: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> MinRx => minRx;

    /// <summary>The least interval between received echo packets, in milliseconds. Command: <c>min-echo-rx-interval</c>.</summary>
    public Setting<BfdInterval> MinEchoRx => minEchoRx;

    /// <summary>How long the session waits before it reports that it is up again, in minutes. Command: <c>wtr</c>.</summary>
    public Setting<BfdWaitToRestore> WaitToRestore => waitToRestore;

    /// <summary>The session changes the state of the port, so that protection switches. Command: <c>process-pst</c>.</summary>
    public Setting<bool> ProcessPst => processPst;

    /// <summary>The session changes the state of the interface it is bound to. Command: <c>process-interface-status</c>.</summary>
    public Setting<bool> ProcessInterfaceStatus => processInterfaceStatus;

    /// <summary>The state of the sub-interfaces as well. Keyword: <c>sub-if</c>.</summary>
    public Setting<bool> Subinterfaces => subinterfaces;

    /// <summary>A restart of the other end does not count. Keyword: <c>reboot-no-impact</c>.</summary>
    public Setting<bool> RebootNoImpact => rebootNoImpact;

    /// <summary>The priority of the packets, large is better. Command: <c>tos-exp</c>.</summary>
    public Setting<BfdPacketPriority> Priority => priority;

    /// <summary>Free text. Command: <c>description</c>.</summary>
    public Setting<BfdDescription> Description => description;

    /// <summary>Out of service. Command: <c>shutdown</c>.</summary>
    public Setting<bool> Shutdown => shutdown;

    /// <summary>Older devices put a session to work by this word; it is kept when it was read. Command: <c>commit</c>.</summary>
    public Setting<bool> Commit => commit;
}

/// <summary>What a BFD session watches, as its <c>bind</c> says.</summary>
public sealed class BfdBinding : ConfigObject
{
    internal Setting<BfdTarget> target;
    internal Setting<InterfaceName> @interface;
    internal Setting<Ipv4Address> remotePeer;
    internal Setting<bool> autoTtl;
    internal Setting<PwTtl> pwTtl;
    internal Setting<bool> trackInterface;
    internal Setting<InterfaceName> trackedInterface;
    internal Setting<bool> secondary;
    internal Setting<bool> group;
    internal Setting<IpAddress> peer;
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<IpAddress> source;
    internal Setting<bool> auto;
    internal Setting<bool> oneArmEcho;
    internal Setting<IpAddress> echoDestination;
    internal Setting<Ipv4Address> nextHop;
    internal Setting<bool> teLsp;
    internal Setting<bool> backup;
    internal Setting<Ipv4Address> reverseLsrId;
    internal Setting<ReverseTunnelId> reverseTunnelId;

    /// <summary>The kind of thing that is watched.</summary>
    public Setting<BfdTarget> Target => target;

    /// <summary>The attachment circuit of a pseudowire, the tunnel, or the interface that packets are sent by. Keyword: <c>interface</c>.</summary>
    public Setting<InterfaceName> Interface => @interface;

    /// <summary>The PE at the far end of a multi-segment pseudowire. Keyword: <c>remote-peer</c>.</summary>
    public Setting<Ipv4Address> RemotePeer => remotePeer;

    /// <summary>The TTL of packets to it is found by itself. Keyword: <c>pw-ttl auto-calculate</c>.</summary>
    public Setting<bool> AutoTtl => autoTtl;

    /// <summary>The TTL of packets to it. Keyword: <c>pw-ttl</c>.</summary>
    public Setting<PwTtl> PwTtl => pwTtl;

    /// <summary>The session follows an interface. Keyword: <c>track-interface</c>.</summary>
    public Setting<bool> TrackInterface => trackInterface;

    /// <summary>The interface that it follows; not set with a pseudowire means the attachment circuit. Keyword: <c>track-interface interface</c>.</summary>
    public Setting<InterfaceName> TrackedInterface => trackedInterface;

    /// <summary>The secondary pseudowire is watched. Keyword: <c>secondary</c>.</summary>
    public Setting<bool> Secondary => secondary;

    /// <summary>Other sessions may follow this one. Keyword: <c>group</c>.</summary>
    public Setting<bool> Group => group;

    /// <summary>The address at the other end. Keyword: <c>peer-ip</c>, <c>peer-ipv6</c>.</summary>
    public Setting<IpAddress> Peer => peer;

    /// <summary>The VPN of that address. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The address that packets are sent from. Keyword: <c>source-ip</c>, <c>source-ipv6</c>.</summary>
    public Setting<IpAddress> Source => source;

    /// <summary>The discriminators are agreed upon with a session that comes by itself. Keyword: <c>auto</c>.</summary>
    public Setting<bool> Auto => auto;

    /// <summary>The other end need not know BFD, it returns the packets. Keyword: <c>one-arm-echo</c>.</summary>
    public Setting<bool> OneArmEcho => oneArmEcho;

    /// <summary>The address in the returned packets. Keyword: <c>destination-ip</c>.</summary>
    public Setting<IpAddress> EchoDestination => echoDestination;

    /// <summary>The next hop of an LSP. Keyword: <c>nexthop</c>.</summary>
    public Setting<Ipv4Address> NextHop => nextHop;

    /// <summary>The path of a TE tunnel is watched rather than the tunnel. Keyword: <c>te-lsp</c>.</summary>
    public Setting<bool> TeLsp => teLsp;

    /// <summary>The backup path. Keyword: <c>backup</c>.</summary>
    public Setting<bool> Backup => backup;

    /// <summary>The LSR ID of the router at the other end of the tunnel that leads back. Keyword: <c>reverse-te lsr-id</c>.</summary>
    public Setting<Ipv4Address> ReverseLsrId => reverseLsrId;

    /// <summary>The number of the tunnel that leads back. Keyword: <c>tunnel-id</c>.</summary>
    public Setting<ReverseTunnelId> ReverseTunnelId => reverseTunnelId;

    internal bool IsSameAs(BfdBinding other) =>
        target.Equals(other.target) && @interface.Equals(other.@interface)
        && remotePeer.Equals(other.remotePeer) && autoTtl.Equals(other.autoTtl) && pwTtl.Equals(other.pwTtl)
        && trackInterface.Equals(other.trackInterface) && trackedInterface.Equals(other.trackedInterface)
        && secondary.Equals(other.secondary) && group.Equals(other.group)
        && peer.Equals(other.peer) && vpnInstance.Equals(other.vpnInstance) && source.Equals(other.source)
        && auto.Equals(other.auto) && oneArmEcho.Equals(other.oneArmEcho) && echoDestination.Equals(other.echoDestination)
        && nextHop.Equals(other.nextHop) && teLsp.Equals(other.teLsp) && backup.Equals(other.backup)
        && reverseLsrId.Equals(other.reverseLsrId) && reverseTunnelId.Equals(other.reverseTunnelId);
}

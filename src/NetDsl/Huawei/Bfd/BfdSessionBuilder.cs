using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>BFD sessions.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Watches a pseudowire, which must have the control word. Command: <c>bfd</c> <i>name</i> <c>bind pw interface</c>.</summary>
    /// <param name="name">1 to 64 characters, unique on the router; letter case does not count.</param>
    /// <param name="attachmentCircuit">The interface that the pseudowire belongs to.</param>
    /// <param name="configure">Sets the discriminators and options.</param>
    /// <returns>The builder of the session.</returns>
    public BfdSessionBuilder BfdForPseudowire(
        BfdSessionName name,
        InterfaceName attachmentCircuit,
        Action<BfdSessionBuilder>? configure = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var session = NewSession(name, BfdTarget.Pseudowire, origin);
        session.binding.@interface = SettingFactory.Of(attachmentCircuit, origin);
        return Add(session, configure);
    }

    /// <summary>Watches the primary or the secondary pseudowire of an attachment circuit. Command: <c>bfd</c> <i>name</i> <c>bind pw interface ... secondary</c>.</summary>
    /// <param name="name">1 to 64 characters, unique on the router; letter case does not count.</param>
    /// <param name="attachmentCircuit">The interface that the pseudowire belongs to.</param>
    /// <param name="secondary">True watches the secondary pseudowire.</param>
    /// <param name="configure">Sets the discriminators and options.</param>
    /// <returns>The builder of the session.</returns>
    public BfdSessionBuilder BfdForPseudowire(
        BfdSessionName name,
        InterfaceName attachmentCircuit,
        Input<bool> secondary,
        Action<BfdSessionBuilder>? configure = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var session = NewSession(name, BfdTarget.Pseudowire, origin);
        session.binding.@interface = SettingFactory.Of(attachmentCircuit, origin);
        session.binding.secondary = SettingFactory.Of(secondary, origin);
        return Add(session, configure);
    }

    /// <summary>Watches the way to an address. Command: <c>bfd</c> <i>name</i> <c>bind peer-ip</c> or <c>peer-ipv6</c>.</summary>
    /// <param name="name">1 to 64 characters, unique on the router; letter case does not count.</param>
    /// <param name="peer">The address at the other end.</param>
    /// <param name="configure">Sets the discriminators and options.</param>
    /// <param name="interface">The interface that packets are sent by: the other end is directly connected.</param>
    /// <param name="source">The address that packets are sent from.</param>
    /// <param name="vpnInstance">The VPN of the address.</param>
    /// <returns>The builder of the session, for what follows it.</returns>
    public BfdSessionBuilder BfdSession(
        BfdSessionName name,
        IpAddress peer,
        Action<BfdSessionBuilder>? configure = null,
        InterfaceName? @interface = null,
        IpAddress? source = null,
        VpnInstanceName? vpnInstance = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var session = NewSession(name, peer.IsIpv6 ? BfdTarget.Ipv6Peer : BfdTarget.Peer, origin);
        session.binding.peer = SettingFactory.Of(peer, origin);
        session.binding.@interface = SettingFactory.Maybe(@interface, origin);
        session.binding.source = SettingFactory.Maybe(source, origin);
        session.binding.vpnInstance = SettingFactory.Maybe(vpnInstance, origin);
        return Add(session, configure);
    }

    /// <summary>Watches a link whose other end has no address. Command: <c>bfd</c> <i>name</i> <c>bind peer-ip default-ip interface</c>.</summary>
    /// <param name="name">1 to 64 characters, unique on the router; letter case does not count.</param>
    /// <param name="interface">The interface.</param>
    /// <param name="configure">Sets the discriminators and options.</param>
    /// <returns>The builder of the session.</returns>
    public BfdSessionBuilder BfdForLink(
        BfdSessionName name,
        InterfaceName @interface,
        Action<BfdSessionBuilder>? configure = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var session = NewSession(name, BfdTarget.DefaultPeer, origin);
        session.binding.@interface = SettingFactory.Of(@interface, origin);
        return Add(session, configure);
    }

    /// <summary>Watches an LSP of LDP. Command: <c>bfd</c> <i>name</i> <c>bind ldp-lsp</c>.</summary>
    /// <param name="name">1 to 64 characters, unique on the router; letter case does not count.</param>
    /// <param name="peer">The address that the LSP leads to.</param>
    /// <param name="nextHop">Its next hop.</param>
    /// <param name="configure">Sets the discriminators and options.</param>
    /// <param name="interface">The interface that packets are sent by.</param>
    /// <returns>The builder of the session.</returns>
    public BfdSessionBuilder BfdForLsp(
        BfdSessionName name,
        Ipv4Address peer,
        Ipv4Address nextHop,
        Action<BfdSessionBuilder>? configure = null,
        InterfaceName? @interface = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var session = NewSession(name, BfdTarget.LdpLsp, origin);
        session.binding.peer = SettingFactory.Of<IpAddress>(peer, origin);
        session.binding.nextHop = SettingFactory.Of(nextHop, origin);
        session.binding.@interface = SettingFactory.Maybe(@interface, origin);
        return Add(session, configure);
    }

    /// <summary>Watches a TE tunnel, or one of its paths. Command: <c>bfd</c> <i>name</i> <c>bind mpls-te interface</c>.</summary>
    /// <param name="name">1 to 64 characters, unique on the router; letter case does not count.</param>
    /// <param name="tunnel">The tunnel interface.</param>
    /// <param name="configure">Sets the discriminators and options.</param>
    /// <param name="lsp">True watches the primary path rather than the tunnel.</param>
    /// <param name="backupLsp">True watches the backup path; only with <paramref name="lsp"/>.</param>
    /// <returns>The builder of the session.</returns>
    public BfdSessionBuilder BfdForTeTunnel(
        BfdSessionName name,
        InterfaceName tunnel,
        Action<BfdSessionBuilder>? configure = null,
        Input<bool>? lsp = null,
        Input<bool>? backupLsp = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var session = NewSession(name, BfdTarget.TeTunnel, origin);
        session.binding.@interface = SettingFactory.Of(tunnel, origin);
        session.binding.teLsp = SettingFactory.Maybe(lsp, origin);
        session.binding.backup = SettingFactory.Maybe(backupLsp, origin);
        return Add(session, configure);
    }

    private static BfdSession NewSession(BfdSessionName name, BfdTarget target, Origin origin)
    {
        var session = new BfdSession { Origin = origin, name = SettingFactory.Of(name, origin) };
        session.binding.Origin = origin;
        session.binding.target = new(target, true, origin);
        return session;
    }

    private BfdSessionBuilder Add(BfdSession session, Action<BfdSessionBuilder>? configure) =>
        new BfdSessionBuilder(Model.Add(session)).Configure(configure);
}

/// <summary>Describes a BFD session.</summary>
public sealed class BfdSessionBuilder : ViewBuilder<BfdSessionBuilder, BfdSession>
{
    internal BfdSessionBuilder(BfdSession model)
        : base(model)
    {
    }

    /// <summary>The name of the session, for what follows it.</summary>
    /// <param name="builder">The builder of the session.</param>
    public static implicit operator BfdSessionName(BfdSessionBuilder builder) => builder.Model.name.Or(default);

    /// <summary>The number of the session here; the other end has it as its remote one. Command: <c>discriminator local</c>.</summary>
    /// <param name="number">1 to 16384, unique on the router.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder LocalDiscriminator(LocalDiscriminator number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.localDiscriminator, number, file, line);

    /// <summary>The number of the session at the other end. Command: <c>discriminator remote</c>.</summary>
    /// <param name="number">What is the local one there.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder RemoteDiscriminator(RemoteDiscriminator number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.remoteDiscriminator, number, file, line);

    /// <summary>After how many missing packets the session is down. Command: <c>detect-multiplier</c>.</summary>
    /// <param name="multiplier">3 to 50.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder Multiplier(BfdMultiplier multiplier, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.multiplier, multiplier, file, line);

    /// <summary>The least interval between sent packets. Command: <c>min-tx-interval</c>.</summary>
    /// <param name="milliseconds">3 to 20000 ms.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder MinTx(BfdInterval milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.minTx, milliseconds, file, line);

    /// <summary>The least interval between received packets. Command: <c>min-rx-interval</c>.</summary>
    /// <param name="milliseconds">3 to 20000 ms.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder MinRx(BfdInterval milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.minRx, milliseconds, file, line);

    /// <summary>The least interval between received echo packets. Command: <c>min-echo-rx-interval</c>.</summary>
    /// <param name="milliseconds">3 to 20000 ms.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder MinEchoRx(BfdInterval milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.minEchoRx, milliseconds, file, line);

    /// <summary>How long the session waits before it reports that it is up again. Command: <c>wtr</c>.</summary>
    /// <param name="minutes">1 to 60 min, the same at both ends.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder WaitToRestore(BfdWaitToRestore minutes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.waitToRestore, minutes, file, line);

    /// <summary>Lets the session change the state of the port, so that protection switches. Command: <c>process-pst</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder ProcessPst(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.processPst, on, file, line);

    /// <summary>Lets the session change the state of the interface it is bound to. Command: <c>process-interface-status</c>.</summary>
    /// <param name="subinterfaces">True: the state of the sub-interfaces as well.</param>
    /// <param name="rebootNoImpact">True: a restart of the other end does not count.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder ProcessInterfaceStatus(
        Input<bool>? subinterfaces = null,
        Input<bool>? rebootNoImpact = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.subinterfaces = SettingFactory.Maybe(subinterfaces, origin);
        Model.rebootNoImpact = SettingFactory.Maybe(rebootNoImpact, origin);
        return Set(ref Model.processInterfaceStatus, true, file, line);
    }

    /// <summary>The priority of the packets, large is better. Command: <c>tos-exp</c>.</summary>
    /// <param name="priority">0 to 7.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder Priority(BfdPacketPriority priority, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.priority, priority, file, line);

    /// <summary>Free text. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 51 characters in one line.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder Description(BfdDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>Takes the session out of service. Command: <c>shutdown</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder Shutdown(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.shutdown, on, file, line);

    /// <summary>The PE at the far end of a multi-segment pseudowire. Keywords: <c>remote-peer ... pw-ttl</c>.</summary>
    /// <param name="peer">The LSR ID of the PE, not 127.x.x.x.</param>
    /// <param name="ttl">The TTL of packets to it, 1 to 255; found by itself when left out.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder RemotePeer(Ipv4Address peer, PwTtl? ttl = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.binding.autoTtl = ttl is null ? new(true, true, origin) : default;
        Model.binding.pwTtl = SettingFactory.Maybe(ttl, origin);
        return Set(ref Model.binding.remotePeer, peer, file, line);
    }

    /// <summary>
    /// Lets the session follow an interface: with a service pseudowire its attachment circuit, and no interface may be given. Keyword: <c>track-interface</c>.
    /// </summary>
    /// <param name="interface">The interface, for a management pseudowire on a loopback and for sessions of an address.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder TrackInterface(InterfaceName? @interface = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.binding.trackedInterface = SettingFactory.Maybe(@interface, new Origin(file, line));
        return Set(ref Model.binding.trackInterface, true, file, line);
    }

    /// <summary>Lets other sessions follow this one. Keyword: <c>group</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder Group(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.binding.group, on, file, line);

    /// <summary>Agrees upon discriminators with a session that comes by itself; needs a source address. Keyword: <c>auto</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder Auto(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.binding.auto, on, file, line);

    /// <summary>The other end need not know BFD, it returns the packets. Keyword: <c>one-arm-echo</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BfdSessionBuilder OneArmEcho(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.binding.oneArmEcho, on, file, line);
}

using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>Dial-on-demand routing.</content>
public sealed partial class ComwareInterfaceBuilder
{
    /// <summary>Dial-on-demand routing.</summary>
    /// <param name="configure">Describes it.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Dial(Action<DialerBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new DialerBuilder(Model.EnsureDialer(new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>Lends the channels of the interface to a Dialer with traditional DDR. Commands: <c>dialer circular-group</c>, <c>dialer priority</c>.</summary>
    /// <param name="dialer">The number of the Dialer.</param>
    /// <param name="priority">1 to 127, high is first; 1 when left out.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder CircularGroup(DialerNumber dialer, CircularPriority? priority = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.EnsureDialer(origin);
        model.circularGroup = SettingFactory.Of(dialer, origin);
        model.priority = SettingFactory.Maybe(priority, origin);
        return this;
    }

    /// <summary>Lends the channels of the interface to a Dialer with bundle DDR; several are allowed. Command: <c>dialer bundle-member</c>.</summary>
    /// <param name="dialer">The number of the Dialer.</param>
    /// <param name="priority">1 to 255, high is first; 1 when left out. Keyword: <c>priority</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder BundleMember(DialerNumber dialer, BundlePriority? priority = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.EnsureDialer(origin).bundles ??= []).Add(new DialerBundleMembership
        {
            Origin = origin,
            number = SettingFactory.Of(dialer, origin),
            priority = SettingFactory.Maybe(priority, origin),
        });
        return this;
    }
}

/// <summary>Describes dial-on-demand routing on an interface.</summary>
public sealed class DialerBuilder : Builder<DialerBuilder, DialerLink>
{
    internal DialerBuilder(DialerLink model)
        : base(model)
    {
    }

    /// <summary>The dial rule that tells which packets are interesting; without one DDR sends nothing. Command: <c>dialer-group</c>.</summary>
    /// <param name="number">1 to 255; the rule of that number stands in the system view.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder Group(DialerGroupNumber number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.group, number, file, line);

    /// <summary>How long no call is made after the link went down, in seconds; 5 when not set. Command: <c>dialer timer enable</c>.</summary>
    /// <param name="seconds">5 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder Holdoff(DialerEnableTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.enable, seconds, file, line);

    /// <summary>The idle time while all channels are taken, in seconds; 20 when not set. Command: <c>dialer timer compete</c>.</summary>
    /// <param name="seconds">0 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder Compete(DialerCompeteTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.compete, seconds, file, line);

    /// <summary>How long a call may take, in seconds; 60 when not set. Command: <c>dialer timer wait-carrier</c>.</summary>
    /// <param name="seconds">0 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder WaitCarrier(DialerCarrierTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.waitCarrier, seconds, file, line);

    /// <summary>How often a number with <c>autodial</c> is dialed, in seconds; 300 when not set. Command: <c>dialer timer autodial</c>.</summary>
    /// <param name="seconds">1 to 604800 s.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder AutodialInterval(DialerAutodialTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.autodialInterval, seconds, file, line);

    /// <summary>How many packets wait until the link is up; none when not set. Command: <c>dialer queue-length</c>.</summary>
    /// <param name="packets">1 to 100.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder QueueLength(DialerQueueLength packets, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.queueLength, packets, file, line);

    /// <summary>The number by which a server with Windows NT calls back. Command: <c>ppp callback ntstring</c>.</summary>
    /// <param name="number">1 to 30 characters.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder CallbackNtString(DialNumber number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.callbackNtString, number, file, line);

    /// <summary>Traditional DDR: every next hop has its number. It comes before all other dialer settings. Command: <c>dialer circular enable</c>.</summary>
    /// <returns>This builder.</returns>
    public DialerBuilder Traditional([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.method, DdrMethod.Traditional, file, line);

    /// <summary>Bundle DDR: the Dialer stands for one peer. It comes before all other dialer settings. Command: <c>dialer bundle enable</c>.</summary>
    /// <returns>This builder.</returns>
    public DialerBuilder Bundle([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.method, DdrMethod.Bundle, file, line);

    /// <summary>The number that is dialed, whoever is called; the only dial string of bundle DDR. Command: <c>dialer number</c>.</summary>
    /// <param name="number">1 to 30 characters.</param>
    /// <param name="autodial">True: dialed without any packet, again and again. Keyword: <c>autodial</c>.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder Number(DialNumber number, Input<bool>? autodial = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.autodial = SettingFactory.Maybe(autodial, new Origin(file, line));
        return Set(ref Model.number, number, file, line);
    }

    /// <summary>The number of a next hop; several for one next hop are tried in their order. Traditional DDR only. Command: <c>dialer route ip</c>.</summary>
    /// <param name="nextHop">The address of the peer; <c>0.0.0.0</c> with mask 0 for any.</param>
    /// <param name="number">1 to 30 characters; left out, the peer can only call in.</param>
    /// <param name="broadcast">True: routing protocols may use the link. Keyword: <c>broadcast</c>.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder Route(Ipv4Address nextHop, DialNumber? number = null, Input<bool>? broadcast = null, Action<DialerRouteBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = new DialerRoute
        {
            Origin = origin,
            nextHop = SettingFactory.Of(nextHop, origin),
            number = SettingFactory.Maybe(number, origin),
            broadcast = SettingFactory.Maybe(broadcast, origin),
        };
        (Model.routes ??= []).Add(model);
        new DialerRouteBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>After how long without interesting packets the link is brought down. Command: <c>dialer timer idle</c>.</summary>
    /// <param name="seconds">0 to 65535 s; 0 never.</param>
    /// <param name="direction">Which packets count; outgoing ones when left out.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder Idle(DialerIdleTime seconds, Input<IdleDirection>? direction = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.idleDirection = SettingFactory.Maybe(direction, new Origin(file, line));
        return Set(ref Model.idle, seconds, file, line);
    }

    /// <summary>Brings up another link of an MP bundle above a load. Command: <c>dialer threshold</c>.</summary>
    /// <param name="percent">0 to 99 percent; 0 brings up all links.</param>
    /// <param name="direction">The direction whose load counts.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder Threshold(DialerThreshold percent, Input<TrafficDirection>? direction = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.thresholdDirection = SettingFactory.Maybe(direction, new Origin(file, line));
        return Set(ref Model.threshold, percent, file, line);
    }

    /// <summary>A PPPoE client looks whether its link carries traffic, and dials again when it does not. Command: <c>dialer diagnose</c>.</summary>
    /// <param name="interval">5 to 65535 s; 120 s when left out.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder Diagnose(DialerDiagnoseTime? interval = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.diagnoseInterval = SettingFactory.Maybe(interval, new Origin(file, line));
        return Set(ref Model.diagnose, true, file, line);
    }

    /// <summary>Accepts calls of a number; without any such number all calls are accepted. Command: <c>dialer call-in</c>.</summary>
    /// <param name="number">1 to 30 characters; <c>*</c> stands for any one.</param>
    /// <param name="callback">True: the call is refused and called back. Keyword: <c>callback</c>.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder CallIn(DialNumber number, Input<bool>? callback = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.callIns ??= []).Add(new DialerCallIn { Origin = origin, number = SettingFactory.Of(number, origin), callback = SettingFactory.Maybe(callback, origin) });
        return this;
    }

    /// <summary>A peer that may call, bundle DDR only; several are allowed. Command: <c>dialer peer-name</c>.</summary>
    /// <param name="name">The PPP user name of the peer, 1 to 80 characters.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder PeerName(DialerPeerName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.peerNames ??= []).Add(new DialerPeer { Origin = origin, name = SettingFactory.Of(name, origin) });
        return this;
    }

    /// <summary>The role in PPP callback; an interface with dynamic route backup has none. Command: <c>ppp callback</c>.</summary>
    /// <param name="role">Client or server.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder Callback(Input<CallbackRole> role, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.callback, role, file, line);

    /// <summary>A callback server needs to know whom it calls back. Command: <c>dialer callback-center</c>.</summary>
    /// <param name="byNumber">The number of the local user. Keyword: <c>dial-number</c>.</param>
    /// <param name="byUser">The number of a dialer route with the name of the peer. Keyword: <c>user</c>.</param>
    /// <returns>This builder.</returns>
    public DialerBuilder CallbackCenter(Input<bool>? byNumber = null, Input<bool>? byUser = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.callbackByNumber = SettingFactory.Maybe(byNumber, origin);
        Model.callbackByUser = SettingFactory.Maybe(byUser, origin);
        return Set(ref Model.callbackCenter, true, file, line);
    }
}

/// <summary>Sets the options of a dialer route.</summary>
public sealed class DialerRouteBuilder : Builder<DialerRouteBuilder, DialerRoute>
{
    internal DialerRouteBuilder(DialerRoute model)
        : base(model)
    {
    }

    /// <summary>How many bits of the next hop count. Keyword: <c>mask</c>.</summary>
    /// <param name="length">0 to 32; 32 when left out.</param>
    /// <returns>This builder.</returns>
    public DialerRouteBuilder Mask(DialerMaskLength length, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mask, length, file, line);

    /// <summary>The VPN instance of the next hop. Keyword: <c>vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public DialerRouteBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.vpnInstance, name, file, line);

    /// <summary>Dials without any packet, again and again. Keyword: <c>autodial</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public DialerRouteBuilder Autodial(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.autodial, on, file, line);

    /// <summary>The member of the Dialer that dials. Keyword: <c>interface</c>.</summary>
    /// <param name="member">An interface of the circular group.</param>
    /// <returns>This builder.</returns>
    public DialerRouteBuilder Through(InterfaceName member, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.through, member, file, line);

    /// <summary>The name that the peer has to give. Keyword: <c>user</c>.</summary>
    /// <param name="name">1 to 80 characters; needs PPP authentication.</param>
    /// <returns>This builder.</returns>
    public DialerRouteBuilder User(DialerPeerName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.user, name, file, line);
}

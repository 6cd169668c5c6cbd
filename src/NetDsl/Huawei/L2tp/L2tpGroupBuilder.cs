using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an L2TP group.</summary>
public sealed class L2tpGroupBuilder : ViewBuilder<L2tpGroupBuilder, L2tpGroup>
{
    internal L2tpGroupBuilder(L2tpGroup model)
        : base(model)
    {
    }

    /// <summary>The description. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 80 characters.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder Description(L2tpDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.description, text, file, line);

    /// <summary>The name by which this end introduces itself; the host name when it is not set. Command: <c>tunnel name</c>.</summary>
    /// <param name="name">1 to 253 characters; letter case counts.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder TunnelName(L2tpTunnelName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tunnelName, name, file, line);

    /// <summary>The name by which a LAC introduces itself to one LNS. Command: <c>tunnel name ... lns-ip</c>.</summary>
    /// <param name="lns">The address of the LNS, one of those of <see cref="LacBuilder.Lns"/>.</param>
    /// <param name="name">1 to 253 characters; letter case counts.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder TunnelNameFor(Ipv4Address lns, L2tpTunnelName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.peerNames ??= []).Add(new L2tpPeerName { Origin = origin, name = SettingFactory.Of(name, origin), lns = SettingFactory.Of(lns, origin) });
        return this;
    }

    /// <summary>The password by which both ends prove who they are. Command: <c>tunnel password</c>.</summary>
    /// <param name="password">Equal at both ends, 1 to 255 characters; take it from <see cref="Secret.FromEnvironment"/> or <see cref="Secret.FromFile"/>.</param>
    /// <param name="form">How the device keeps it; enciphered when left out. Keywords: <c>simple</c>, <c>cipher</c>.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder Password(Secret password, Input<PasswordForm>? form = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.password = SettingFactory.Of(password, origin);
        Model.passwordForm = SettingFactory.Of(form ?? NetDsl.Huawei.PasswordForm.Cipher, origin);
        return this;
    }

    /// <summary>The password for one LNS. Command: <c>tunnel password lns-ip</c>.</summary>
    /// <param name="lns">The address of the LNS, one of those of <see cref="LacBuilder.Lns"/>.</param>
    /// <param name="password">Equal at both ends, 1 to 255 characters; take it from <see cref="Secret.FromEnvironment"/> or <see cref="Secret.FromFile"/>.</param>
    /// <param name="form">How the device keeps it; enciphered when left out. Keywords: <c>simple</c>, <c>cipher</c>.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder PasswordFor(Ipv4Address lns, Secret password, Input<PasswordForm>? form = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.peerPasswords ??= []).Add(new L2tpPeerPassword { Origin = origin, lns = SettingFactory.Of(lns, origin), password = SettingFactory.Of(password, origin), form = SettingFactory.Of(form ?? NetDsl.Huawei.PasswordForm.Cipher, origin) });
        return this;
    }

    /// <summary>Whether both ends prove by the password who they are; on unless it is turned off. Command: <c>tunnel authentication</c>.</summary>
    /// <param name="on">False turns it off, which the other end has to do as well. Command: <c>undo tunnel authentication</c>.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder Authentication(Input<bool> on, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.strictAuthentication = default;
        return Set(ref Model.authentication, on, file, line);
    }

    /// <summary>Both ends prove by the password who they are, and the LNS must have the name that the list of the LAC gives it. Command: <c>tunnel authentication strict</c>.</summary>
    /// <param name="on">False leaves the comparison of names out. Keyword: <c>strict</c>.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder StrictAuthentication(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Set(ref Model.authentication, true, file, line);
        return Set(ref Model.strictAuthentication, on, file, line);
    }

    /// <summary>AAA authenticates tunnels, instead of the password of the group. Command: <c>tunnel aaa-authentication</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder AaaAuthentication(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.aaaAuthentication, on, file, line);

    /// <summary>RADIUS authenticates tunnels and delivers their attributes. Command: <c>tunnel radius-force</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder RadiusForce(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.radiusForced, on, file, line);

    /// <summary>Attributes are hidden with the tunnel password. Command: <c>tunnel avp-hidden</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder HideAvps(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.hiddenAvps, on, file, line);

    /// <summary>The reason of a disconnection is told in AVP 46. Command: <c>tunnel avp46</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder Avp46(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.avp46, on, file, line);

    /// <summary>How often an idle tunnel is checked, 60 s when it is not set; 0 switches the check off. Command: <c>tunnel timer hello</c>.</summary>
    /// <param name="seconds">0 to 100000 s.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder HelloInterval(L2tpHelloInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.helloInterval, seconds, file, line);

    /// <summary>Only Hello messages of the peer count as a sign of life. Command: <c>tunnel hello peer-check</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder HelloPeerCheck(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.helloPeerCheck, on, file, line);

    /// <summary>How often a control message is repeated, 5 times when it is not set. Command: <c>tunnel retransmit</c>.</summary>
    /// <param name="count">1 to 10.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder Retransmissions(L2tpRetransmissions count, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.retransmissions, count, file, line);

    /// <summary>How long a control message waits for its answer, 2 s when it is not set; the time doubles with each repetition. Command: <c>tunnel timeout</c>.</summary>
    /// <param name="seconds">1 to 10 s.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder RetransmitTimeout(L2tpRetransmitTimeout seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.retransmitTimeout, seconds, file, line);

    /// <summary>How long a tunnel without sessions stays, 60 s when it is not set. Command: <c>tunnel idle-cut</c>.</summary>
    /// <param name="seconds">0 to 100000 s; with 0 this end never takes it down.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder IdleTime(L2tpIdleTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.idleTime, seconds, file, line);

    /// <summary>The size of the receive window of new tunnels. Command: <c>tunnel window receive</c>.</summary>
    /// <param name="size">0 to 5000; 0 lets the device choose.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder ReceiveWindow(L2tpReceiveWindow size, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.receiveWindow, size, file, line);

    /// <summary>The length of the retransmission queue. Command: <c>tunnel retrans-queue</c>.</summary>
    /// <param name="length">1 to 1024.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder RetransmitQueue(L2tpRetransmitQueue length, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.retransmitQueue, length, file, line);

    /// <summary>An alarm when a tunnel goes down. On unless it is turned off. Command: <c>tunnel-alarm</c>.</summary>
    /// <param name="on">False turns it off. Command: <c>undo tunnel-alarm</c>.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder TunnelAlarm(Input<bool> on, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.alarm, on, file, line);

    /// <summary>The port of the user is told in AVP 100: a LAC writes it, an LNS reads it. Command: <c>avp nas-port enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder NasPortAvp(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.nasPortAvp, on, file, line);

    /// <summary>The DSCP of the packets of new tunnels. Command: <c>set-dscp-outer</c>.</summary>
    /// <param name="dscp">0 to 63.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder OuterDscp(Dscp dscp, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.outerDscp, dscp, file, line);

    /// <summary>The DSCP that the LAC asks the LNS for. Command: <c>set-dscp-outer lns</c>.</summary>
    /// <param name="dscp">0 to 63.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder NegotiatedDscp(Dscp dscp, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.negotiatedDscp, dscp, file, line);

    /// <summary>The group queues for the traffic of the users. Command: <c>user-group-queue</c>.</summary>
    /// <param name="inbound">For what the users send. Keyword: <c>inbound</c>.</param>
    /// <param name="outbound">For what the users receive. Keyword: <c>outbound</c>.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder UserGroupQueue(UserGroupQueueName? inbound = null, UserGroupQueueName? outbound = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.inboundQueue = SettingFactory.Maybe(inbound, origin);
        Model.outboundQueue = SettingFactory.Maybe(outbound, origin);
        return this;
    }

    /// <summary>Makes the group one of a LAC, which starts tunnels. Command: <c>start l2tp</c>.</summary>
    /// <param name="configure">Names the LNSs and how they are reached.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder Lac(Action<LacBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new LacBuilder(Model.EnsureLac(new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>Makes the group one of an LNS, which accepts tunnels. Command: <c>allow l2tp</c>.</summary>
    /// <param name="virtualTemplate">The virtual template of the users, 0 to 1023.</param>
    /// <param name="remote">The name by which the LAC introduces itself; only the group <c>default-lns</c> may leave it out. Keyword: <c>remote</c>.</param>
    /// <param name="source">The only source address of the LAC that is accepted. Keyword: <c>ip-address</c>.</param>
    /// <param name="configure">Describes how users are taken over.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder Lns(VirtualTemplateNumber virtualTemplate, L2tpTunnelName? remote = null, Ipv4Address? source = null, Action<LnsBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var lns = Model.EnsureLns(origin);
        lns.virtualTemplate = SettingFactory.Of(virtualTemplate, origin);
        lns.remote = SettingFactory.Maybe(remote, origin);
        lns.source = SettingFactory.Maybe(source, origin);
        new LnsBuilder(lns).Configure(configure);
        return this;
    }

    /// <summary>Sets what a group of an LNS does, where <c>allow l2tp</c> is given elsewhere or not at all.</summary>
    /// <param name="configure">Describes how users are taken over.</param>
    /// <returns>This builder.</returns>
    public L2tpGroupBuilder LnsSide(Action<LnsBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new LnsBuilder(Model.EnsureLns(new Origin(file, line))).Configure(configure);
        return this;
    }
}

using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>An L2TP group: one end of tunnels, on a LAC or on an LNS. Command: <c>l2tp-group</c>.</summary>
public sealed class L2tpGroup : ViewObject
{
    internal Setting<L2tpGroupName> name;
    internal Setting<L2tpDescription> description;
    internal Setting<L2tpTunnelName> tunnelName;
    internal Setting<bool> aaaAuthentication;
    internal Setting<bool> radiusForced;
    internal Setting<bool> hiddenAvps;
    internal Setting<bool> avp46;
    internal Setting<L2tpHelloInterval> helloInterval;
    internal Setting<bool> helloPeerCheck;
    internal Setting<L2tpRetransmissions> retransmissions;
    internal Setting<L2tpRetransmitTimeout> retransmitTimeout;
    internal Setting<L2tpIdleTime> idleTime;
    internal Setting<L2tpReceiveWindow> receiveWindow;
    internal Setting<L2tpRetransmitQueue> retransmitQueue;
    internal Setting<bool> alarm;
    internal Setting<bool> nasPortAvp;
    internal Setting<UserGroupQueueName> inboundQueue;
    internal Setting<UserGroupQueueName> outboundQueue;
    internal Setting<Dscp> outerDscp;
    internal Setting<Dscp> negotiatedDscp;

    /// <summary>The name.</summary>
    public Setting<L2tpGroupName> Name => name;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<L2tpDescription> Description => description;

    /// <summary>The name by which this end introduces itself; the host name when it is not set. Command: <c>tunnel name</c>.</summary>
    public Setting<L2tpTunnelName> TunnelName => tunnelName;

    /// <summary>AAA authenticates tunnels, instead of the password of the group. Command: <c>tunnel aaa-authentication</c>.</summary>
    public Setting<bool> AaaAuthentication => aaaAuthentication;

    /// <summary>RADIUS authenticates tunnels and delivers their attributes. Command: <c>tunnel radius-force</c>.</summary>
    public Setting<bool> RadiusForced => radiusForced;

    /// <summary>Attributes are hidden with the tunnel password. Command: <c>tunnel avp-hidden</c>.</summary>
    public Setting<bool> HiddenAvps => hiddenAvps;

    /// <summary>The reason of a disconnection is told in AVP 46. Command: <c>tunnel avp46</c>.</summary>
    public Setting<bool> Avp46 => avp46;

    /// <summary>How often an idle tunnel is checked, 60 s when it is not set; 0 switches the check off. Command: <c>tunnel timer hello</c>.</summary>
    public Setting<L2tpHelloInterval> HelloInterval => helloInterval;

    /// <summary>Only Hello messages of the peer count as a sign of life. Command: <c>tunnel hello peer-check</c>.</summary>
    public Setting<bool> HelloPeerCheck => helloPeerCheck;

    /// <summary>How often a control message is repeated, 5 times when it is not set. Command: <c>tunnel retransmit</c>.</summary>
    public Setting<L2tpRetransmissions> Retransmissions => retransmissions;

    /// <summary>How long a control message waits for its answer, 2 s when it is not set; the time doubles with each repetition. Command: <c>tunnel timeout</c>.</summary>
    public Setting<L2tpRetransmitTimeout> RetransmitTimeout => retransmitTimeout;

    /// <summary>How long a tunnel without sessions stays, 60 s when it is not set. Command: <c>tunnel idle-cut</c>.</summary>
    public Setting<L2tpIdleTime> IdleTime => idleTime;

    /// <summary>The size of the receive window of new tunnels. Command: <c>tunnel window receive</c>.</summary>
    public Setting<L2tpReceiveWindow> ReceiveWindow => receiveWindow;

    /// <summary>The length of the retransmission queue. Command: <c>tunnel retrans-queue</c>.</summary>
    public Setting<L2tpRetransmitQueue> RetransmitQueue => retransmitQueue;

    /// <summary>An alarm when a tunnel goes down. On unless it is turned off. Command: <c>tunnel-alarm</c>, <c>undo tunnel-alarm</c>.</summary>
    public Setting<bool> Alarm => alarm;

    /// <summary>The port of the user is told in AVP 100: a LAC writes it, an LNS reads it. Command: <c>avp nas-port enable</c>.</summary>
    public Setting<bool> NasPortAvp => nasPortAvp;

    /// <summary>The group queue for what the users send. Command: <c>user-group-queue inbound</c>.</summary>
    public Setting<UserGroupQueueName> InboundQueue => inboundQueue;

    /// <summary>The group queue for what the users receive. Command: <c>user-group-queue outbound</c>.</summary>
    public Setting<UserGroupQueueName> OutboundQueue => outboundQueue;

    /// <summary>The DSCP of the packets of new tunnels. Command: <c>set-dscp-outer</c>.</summary>
    public Setting<Dscp> OuterDscp => outerDscp;

    /// <summary>The DSCP that the LAC asks the LNS for. Command: <c>set-dscp-outer lns</c>.</summary>
    public Setting<Dscp> NegotiatedDscp => negotiatedDscp;

    internal List<L2tpPeerName>? peerNames;
    internal Setting<bool> authentication;
    internal Setting<bool> strictAuthentication;
    internal Setting<PasswordForm> passwordForm;
    internal Setting<Secret> password;
    internal List<L2tpPeerPassword>? peerPasswords;
    internal LacSide? lac;
    internal LnsSide? lns;

    /// <summary>Names for single LNSs. Command: <c>tunnel name ... lns-ip</c>.</summary>
    public IReadOnlyList<L2tpPeerName> PeerNames => peerNames ?? (IReadOnlyList<L2tpPeerName>)[];

    /// <summary>Both ends prove by the password who they are. On unless it is turned off. Command: <c>tunnel authentication</c>, <c>undo tunnel authentication</c>.</summary>
    public Setting<bool> Authentication => authentication;

    /// <summary>The LNS must have the name that the list of LNSs gives it. Command: <c>tunnel authentication strict</c>.</summary>
    public Setting<bool> StrictAuthentication => strictAuthentication;

    /// <summary>How the password is given. Keywords: <c>simple</c>, <c>cipher</c>.</summary>
    public Setting<PasswordForm> PasswordForm => passwordForm;

    /// <summary>The password of the tunnels. Command: <c>tunnel password</c>.</summary>
    public Setting<Secret> Password => password;

    /// <summary>Passwords for single LNSs. Command: <c>tunnel password lns-ip</c>.</summary>
    public IReadOnlyList<L2tpPeerPassword> PeerPasswords => peerPasswords ?? (IReadOnlyList<L2tpPeerPassword>)[];

    /// <summary>What the group does as a LAC; null when it is none. Command: <c>start l2tp</c>.</summary>
    public LacSide? Lac => lac;

    /// <summary>What the group does as an LNS; null when it is none. Command: <c>allow l2tp</c>.</summary>
    public LnsSide? Lns => lns;

    internal LacSide EnsureLac(Origin at) => lac ??= new LacSide { Origin = at };

    internal LnsSide EnsureLns(Origin at) => lns ??= new LnsSide { Origin = at };
}

/// <summary>The name by which a LAC introduces itself to one LNS. Command: <c>tunnel name ... lns-ip</c>.</summary>
public sealed class L2tpPeerName : ConfigObject
{
    internal Setting<L2tpTunnelName> name;
    internal Setting<Ipv4Address> lns;

    /// <summary>The name.</summary>
    public Setting<L2tpTunnelName> Name => name;

    /// <summary>The address of the LNS.</summary>
    public Setting<Ipv4Address> Lns => lns;
}

/// <summary>The password for one LNS. Command: <c>tunnel password lns-ip</c>.</summary>
public sealed class L2tpPeerPassword : ConfigObject
{
    internal Setting<Ipv4Address> lns;
    internal Setting<PasswordForm> form;
    internal Setting<Secret> password;

    /// <summary>The address of the LNS.</summary>
    public Setting<Ipv4Address> Lns => lns;

    /// <summary>How the password is given. Keywords: <c>simple</c>, <c>cipher</c>.</summary>
    public Setting<PasswordForm> Form => form;

    /// <summary>The password.</summary>
    public Setting<Secret> Password => password;
}

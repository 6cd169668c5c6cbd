namespace NetDsl.Huawei;

/// <summary>When the default domain of an L2TP group replaces what the user names.</summary>
public enum DefaultDomainMode
{
    /// <summary>For authentication only. Keyword: <c>force</c>.</summary>
    Force,

    /// <summary>For everything. Keyword: <c>replace</c>.</summary>
    Replace,
}

/// <summary>What the queues of an LNS are made for.</summary>
public enum L2tpSchedulingMode
{
    /// <summary>Each user has queues. Keyword: <c>session</c>.</summary>
    Session,

    /// <summary>All users of a tunnel share queues. Keyword: <c>tunnel</c>.</summary>
    Tunnel,
}

/// <summary>What an L2TP group does as an LNS.</summary>
public sealed class LnsSide : ConfigObject
{
    internal Setting<VirtualTemplateNumber> virtualTemplate;
    internal Setting<L2tpTunnelName> remote;
    internal Setting<Ipv4Address> source;
    internal Setting<DomainName> defaultDomain;
    internal Setting<DefaultDomainMode> defaultDomainMode;
    internal Setting<DomainName> roamDomain;
    internal Setting<bool> mandatoryChap;
    internal Setting<bool> chapOnChallengeMismatch;
    internal Setting<bool> mandatoryLcp;
    internal Setting<bool> lcpOnMismatch;
    internal Setting<bool> lcpStrict;
    internal Setting<bool> lacAuthenticationFirst;
    internal Setting<bool> delayedCdn;
    internal Setting<SccrpDelay> answerDelay;
    internal Setting<bool> scheduleAfterCar;
    internal Setting<L2tpSchedulingMode> schedulingMode;
    internal Setting<bool> callingStationFromRemoteId;
    internal Setting<bool> callingNumberFromRemoteId;

    /// <summary>The virtual template of the users. Command: <c>allow l2tp virtual-template</c>.</summary>
    public Setting<VirtualTemplateNumber> VirtualTemplate => virtualTemplate;

    /// <summary>The name by which the LAC introduces itself. Keyword: <c>remote</c>.</summary>
    public Setting<L2tpTunnelName> Remote => remote;

    /// <summary>The only source address of the LAC that is accepted. Keyword: <c>ip-address</c>.</summary>
    public Setting<Ipv4Address> Source => source;

    /// <summary>The domain of users that name none, or of all users. Command: <c>default-domain authentication</c>.</summary>
    public Setting<DomainName> DefaultDomain => defaultDomain;

    /// <summary>When it replaces what the user names; never when it is not set. Keywords: <c>force</c>, <c>replace</c>.</summary>
    public Setting<DefaultDomainMode> DefaultDomainMode => defaultDomainMode;

    /// <summary>The domain of users whose own domain is not known here. Command: <c>roam-domain</c>.</summary>
    public Setting<DomainName> RoamDomain => roamDomain;

    /// <summary>The LNS authenticates users by CHAP again. Command: <c>mandatory-chap</c>.</summary>
    public Setting<bool> MandatoryChap => mandatoryChap;

    /// <summary>The LNS authenticates users by CHAP again when the length of the challenge does not fit. Command: <c>mandatory-chap on-mismatch challenge-length</c>.</summary>
    public Setting<bool> ChapOnChallengeMismatch => chapOnChallengeMismatch;

    /// <summary>The LNS negotiates LCP again. Command: <c>mandatory-lcp</c>.</summary>
    public Setting<bool> MandatoryLcp => mandatoryLcp;

    /// <summary>Only where what was negotiated does not fit. Keyword: <c>on-mismatch</c>.</summary>
    public Setting<bool> LcpOnMismatch => lcpOnMismatch;

    /// <summary>The comparison is strict. Keyword: <c>strict</c>.</summary>
    public Setting<bool> LcpStrict => lcpStrict;

    /// <summary>LCP is negotiated again with the authentication that the LAC used first. Command: <c>renegotiation-lcp authentication-mode lac first</c>.</summary>
    public Setting<bool> LacAuthenticationFirst => lacAuthenticationFirst;

    /// <summary>The LNS waits before it tells that a session ends. Command: <c>session cdn send delay</c>.</summary>
    public Setting<bool> DelayedCdn => delayedCdn;

    /// <summary>How long the LNS waits with its answer to a tunnel request. Command: <c>tunnel packet sccrp send delay</c>.</summary>
    public Setting<SccrpDelay> AnswerDelay => answerDelay;

    /// <summary>Users are queued behind their rate limit; new tunnels only. Command: <c>lns schedule after car</c>.</summary>
    public Setting<bool> ScheduleAfterCar => scheduleAfterCar;

    /// <summary>What queues are made for, tunnels when it is not set. Command: <c>qos scheduling-mode</c>.</summary>
    public Setting<L2tpSchedulingMode> SchedulingMode => schedulingMode;

    /// <summary>RADIUS is told the agent remote ID as calling station. Command: <c>lns calling-station-id format agent-remote-id</c>.</summary>
    public Setting<bool> CallingStationFromRemoteId => callingStationFromRemoteId;

    /// <summary>The calling number of the LAC becomes the agent remote ID. Command: <c>lns avp calling-number translate agent-remote-id</c>.</summary>
    public Setting<bool> CallingNumberFromRemoteId => callingNumberFromRemoteId;
}

using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an L2TP group of an LNS.</summary>
public sealed class LnsBuilder : Builder<LnsBuilder, LnsSide>
{
    internal LnsBuilder(LnsSide model)
        : base(model)
    {
    }

    /// <summary>The domain of users that name none, or of all users. Command: <c>default-domain authentication</c>.</summary>
    /// <param name="domain">1 to 64 characters; a domain of AAA.</param>
    /// <param name="mode">When it replaces what the user names; never when left out.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder DefaultDomain(DomainName domain, Input<DefaultDomainMode>? mode = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.defaultDomain = SettingFactory.Of(domain, origin);
        Model.defaultDomainMode = SettingFactory.Maybe(mode, origin);
        return this;
    }

    /// <summary>The domain of users whose own domain is not known here. Command: <c>roam-domain</c>.</summary>
    /// <param name="domain">1 to 64 characters; a domain of AAA.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder RoamDomain(DomainName domain, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.roamDomain, domain, file, line);

    /// <summary>The LNS authenticates users by CHAP again. Command: <c>mandatory-chap</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder MandatoryChap(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mandatoryChap, on, file, line);

    /// <summary>The LNS authenticates users by CHAP again when the length of the challenge does not fit. Command: <c>mandatory-chap on-mismatch challenge-length</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder MandatoryChapOnMismatch(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.chapOnChallengeMismatch, on, file, line);

    /// <summary>The LNS negotiates LCP again with users. Command: <c>mandatory-lcp</c>.</summary>
    /// <param name="onMismatch">Only where what was negotiated does not fit. Keyword: <c>on-mismatch</c>.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder MandatoryLcp(Input<bool>? onMismatch = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.lcpOnMismatch = SettingFactory.Maybe(onMismatch, new Origin(file, line));
        Model.lcpStrict = default;
        return Set(ref Model.mandatoryLcp, true, file, line);
    }

    /// <summary>The LNS negotiates LCP again where a strict comparison finds that something does not fit. Command: <c>mandatory-lcp on-mismatch strict</c>.</summary>
    /// <param name="on">False makes the comparison an ordinary one. Keyword: <c>strict</c>.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder MandatoryLcpOnStrictMismatch(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Set(ref Model.mandatoryLcp, true, file, line);
        Set(ref Model.lcpOnMismatch, true, file, line);
        return Set(ref Model.lcpStrict, on, file, line);
    }

    /// <summary>LCP is negotiated again with the authentication that the LAC used first. Command: <c>renegotiation-lcp authentication-mode lac first</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder LacAuthenticationFirst(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.lacAuthenticationFirst, on, file, line);

    /// <summary>The LNS waits before it tells that a session ends. Command: <c>session cdn send delay</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder DelayCdn(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.delayedCdn, on, file, line);

    /// <summary>How long the LNS waits with its answer to a tunnel request. Command: <c>tunnel packet sccrp send delay</c>.</summary>
    /// <param name="milliseconds">500 to 1000 ms.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder AnswerDelay(SccrpDelay milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.answerDelay, milliseconds, file, line);

    /// <summary>Users are queued behind their rate limit; new tunnels only. Command: <c>lns schedule after car</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder ScheduleAfterCar(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.scheduleAfterCar, on, file, line);

    /// <summary>What queues are made for, tunnels when it is not set. Command: <c>qos scheduling-mode</c>.</summary>
    /// <param name="mode">Users or tunnels.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder SchedulingMode(Input<L2tpSchedulingMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.schedulingMode, mode, file, line);

    /// <summary>RADIUS is told the agent remote ID as calling station. Command: <c>lns calling-station-id format agent-remote-id</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder CallingStationFromRemoteId(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.callingStationFromRemoteId, on, file, line);

    /// <summary>The calling number of the LAC becomes the agent remote ID. Command: <c>lns avp calling-number translate agent-remote-id</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LnsBuilder CallingNumberFromRemoteId(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.callingNumberFromRemoteId, on, file, line);
}

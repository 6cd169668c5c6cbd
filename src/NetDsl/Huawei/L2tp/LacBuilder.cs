using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an L2TP group of a LAC.</summary>
public sealed class LacBuilder : Builder<LacBuilder, LacSide>
{
    internal LacBuilder(LacSide model)
        : base(model)
    {
    }

    /// <summary>An LNS; up to eight. Command: <c>start l2tp ip</c>.</summary>
    /// <param name="address">The address of the LNS, that of an interface which one of its LNS groups binds.</param>
    /// <param name="weight">Its share with <see cref="LoadSharing"/>, 1 to 10; 5 when left out. Keyword: <c>weight</c>.</param>
    /// <param name="preference">Its place with <see cref="ByPreference"/>, 1 to 255, the smallest first; 1 when left out. Keyword: <c>preference</c>.</param>
    /// <param name="remote">The name by which the LNS introduces itself. Keyword: <c>remote</c>.</param>
    /// <param name="identifier">A short name, 1 to 4 characters. Keyword: <c>identifier-name</c>.</param>
    /// <returns>This builder.</returns>
    public LacBuilder Lns(Ipv4Address address, LnsWeight? weight = null, LnsPreference? preference = null, L2tpTunnelName? remote = null, LnsIdentifier? identifier = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        if (Model.starts is not { Count: > 0 } starts)
            Model.starts = starts = [new LnsList { Origin = origin }];
        starts[0].servers.Add(SettingFactory.Of(new LnsServer(address, weight, preference, remote, identifier), origin));
        return this;
    }

    /// <summary>The LNSs are those that RADIUS delivers. Command: <c>start l2tp</c>.</summary>
    /// <returns>This builder.</returns>
    public LacBuilder LnsFromRadius([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (Model.starts is not { Count: > 0 })
            Model.starts = [new LnsList { Origin = new Origin(file, line) }];
        return this;
    }

    /// <summary>The interface whose address is the source of tunnels; a loopback interface is best. Command: <c>tunnel source</c>.</summary>
    /// <param name="source">The interface.</param>
    /// <param name="shared">The address is that of a pair of LACs that back up each other; loopback interfaces only. Keyword: <c>rui</c>.</param>
    /// <returns>This builder.</returns>
    public LacBuilder Source(InterfaceName source, Input<bool>? shared = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.source = SettingFactory.Of(source, origin);
        Model.sourceIsShared = SettingFactory.Maybe(shared, origin);
        return this;
    }

    /// <summary>Tunnels are shared between the LNSs by weight; without, the first one that answers is taken. Command: <c>tunnel load-sharing</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LacBuilder LoadSharing(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.loadSharing, on, file, line);

    /// <summary>The LNS with the smallest preference is taken. Command: <c>tunnel priority</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LacBuilder ByPreference(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.byPreference, on, file, line);

    /// <summary>Every user has a tunnel. Command: <c>tunnel-per-user</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LacBuilder TunnelPerUser(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tunnelPerUser, on, file, line);

    /// <summary>How many sessions the group may have, 65535 when it is not set. Command: <c>tunnel session-limit</c>.</summary>
    /// <param name="sessions">0 to 65535.</param>
    /// <returns>This builder.</returns>
    public LacBuilder SessionLimit(L2tpSessionLimit sessions, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.sessionLimit, sessions, file, line);

    /// <summary>LNSs that get no new tunnels. Command: <c>block lns-ip</c>.</summary>
    /// <param name="address">The address of the LNS.</param>
    /// <returns>This builder.</returns>
    public LacBuilder Block(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.blocked ??= []).Add(new BlockedLns { Origin = origin, address = SettingFactory.Of(address, origin) });
        return this;
    }

    /// <summary>The MTU of the LNS is told to the user. On unless it is turned off. Command: <c>lac mtu enable</c>.</summary>
    /// <param name="on">False turns it off. Command: <c>undo lac mtu enable</c>.</param>
    /// <returns>This builder.</returns>
    public LacBuilder MtuNegotiation(Input<bool> on, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mtuNegotiation, on, file, line);

    /// <summary>The MSS of TCP connections is fitted to the tunnel. On unless it is turned off. Command: <c>lac mss enable</c>.</summary>
    /// <param name="on">False turns it off. Command: <c>undo lac mss enable</c>.</param>
    /// <returns>This builder.</returns>
    public LacBuilder MssAdjustment(Input<bool> on, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mssAdjustment, on, file, line);

    /// <summary>The LNS may answer from another address than the one that was asked. Command: <c>allow-address-change</c>.</summary>
    /// <param name="when">While the tunnel is set up, or always.</param>
    /// <returns>This builder.</returns>
    public LacBuilder AllowAddressChange(Input<LacAddressChange> when, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.addressChange, when, file, line);

    /// <summary>How long the LAC waits between tunnel requests. Command: <c>tunnel packet sccrq send delay</c>.</summary>
    /// <param name="milliseconds">1 to 1000 ms.</param>
    /// <returns>This builder.</returns>
    public LacBuilder RequestDelay(SccrqDelay milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.requestDelay, milliseconds, file, line);

    /// <summary>The priority of what users send is kept. Command: <c>trust upstream priority</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LacBuilder TrustUpstreamPriority(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.trustUpstreamPriority, on, file, line);

    /// <summary>Whether the calling number is told in AVP 22. Command: <c>avp calling-number</c>.</summary>
    /// <param name="on">True tells it, false does not, whatever holds for the device.</param>
    /// <returns>This builder.</returns>
    public LacBuilder CallingNumber(Input<bool> on, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.callingNumber, on, file, line);

    /// <summary>The form of the calling number. Command: <c>calling-number-avp format</c>.</summary>
    /// <param name="format">The form.</param>
    /// <returns>This builder.</returns>
    public LacBuilder CallingNumberFormat(Input<CallingNumberFormat> format, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.callingNumberFormat, format, file, line);

    /// <summary>The interface in the calling number has no sub-slot. Command: <c>avp calling-number interface-format exclude sub-slot</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LacBuilder CallingNumberWithoutSubSlot(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.callingNumberWithoutSubSlot, on, file, line);
}

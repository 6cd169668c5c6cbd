using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>MPLS on the whole router.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Enables MPLS. Commands: <c>mpls lsr-id</c>, <c>mpls</c>.</summary>
    /// <param name="lsrId">The LSR ID, an address of a loopback interface of this router.</param>
    /// <param name="configure">Describes MPLS TE and LDP.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder Mpls(Ipv4Address lsrId, Action<MplsBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.lsrId = SettingFactory.Of(lsrId, origin);
        Model.mpls ??= new MplsGlobal { Origin = origin };
        new MplsBuilder(Model).Configure(configure);
        return this;
    }
}

/// <summary>Describes MPLS on the whole router.</summary>
public sealed class MplsBuilder : ViewBuilder<MplsBuilder, MplsGlobal>
{
    private readonly VrpRouter _router;

    internal MplsBuilder(VrpRouter router)
        : base(router.mpls!) => _router = router;

    /// <summary>Enables MPLS TE. Command: <c>mpls te</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public MplsBuilder Te(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.te, on, file, line);

    /// <summary>Enables RSVP-TE. Command: <c>mpls rsvp-te</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public MplsBuilder RsvpTe(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.rsvpTe, on, file, line);

    /// <summary>Enables constraint shortest path first. Command: <c>mpls te cspf</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public MplsBuilder Cspf(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.cspf, on, file, line);

    /// <summary>Enables LDP. Command: <c>mpls ldp</c>.</summary>
    /// <param name="configure">Describes LDP.</param>
    /// <returns>This builder.</returns>
    public MplsBuilder Ldp(Action<LdpBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _router.ldp ??= new LdpGlobal { Origin = new Origin(file, line) };
        new LdpBuilder(_router).Configure(configure);
        return this;
    }
}

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
    /// <returns>This builder.</returns>
    public LdpBuilder RemotePeer(Ipv4Address address, RemotePeerName? name = null, Input<bool>? pwe3 = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
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
        return this;
    }
}

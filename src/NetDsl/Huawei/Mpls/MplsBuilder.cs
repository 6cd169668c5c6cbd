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

    /// <summary>The label that this router asks for as the last one of an LSP. Command: <c>label advertise</c>.</summary>
    /// <param name="label">The label.</param>
    /// <returns>This builder.</returns>
    public MplsBuilder EgressLabel(Input<EgressLabel> label, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.egressLabel, label, file, line);

    /// <summary>The routes that LSPs are set up for; host routes when left out. Command: <c>lsp-trigger</c>.</summary>
    /// <param name="routes">The routes.</param>
    /// <returns>This builder.</returns>
    public MplsBuilder LspTrigger(Input<LspTrigger> routes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.lspTrigger, routes, file, line);

    /// <summary>The routes that LSPs are set up for. Command: <c>lsp-trigger ip-prefix</c>.</summary>
    /// <param name="prefixes">The list of the routes, 1 to 169 characters.</param>
    /// <returns>This builder.</returns>
    public MplsBuilder LspTriggerPrefixes(IpPrefixListName prefixes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.lspTriggerPrefixes, prefixes, file, line);

    /// <summary>Sets options of MPLS TE. Commands: <c>mpls te</c> ...</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public MplsBuilder TeOptions(Action<TeGlobalBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new TeGlobalBuilder(Model.teOptions ??= new TeGlobal { Origin = new Origin(file, line) }).Configure(configure);
        return this;
    }

    /// <summary>Sets options of RSVP-TE. Commands: <c>mpls rsvp-te</c> ...</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public MplsBuilder RsvpOptions(Action<RsvpGlobalBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new RsvpGlobalBuilder(Model.rsvpOptions ??= new RsvpGlobal { Origin = new Origin(file, line) }).Configure(configure);
        return this;
    }

    /// <summary>Lets BFD for LSPs of LDP come by itself. Command: <c>mpls bfd enable</c>.</summary>
    /// <param name="configure">Says which LSPs are watched.</param>
    /// <returns>This builder.</returns>
    public MplsBuilder LspBfd(Action<LspBfdBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var bfd = Model.lspBfd ??= new LspBfd { Origin = origin };
        bfd.enabled = new(true, true, origin);
        new LspBfdBuilder(bfd).Configure(configure);
        return this;
    }

    /// <summary>Lets BFD for LSPs of BGP come by itself. Command: <c>mpls bgp bfd enable</c>.</summary>
    /// <param name="configure">Says which LSPs are watched.</param>
    /// <returns>This builder.</returns>
    public MplsBuilder BgpLspBfd(Action<BgpLspBfdBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var bfd = Model.bgpLspBfd ??= new BgpLspBfd { Origin = origin };
        bfd.enabled = new(true, true, origin);
        new BgpLspBfdBuilder(bfd).Configure(configure);
        return this;
    }
}

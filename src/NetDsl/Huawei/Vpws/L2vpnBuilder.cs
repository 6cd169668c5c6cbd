using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>Layer 2 VPN on the whole router.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Enables Layer 2 VPN over MPLS, which every pseudowire needs. Command: <c>mpls l2vpn</c>.</summary>
    /// <param name="configure">Sets what holds for all pseudowires.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder MplsL2vpn(Action<L2vpnBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.l2vpn ??= new L2vpn { Origin = new Origin(file, line) };
        new L2vpnBuilder(Model.l2vpn).Configure(configure);
        return this;
    }

    /// <summary>What several pseudowires have in common. Command: <c>pw-template</c>.</summary>
    /// <param name="name">1 to 19 characters, case-sensitive.</param>
    /// <param name="configure">Sets what they have in common.</param>
    /// <returns>The builder of the template, for the pseudowires that use it.</returns>
    public PwTemplateBuilder PwTemplate(PwTemplateName name, Action<PwTemplateBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new PwTemplate { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new PwTemplateBuilder(model).Configure(configure);
    }

    /// <summary>A point where two segments of a multi-segment pseudowire meet. Command: <c>mpls switch-l2vc</c>.</summary>
    /// <param name="peer">The LSR ID of the router at the end of the one segment.</param>
    /// <param name="vcId">The VC ID of the one segment.</param>
    /// <param name="otherPeer">The LSR ID of the router at the end of the other segment.</param>
    /// <param name="otherVcId">The VC ID of the other segment.</param>
    /// <param name="encapsulation">The kind of pseudowire, equal to that of both end routers.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder SwitchPseudowire(
        Ipv4Address peer,
        VcId vcId,
        Ipv4Address otherPeer,
        VcId otherVcId,
        Input<SwitchedEncapsulation> encapsulation,
        Action<SwitchedPseudowireBuilder>? configure = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = new SwitchedPseudowire { Origin = origin, encapsulation = SettingFactory.Of(encapsulation, origin) };
        model.first.peer = SettingFactory.Of(peer, origin);
        model.first.vcId = SettingFactory.Of(vcId, origin);
        model.second.peer = SettingFactory.Of(otherPeer, origin);
        model.second.vcId = SettingFactory.Of(otherVcId, origin);
        (Model.switchedPseudowires ??= []).Add(model);
        new SwitchedPseudowireBuilder(Model, model).Configure(configure);
        return this;
    }
}

/// <summary>Sets what holds for all pseudowires of a router.</summary>
public sealed class L2vpnBuilder : ViewBuilder<L2vpnBuilder, L2vpn>
{
    internal L2vpnBuilder(L2vpn model)
        : base(model)
    {
    }

    /// <summary>Makes LDP sessions to the peers of pseudowires by itself. Command: <c>mpls l2vpn auto-create-session</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2vpnBuilder AutoCreateSession(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.autoCreateSession, on, file, line);

    /// <summary>Pseudowires ignore the OAM state of TE tunnels. Command: <c>mpls l2vpn ignore-te-oam-state</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2vpnBuilder IgnoreTeOamState(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.ignoreTeOamState, on, file, line);

    /// <summary>Without notification messages; PW redundancy is then not available. Command: <c>mpls l2vpn default martini</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public L2vpnBuilder DefaultMartini(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.defaultMartini, on, file, line);

    /// <summary>What pseudowires check with BFD, for peers of other vendors. Command: <c>mpls l2vpn vccv bfd-cv-negotiation</c>.</summary>
    /// <param name="kind">What is checked.</param>
    /// <returns>This builder.</returns>
    public L2vpnBuilder VccvNegotiation(Input<VccvNegotiation> kind, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.vccvNegotiation, kind, file, line);

    /// <summary>Sends no label requests to a peer that does not understand them. Command: <c>mpls l2vpn no-request-message peer</c>.</summary>
    /// <param name="peer">The LSR ID of the peer.</param>
    /// <returns>This builder.</returns>
    public L2vpnBuilder NoRequestMessage(Ipv4Address peer, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.noRequestMessage ??= []).Add(new L2vpnPeer { Origin = origin, address = SettingFactory.Of(peer, origin) });
        return this;
    }

    /// <summary>What pseudowires to one peer check with BFD. Command: <c>mpls l2vpn vccv bfd-cv-negotiation ... peer</c>.</summary>
    /// <param name="peer">The LSR ID of the peer.</param>
    /// <param name="kind">What is checked.</param>
    /// <param name="on">False turns it off for this peer, which is possible for <see cref="PeerVccvNegotiation.FaultDetectionOnly"/> only.</param>
    /// <returns>This builder.</returns>
    public L2vpnBuilder VccvNegotiation(Ipv4Address peer, Input<PeerVccvNegotiation> kind, Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.vccvPeers ??= []).Add(new L2vpnVccvPeer
        {
            Origin = origin,
            address = SettingFactory.Of(peer, origin),
            negotiation = SettingFactory.Of(kind, origin),
            enabled = SettingFactory.Of(on, origin),
        });
        return this;
    }

    /// <summary>What holds for the pseudowires to one peer. Command: <c>peer</c>.</summary>
    /// <param name="peer">The LSR ID of the peer.</param>
    /// <param name="defaultMartini">Without notification messages; PW redundancy is then not available. Command: <c>default-martini</c>.</param>
    /// <returns>This builder.</returns>
    public L2vpnBuilder Peer(Ipv4Address peer, Input<bool> defaultMartini, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var options = Model.Add(new L2vpnPeerOptions { Origin = origin, address = SettingFactory.Of(peer, origin) });
        options.defaultMartini = SettingFactory.Of(defaultMartini, origin);
        return this;
    }
}

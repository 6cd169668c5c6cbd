using System;

namespace NetDsl.Huawei;

/// <summary>
/// A pseudowire as it works: what its line does not say comes from its template. A setting that neither has is not set; where the
/// template is not known, what the line does not say is unknown.
/// </summary>
internal sealed class PseudowireView
{
    private readonly bool _templateUnknown;

    public PseudowireView(CircuitView circuit, PseudowireBase line, PwTemplate? template)
    {
        Circuit = circuit;
        Line = line;
        Template = template;
        _templateUnknown = line.template.IsSet && (template is null || template.IsOpen);
    }

    public CircuitView Circuit { get; }

    /// <summary>What was configured.</summary>
    public PseudowireBase Line { get; }

    /// <summary>The LDP pseudowire; null for a static one.</summary>
    public Pseudowire? Ldp => Line as Pseudowire;

    /// <summary>The template that the line names; null without one, and where it cannot be found.</summary>
    public PwTemplate? Template { get; }

    public Origin Origin => Line.Origin;

    /// <summary>Primary, unless a keyword says otherwise; the two-sided bypass has no keyword of its own.</summary>
    public PseudowireRole Role => Line.role.Or(Ldp is { acBypassVcId.IsSet: true } ? PseudowireRole.Bypass : PseudowireRole.Primary);

    /// <summary>The LSR ID of the router at the other end.</summary>
    public Setting<Ipv4Address> Peer => Effective(Line is StaticPseudowire fixedOne ? fixedOne.destination : Ldp!.peer, t => t.peer);

    /// <summary>The parameter of the verb that gave <see cref="Peer"/>.</summary>
    public string PeerParameter => Line is StaticPseudowire { destination.IsSet: true } ? "destination" : Ldp is { peer.IsSet: true } ? "peer" : "address";

    public Setting<bool> ControlWord => Effective(Line.controlWord, t => t.controlWord);

    /// <summary>How frames are carried; only the line says it.</summary>
    public Setting<PseudowireEncapsulation> Encapsulation => Line.encapsulation.IsSet || !Line.IsOpen ? Line.encapsulation : new Setting<PseudowireEncapsulation>(default, false, Line.Origin);

    public Setting<TunnelPolicyName> TunnelPolicy => Effective(Line.tunnelPolicy, t => t.tunnelPolicy);

    /// <summary>The MTU of the interface, otherwise that of the template.</summary>
    public Setting<InterfaceMtu> Mtu => Effective(Circuit.Interface.mtu, t => t.mtu);

    /// <summary>The MTU that is announced: what is configured, otherwise the default of the interface type; null when it is not known.</summary>
    public int? EffectiveMtu
    {
        get
        {
            if (Mtu.TryGet(out var set))
                return (int)set.Value;
            if (Mtu.IsSet || !Circuit.Router.IsComplete || Circuit.Interface.IsOpen || !Circuit.Interface.name.TryGet(out var name) || Circuit.Interface.MayHold("mtu"))
                return null;

            // A main interface may pass its own on.
            if (Circuit.Router.HasMainMtu && name.IsSubinterface && Circuit.Router.Router.FindInterface(name.Main) is { } main && main.HasMtu())
                return null;
            return name.IsEthernet ? 1500 : name.Kind == InterfaceKind.Pos ? 4470 : null;
        }
    }

    /// <summary>True when BFD may be configured for it: by a line, a session, the template, or by what is not known.</summary>
    public bool MayHaveBfd
    {
        get
        {
            if (HasBfd(out _) || !Circuit.IsComplete || Line.IsOpen || _templateUnknown || Template is { bfd: not null } || Circuit.Router.Router.MayHold("bfd"))
                return true;
            foreach (var session in Circuit.Router.Router.bfdSessions.Items())
            {
                if (session.binding.target.Is(BfdTarget.Pseudowire) && (!session.binding.@interface.IsKnown || session.binding.@interface.Equals(Circuit.Interface.name)))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The line about its flow label; null without.</summary>
    public PwFlowLabel? FlowLabel
    {
        get
        {
            foreach (var there in Circuit.Circuit.flowLabels.Items())
            {
                if (there.role.Or(PseudowireRole.Primary) == Role)
                    return there;
            }

            return null;
        }
    }

    /// <summary>The line by which BFD checks it; false when there is none.</summary>
    public bool HasBfd(out PwBfd? line)
    {
        foreach (var there in Circuit.Circuit.bfd.Items())
        {
            if (there.role.Or(PseudowireRole.Primary) == Role)
            {
                line = there;
                return true;
            }
        }

        line = null;
        return false;
    }

    /// <summary>Of the two ends of a pseudowire one reports what is wrong between them: that of the router that is described first.</summary>
    public bool IsFirstOf(PseudowireView far) => Circuit.Router.Number < far.Circuit.Router.Number;

    /// <summary>The value of the line, otherwise that of the template; what an open line does not say is unknown.</summary>
    /// <param name="line">What the line says.</param>
    /// <param name="template">What the template says.</param>
    public Setting<T> Effective<T>(Setting<T> line, Func<PwTemplate, Setting<T>> template)
        where T : struct =>
        line.IsSet ? line
        : Line.IsOpen ? new Setting<T>(default, false, Line.Origin)
        : _templateUnknown ? new Setting<T>(default, false, Line.template.Origin!)
        : Template is { } named ? template(named)
        : default;

    /// <summary>For messages: <c>VC 2 to 3.3.3.3</c>.</summary>
    public override string ToString()
    {
        var vc = Line.vcId.IsSet ? $"VC {Line.vcId}" : Ldp is { acBypassVcId.IsSet: true } both ? $"VC {both.acBypassVcId}/{both.pwBypassVcId}" : "the pseudowire";
        return Peer.IsSet ? $"{vc} to {Peer}" : vc;
    }
}

using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>An attachment circuit with its pseudowires told apart.</summary>
internal sealed class CircuitView
{
    private readonly List<PseudowireView> _pseudowires = new(2);

    public CircuitView(RouterView router, AttachmentCircuit circuit)
    {
        Router = router;
        Circuit = circuit;
        foreach (var line in circuit.pseudowires.Items())
            Add(line);
        foreach (var line in circuit.staticPseudowires.Items())
            Add(line);
        foreach (var line in circuit.staticBackups.Items())
            Add(line);
        IsComplete = router.IsComplete && !circuit.IsOpen && !circuit.Interface.IsOpen && !circuit.Interface.MayHold("mpls");
    }

    public RouterView Router { get; }

    public AttachmentCircuit Circuit { get; }

    public VrpInterface Interface => Circuit.Interface;

    /// <summary>Where the interface became an attachment circuit.</summary>
    public Origin Origin => Circuit.Origin;

    /// <summary>Whatever is not here is missing. False where code took part that could not be evaluated, or lines that are not modelled.</summary>
    public bool IsComplete { get; }

    /// <summary>The link protocol that is configured; not set means that of the interface type.</summary>
    public Setting<LinkProtocol> LinkProtocol => Interface.serialLink?.protocol ?? default;

    /// <summary>The interface carries Ethernet frames.</summary>
    public bool IsEthernet => Interface.name.IsKnown && Interface.name.Raw.IsEthernet;

    /// <summary>The interface is known and carries no Ethernet frames.</summary>
    public bool IsOtherThanEthernet => Interface.name.IsKnown && !Interface.name.Raw.IsEthernet && !Interface.name.Raw.IsLoopback && (Interface.name.Raw.IsPppOrHdlc || Interface.name.Raw.IsAtm || Interface.name.Raw.IsTdmCapable);

    /// <summary>All pseudowires, primary ones first.</summary>
    public List<PseudowireView> Pseudowires => _pseudowires;

    /// <summary>The first primary pseudowire; null without one.</summary>
    public PseudowireView? Primary { get; private set; }

    /// <summary>The first secondary pseudowire; null without one.</summary>
    public PseudowireView? Secondary { get; private set; }

    /// <summary>The first bypass; null without one.</summary>
    public PseudowireView? Bypass { get; private set; }

    /// <summary>For messages: <c>PE1 GigabitEthernet0/1/0.1</c>.</summary>
    public override string ToString() => $"{Router.Router.Name} {Interface.Name}";

    private void Add(PseudowireBase line)
    {
        var view = new PseudowireView(this, line, Router.FindTemplate(line.template));
        _pseudowires.Add(view);
        switch (view.Role)
        {
            case PseudowireRole.Primary:
                Primary ??= view;
                break;
            case PseudowireRole.Secondary:
                Secondary ??= view;
                break;
            case PseudowireRole.Bypass:
                Bypass ??= view;
                break;
        }
    }
}

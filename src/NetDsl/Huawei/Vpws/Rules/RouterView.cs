using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A router as the rules of VPWS look at it.</summary>
internal sealed class RouterView
{
    private readonly Dictionary<PwTemplateName, PwTemplate> _templates = [];
    private readonly List<CircuitView> _circuits = [];

    public RouterView(VrpRouter router)
    {
        Router = router;
        foreach (var template in router.pwTemplates ?? [])
        {
            if (template.name.TryGet(out var name))
                _templates[name] = template;
        }

        // An interface of unknown name may be any other one.
        var named = true;
        foreach (var there in router.interfaces)
            named &= there.name.IsKnown;
        IsComplete = named && !router.IsOpen;
        foreach (var there in router.interfaces)
        {
            if (there.attachmentCircuit is { } circuit)
                _circuits.Add(new CircuitView(this, circuit));
        }
    }

    public VrpRouter Router { get; }

    /// <summary>Whatever the router does not show is missing: no code took part that could not be evaluated.</summary>
    public bool IsComplete { get; }

    public IReadOnlyList<CircuitView> Circuits => _circuits;

    public PwTemplate? FindTemplate(Setting<PwTemplateName> name) => name.TryGet(out var known) && _templates.TryGetValue(known, out var found) ? found : null;

    /// <summary>The name, for messages.</summary>
    public override string ToString() => Router.Name.ToString();
}

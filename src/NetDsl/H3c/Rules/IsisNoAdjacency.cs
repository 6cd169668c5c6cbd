using System;

namespace NetDsl.H3c;

/// <summary>D-93: IS-IS cannot find neighbors.</summary>
internal sealed class IsisNoAdjacency() : ComwareRouterRule(
    "ND5093",
    "IS-IS cannot become neighbor of anybody over a line",
    Severity.Error,
    "IS-IS needs a network entity title, a level that both ends have (level 1 in one area only), and a holding time of at most 65535 seconds, which is the hello interval times the multiplier. Nothing is learnt over the line otherwise. Describe what is missing, or make both ends agree.")
{
    private const long LongestHolding = 65535;
    private const long DefaultHello = 10;
    private const long DefaultMultiplier = 3;

    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        foreach (var process in router.Router.isisProcesses.Items())
        {
            if (!process.networkEntity.IsSet && !process.IsOpen && !process.MayHold("network-entity") && FindLink(router, process) is { } link)
                context.Report(new Finding(Info, process.Origin, $"{router}: IS-IS process {process.process} has no network entity title, so that it does not run on {link.Name}: nothing is learnt there. Give it a title such as 10.0000.0000.0001.00.") { Related = [new RelatedPlace(link.Interface.Origin, "the interface")] });
        }

        if (router.Router.isisProcesses is null)
            return;
        foreach (var there in router.Interfaces)
            CheckLink(there, context);
    }

    private static ComwareInterfaceView? FindLink(ComwareRouterView router, ComwareIsis process)
    {
        foreach (var there in router.Interfaces)
        {
            if (ReferenceEquals(there.Routing.Isis, process))
                return there;
        }

        return null;
    }

    private void CheckLink(ComwareInterfaceView link, RuleContext context)
    {
        if (link.Interface.isis is not { } isis || link.Routing.Isis is not { } process)
            return;
        var (hello, multiplier) = (isis.hello.TryGet(out var said) ? said.Value : isis.hello.IsSet ? 0 : DefaultHello, isis.holdingMultiplier.TryGet(out var times) ? times.Value : isis.holdingMultiplier.IsSet ? 0 : DefaultMultiplier);
        if (hello * multiplier > LongestHolding)
            context.Report(new Finding(Info, (isis.holdingMultiplier.Origin ?? isis.hello.Origin)!, $"{link}: IS-IS hello packets every {RouteSources.Text(hello)} s and a multiplier of {RouteSources.Text(multiplier)} make a holding time above 65535 s, which is refused. Lower one of them.") { Parameter = isis.holdingMultiplier.IsSet ? "packets" : "seconds" });
        if (link.FarEnd is { } far && far.Routing.Isis is { } other && link.Router.Number < far.Router.Number && WhyApart(process, other) is { } why)
        {
            context.Report(new Finding(Info, other.level.Origin ?? process.level.Origin ?? other.networkEntity.Origin!, $"{far}: IS-IS does not become neighbor of {link}: {why}. Nothing is learnt over the line. Give both a level that they share, or one area.") { Related = [new RelatedPlace(process.Origin, "the process at the other end")] });
        }
    }

    /// <summary>Why two processes share no level; null when they may.</summary>
    private static string? WhyApart(ComwareIsis a, ComwareIsis b)
    {
        if (a.IsOpen || b.IsOpen || a.level.IsUnknown || b.level.IsUnknown || (LinkCosts.HasLevel(a, level2: true) && LinkCosts.HasLevel(b, level2: true)))
            return null;
        if (!LinkCosts.HasLevel(a, level2: false) || !LinkCosts.HasLevel(b, level2: false))
            return "one has level 1 only, the other level 2 only";
        return a.networkEntity.TryGet(out var left) && b.networkEntity.TryGet(out var right) && !string.Equals(left.Area, right.Area, StringComparison.OrdinalIgnoreCase)
            ? $"they share level 1 only, and are in areas {left.Area} and {right.Area}"
            : null;
    }
}

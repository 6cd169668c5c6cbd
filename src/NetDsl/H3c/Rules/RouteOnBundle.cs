namespace NetDsl.H3c;

/// <summary>D-108: a dialer route on a Dialer with bundle DDR.</summary>
internal sealed class RouteOnBundle() : ComwareInterfaceRule(
    "ND5108",
    "A dialer route on a Dialer with bundle DDR",
    Severity.Error,
    "Bundle DDR has one peer per Dialer, and one number for it: dialer number. The router refuses dialer routes there. Take the number, or traditional DDR.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { routes: { } routes, method: var method } || !method.Is(DdrMethod.Bundle))
            return;
        foreach (var route in routes)
        {
            context.Report(new Finding(Info, route.Origin, $"{there} has bundle DDR, which knows no next hops: the router refuses the dialer route{(route.nextHop.IsKnown ? $" to {route.nextHop}" : "")}, and nothing is dialed for it. Take dialer number (Number), or traditional DDR.")
            {
                Related = [new RelatedPlace(method.Origin!, "bundle DDR")],
            });
        }
    }
}

namespace NetDsl.H3c;

/// <summary>D-110: a Dialer with bundle DDR that takes no calls, and is called or cannot call.</summary>
internal sealed class BundleWithoutPeer() : ComwareInterfaceRule(
    "ND5110",
    "A Dialer with bundle DDR that takes no calls",
    Severity.Warning,
    "With bundle DDR a Dialer takes calls of the peers that it names, and none when it names nobody. One that is called then never answers, and one without a number is never up at all. Name the PPP user name of who calls.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Name.Kind != InterfaceKind.Dialer || there.Dialer is not { peerNames: null, routes: null } dialer || !dialer.method.Is(DdrMethod.Bundle))
            return;
        if (!there.IsComplete || there.MayHold("dialer") || there.Members.Count == 0 || there.IsPppoeClient() || there.Router.MayHoldMembers())
            return;
        if (!dialer.number.IsSet)
            context.Report(new Finding(Info, dialer.method.Origin!, $"{there} has bundle DDR without a number and without a peer name: it calls nobody, and takes no calls. Give it a number (Number), or the PPP user name of who calls (PeerName)."));
        else if (there.OtherEnd() is { } far && CallerOf(there, far) is { } call)
            context.Report(new Finding(Info, dialer.method.Origin!, $"{there} has bundle DDR without a peer name, and takes no calls: {far}, which calls it, is not answered. Name the PPP user name of {far.Router} (PeerName).")
            {
                Related = [new RelatedPlace(call, "the call")],
            });
    }

    /// <summary>Where it is said that the other end calls; null when it does not.</summary>
    private static Origin? CallerOf(ComwareInterfaceView there, ComwareInterfaceView far)
    {
        if (far.Dialer is not { } dialer)
            return null;
        foreach (var route in dialer.routes.Items())
        {
            if (route.number.IsSet && ReferenceEquals(there.Router.Index.FindCalled(far, route), there))
                return route.Origin;
        }

        return dialer.number.Origin;
    }
}

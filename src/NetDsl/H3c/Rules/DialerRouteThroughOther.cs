namespace NetDsl.H3c;

/// <summary>D-32: a dialer route names an interface that is no channel of its Dialer.</summary>
internal sealed class DialerRouteThroughOther() : ComwareInterfaceRule(
    "ND5032",
    "A dialer route leads through an interface that is no channel of the Dialer",
    Severity.Error,
    "Only a Dialer with traditional DDR can say through which of its channels a number is dialed. Through any other interface the call fails. Make the interface a channel of the Dialer, or leave it out.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { } dialer)
            return;
        foreach (var route in dialer.routes.Items())
        {
            if (!route.through.TryGet(out var name))
                continue;
            if (!there.Name.IsUnknown && there.Name.Kind != InterfaceKind.Dialer)
                Report(context, route, $"{there} is no Dialer: the dialer route to {route.nextHop} cannot name an interface, and the router refuses the line. Leave {name} out", null);
            else if (dialer.method.Is(DdrMethod.Bundle))
                continue;
            else if (IsNoMember(there, name))
                Report(context, route, $"{there}: the dialer route to {route.nextHop} leads through {name}, which is no channel of this Dialer: the call fails. Make it one with CircularGroup({there.Name.Number}), or name another", "member");
        }
    }

    private static bool IsNoMember(ComwareInterfaceView dialer, InterfaceName name)
    {
        var router = dialer.Router;
        if (!router.IsComplete || router.HasUnknownMembers || router.Router.FindInterface(name) is not { } model || router.Find(model) is not { } there)
            return router.IsComplete && router.Router.FindInterface(name) is null;
        return !dialer.Members.Contains(there) && !there.Interface.IsOpen && !there.MayHold("dialer");
    }

    private void Report(RuleContext context, DialerRoute route, string text, string? parameter) =>
        context.Report(new Finding(Info, route.through.Origin!, text + ".") { Parameter = parameter });
}

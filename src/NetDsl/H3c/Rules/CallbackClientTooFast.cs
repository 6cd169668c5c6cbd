namespace NetDsl.H3c;

/// <summary>D-50: a callback client dials again before it is called back.</summary>
internal sealed class CallbackClientTooFast() : ComwareInterfaceRule(
    "ND5050",
    "A callback client dials again before the server calls back",
    Severity.Warning,
    "The server waits for its own holdoff time before it calls back. A client whose holdoff time is not at least 10 seconds longer dials again meanwhile, and the two calls meet. Set dialer timer enable of the client at least 10 seconds above that of the server.")
{
    private const long DefaultHoldoff = 5;
    private const long Distance = 10;

    protected override void Check(ComwareInterfaceView client, RuleContext context)
    {
        if (client.Dialer is not { routes: { } routes } dialer || !dialer.callback.Is(CallbackRole.Client))
            return;
        foreach (var route in routes)
        {
            if (client.Router.Index.FindCalled(client, route) is not { Dialer: { } there } server || !there.callback.Is(CallbackRole.Server)
                || Holdoff(client, dialer) is not { } own || Holdoff(server, there) is not { } other || own >= other + Distance)
                continue;
            var wanted = RouteSources.Text(other + Distance);
            context.Report(new Finding(Info, dialer.enable.Origin ?? dialer.callback.Origin!, $"{client} dials again after {RouteSources.Text(own)} s, and {server} calls back after {RouteSources.Text(other)} s: the two calls meet. Let the client wait {wanted} s or more (dialer timer enable).")
            {
                Parameter = dialer.enable.IsSet ? "seconds" : null,
                Related = [new RelatedPlace(there.enable.Origin ?? there.callback.Origin!, "the server")],
                Fix = dialer.enable.IsSet
                    ? Fix.SetArgument($"Wait for {wanted} s", dialer.enable.Origin!, "seconds", wanted)
                    : Fix.InsertAfter($"Wait for {wanted} s", dialer.callback.Origin!, $"{nameof(DialerBuilder.Holdoff)}({wanted})"),
            });
            return;
        }
    }

    private static long? Holdoff(ComwareInterfaceView there, DialerLink dialer) =>
        dialer.enable.TryGet(out var said) ? said.Value : dialer.enable.IsSet || !there.IsComplete || there.MayHold("dialer timer") ? null : DefaultHoldoff;
}

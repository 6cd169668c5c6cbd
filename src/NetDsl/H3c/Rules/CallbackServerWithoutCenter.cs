namespace NetDsl.H3c;

/// <summary>D-49: a callback server does not know whom to call.</summary>
internal sealed class CallbackServerWithoutCenter() : ComwareInterfaceRule(
    "ND5049",
    "A PPP callback server does not tell where numbers come from",
    Severity.Error,
    "A callback server takes the number of the caller from its local user or from the dialer route with its name, as dialer callback-center tells. Without it nobody is called back. Add dialer callback-center.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { } dialer || !dialer.callback.Is(CallbackRole.Server) || dialer.callbackCenter.IsSet || !there.IsComplete || there.MayHold("dialer"))
            return;
        context.Report(new Finding(Info, dialer.callback.Origin!, $"{there} is a PPP callback server without dialer callback-center: it does not know which number to call, and nobody is called back. Tell where the numbers come from.") { Fix = Fix.InsertAfter("Take numbers from users and dialer routes", dialer.callback.Origin!, nameof(DialerBuilder.CallbackCenter) + "()") });
    }
}

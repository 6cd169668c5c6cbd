namespace NetDsl.H3c;

/// <summary>D-128: no line lets a modem call, or be called.</summary>
internal sealed class ModemNotEnabled() : ComwareInterfaceRule(
    "ND5128",
    "No user line lets the modem call",
    Severity.Error,
    "A modem calls when the user line of its interface has modem enable call-out or both, and takes calls with call-in or both; by default it does neither. Enable it on the line of the interface.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (!there.IsModemLine() || there.Dialer is not { } dialer || !there.IsComplete || there.Router.MayHold("line") || there.Router.MayHold("user-interface") || there.MayHold("dialer"))
            return;
        var user = there.Dialers.Count == 1 ? there.Dialers[0] : there;
        if (user.Dialer is not { } calling || !calling.method.IsSet || !user.IsComplete || user.MayHold("dialer"))
            return;
        var calls = calling.number.IsSet;
        foreach (var route in calling.routes.Items())
            calls |= route.number.IsSet || route.IsOpen;
        foreach (var line in there.Router.Router.lines.Items())
        {
            if (line.IsOpen || line.modem.IsUnknown || line.MayHold("modem") || line.modem.Is(ModemUse.Both) || line.modem.Is(calls ? ModemUse.CallOut : ModemUse.CallIn))
                return;
        }

        context.Report(new Finding(Info, dialer.Origin, $"{there} {(calls ? "calls" : "is called")} by a modem, and no user line of {there.Router} has modem enable {(calls ? "call-out" : "call-in")} or both: no call comes about. Enable the modem on the line of the interface."));
    }
}

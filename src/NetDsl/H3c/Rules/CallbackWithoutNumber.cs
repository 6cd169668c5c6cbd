namespace NetDsl.H3c;

/// <summary>D-48: a caller is to be called back, and there is no number for it.</summary>
internal sealed class CallbackWithoutNumber() : ComwareInterfaceRule(
    "ND5048",
    "A caller is to be called back, and its number is not there",
    Severity.Error,
    "With callback the router refuses the call and calls the number back, for which a dialer number or a dialer route with this number has to be on the interface. Without one the caller is refused and never called. Add the number.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { callIns: { } callIns } dialer || !there.IsComplete || there.MayHold("dialer"))
            return;
        foreach (var callIn in callIns)
        {
            if (!callIn.callback.Is(true) || !callIn.number.TryGet(out var number) || MayHave(dialer, number.ToString()))
                continue;
            context.Report(new Finding(Info, callIn.Origin, $"{there}: calls of {number} are refused and called back, and no dialer number or dialer route has this number: nobody is called. Add the number to the dialer route of this peer.") { Parameter = "number" });
        }
    }

    private static bool MayHave(DialerLink dialer, string pattern)
    {
        if (Fits(dialer.number, pattern))
            return true;
        foreach (var route in dialer.routes.Items())
        {
            if (route.IsOpen || Fits(route.number, pattern))
                return true;
        }

        return false;
    }

    /// <summary>A star in the number of the caller stands for any one character.</summary>
    private static bool Fits(Setting<DialNumber> dialed, string pattern)
    {
        if (!dialed.TryGet(out var number))
            return dialed.IsSet;
        var text = number.ToString();
        if (text.Length != pattern.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (pattern[i] != '*' && char.ToUpperInvariant(pattern[i]) != char.ToUpperInvariant(text[i]))
                return false;
        }

        return true;
    }
}

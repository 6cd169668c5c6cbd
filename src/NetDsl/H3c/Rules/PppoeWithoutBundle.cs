namespace NetDsl.H3c;

/// <summary>D-130: the PPPoE client of a Dialer that there is not, or that has traditional DDR.</summary>
internal sealed class PppoeWithoutBundle() : ComwareInterfaceRule(
    "ND5130",
    "A PPPoE client without its Dialer",
    Severity.Error,
    "The PPPoE client of an interface belongs to a Dialer with bundle DDR. Without that Dialer, or with traditional DDR on it, no session comes up. Name the Dialer that is meant.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.link is not { pppoeDialer: { IsKnown: true } number })
            return;
        if (there.Router.FindDialer(number) is not { } dialer)
        {
            if (there.Router.IsComplete && !there.Router.MayHold("interface"))
                Report($"which {there.Router} does not describe", null);
        }
        else if (dialer.Dialer is { method: { } method } && method.Is(DdrMethod.Traditional))
        {
            Report("which has traditional DDR", new RelatedPlace(method.Origin!, "traditional DDR"));
        }

        void Report(string what, RelatedPlace? related) =>
            context.Report(new Finding(Info, number.Origin!, $"{there} is used by the PPPoE client of Dialer{number}, {what}: no session comes up. Name a Dialer with bundle DDR.")
            {
                Parameter = "dialer",
                Related = related is null ? [] : [related],
            });
    }
}

namespace NetDsl.H3c;

/// <summary>D-105: a channel belongs to the bundle of a Dialer that there is not, or that has traditional DDR.</summary>
internal sealed class NoBundleDialer() : ComwareInterfaceRule(
    "ND5105",
    "A bundle without its Dialer",
    Severity.Error,
    "The number of a bundle is that of a Dialer with bundle DDR. Without that Dialer nothing uses the channel, and one with traditional DDR does not take it. Name the Dialer that is meant.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { bundles: { } bundles, circularGroup: var circular })
            return;
        foreach (var bundle in bundles)
        {
            if (!bundle.number.IsKnown || bundle.number.Equals(circular))
                continue;
            if (there.Router.FindDialer(bundle.number) is not { } named)
            {
                if (there.Router.IsComplete && !there.Router.MayHold("interface"))
                    Report(bundle, $"which {there.Router} does not describe: an empty Dialer comes to be, and nothing is dialed through the channel", null);
            }
            else if (named.Dialer is { method: { } method } && method.Is(DdrMethod.Traditional))
            {
                Report(bundle, "which has traditional DDR: it does not take the channel", new RelatedPlace(method.Origin!, "traditional DDR"));
            }
        }

        void Report(DialerBundleMembership bundle, string what, RelatedPlace? related) =>
            context.Report(new Finding(Info, bundle.number.Origin!, $"{there} is a member of the bundle of Dialer{bundle.number}, {what}. Name the Dialer with bundle DDR that is meant.")
            {
                Parameter = "dialer",
                Related = related is null ? [] : [related],
            });
    }
}

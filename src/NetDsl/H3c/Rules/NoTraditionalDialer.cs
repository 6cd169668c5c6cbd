namespace NetDsl.H3c;

/// <summary>D-104: a channel belongs to the circular group of a Dialer that there is not, or that has bundle DDR.</summary>
internal sealed class NoTraditionalDialer() : ComwareInterfaceRule(
    "ND5104",
    "A circular group without its Dialer",
    Severity.Error,
    "The number of a circular group is that of a Dialer with traditional DDR. Without that Dialer nothing uses the channel, and one with bundle DDR does not take it. Name the Dialer that is meant.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { circularGroup: { IsKnown: true } group } dialer)
            return;
        foreach (var bundle in dialer.bundles.Items())
        {
            if (bundle.number.Equals(group))
                return;
        }

        if (there.Router.FindDialer(group) is not { } named)
        {
            if (there.Router.IsComplete && !there.Router.MayHold("interface"))
                Report($"which {there.Router} does not describe: an empty Dialer comes to be, and nothing is dialed through the channel", null);
        }
        else if (named.Dialer is { method: { } method } && method.Is(DdrMethod.Bundle))
        {
            Report("which has bundle DDR: it does not take the channel", new RelatedPlace(method.Origin!, "bundle DDR"));
        }

        void Report(string what, RelatedPlace? related) =>
            context.Report(new Finding(Info, group.Origin!, $"{there} is in the circular group of Dialer{group}, {what}. Name the Dialer with traditional DDR that is meant.")
            {
                Parameter = "dialer",
                Related = related is null ? [] : [related],
            });
    }
}

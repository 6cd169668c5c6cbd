namespace NetDsl.H3c;

/// <summary>D-106: a channel is in the circular group and in the bundle of one Dialer.</summary>
internal sealed class MemberOfBoth() : ComwareInterfaceRule(
    "ND5106",
    "A channel belongs to one Dialer in two ways",
    Severity.Error,
    "A Dialer has traditional or bundle DDR, so a channel is in its circular group or in its bundle. The router refuses the second line. Keep the one that fits the Dialer.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { bundles: { } bundles, circularGroup: { IsKnown: true } circular })
            return;
        foreach (var bundle in bundles)
        {
            if (!bundle.number.Equals(circular))
                continue;
            var method = there.Router.FindDialer(circular)?.Dialer?.method ?? default;
            var useless = method.Is(DdrMethod.Bundle) ? circular.Origin! : bundle.Origin;
            context.Report(new Finding(Info, useless, $"{there} is in the circular group and in the bundle of Dialer{circular}, which has only one kind of DDR: the router refuses one of the lines. Keep the one that fits the Dialer.")
            {
                Parameter = "dialer",
                Related = [new RelatedPlace(method.Is(DdrMethod.Bundle) ? bundle.Origin : circular.Origin!, "the other way")],
                Fix = method.IsKnown ? Fix.Remove("Keep the one that fits the Dialer", useless) : null,
            });
        }
    }
}

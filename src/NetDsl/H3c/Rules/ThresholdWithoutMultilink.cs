namespace NetDsl.H3c;

/// <summary>D-113: a load threshold where there is no multilink bundle.</summary>
internal sealed class ThresholdWithoutMultilink() : ComwareInterfaceRule(
    "ND5113",
    "A load threshold without multilink PPP",
    Severity.Error,
    "dialer threshold brings up further links of a multilink bundle: it stands on a Dialer, which has ppp mp. On another interface the router refuses it, and without ppp mp no second link comes up.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { threshold: { IsSet: true } threshold })
            return;
        if (there.Name.Kind is not (InterfaceKind.Dialer or InterfaceKind.Unknown))
        {
            context.Report(new Finding(Info, threshold.Origin!, $"{there} is no Dialer, and has a load threshold: the router refuses the line. Put it on the Dialer that the channels belong to."));
        }
        else if (LacksMultilink(there) && there.Members.TrueForAll(LacksMultilink) && !there.Router.MayHoldMembers())
        {
            context.Report(new Finding(Info, threshold.Origin!, $"{there} has a load threshold, and no multilink PPP: no second link comes up, whatever the load. Turn ppp mp on.")
            {
                Fix = there.Interface.ppp is null ? Fix.Configure("Turn multilink PPP on", there.Interface.Origin, $"{nameof(ComwareInterfaceBuilder.Ppp)}(ppp => ppp.{nameof(ComwarePppBuilder.Multilink)}())") : null,
            });
        }
    }

    private static bool LacksMultilink(ComwareInterfaceView there) =>
        there.IsComplete && !there.MayHold("ppp mp") && there.Interface.ppp is not { IsOpen: true } && (there.Interface.ppp is not { multilink.IsSet: true } ppp || ppp.multilink.Is(false));
}

namespace NetDsl.H3c;

/// <summary>D-120: PPP authentication on a Dialer and not on its channel, or the other way round.</summary>
internal sealed class AuthenticationOfMember() : ComwareInterfaceRule(
    "ND5120",
    "PPP authentication on a Dialer without its channel",
    Severity.Warning,
    "When a call comes in, the channel authenticates before the Dialer is known; when one goes out, the Dialer's settings count. PPP authentication belongs on both, or calls of one direction are not authenticated. Turn it on there as well.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        foreach (var dialer in there.Dialers)
        {
            if (!there.IsPppLine() || dialer.Interface.Authenticates() == there.Interface.Authenticates())
                continue;
            var (has, lacks) = dialer.Interface.Authenticates() ? (dialer, there) : (there, dialer);
            if (!Lacks(lacks))
                continue;
            context.Report(new Finding(Info, ReferenceEquals(lacks, there) ? PlaceOf(there, dialer) : has.Interface.ppp!.AuthenticationOrigin(), $"{has} authenticates the other end, and {lacks}, its {(ReferenceEquals(lacks, there) ? "channel" : "Dialer")}, does not: calls of one direction are not authenticated. Turn it on there as well.")
            {
                Related = [new RelatedPlace(ReferenceEquals(lacks, there) ? has.Interface.ppp!.AuthenticationOrigin() : lacks.Interface.Origin, ReferenceEquals(lacks, there) ? "the authentication" : "the Dialer")],
                Fix = VerbOf(has.Interface.ppp!) is { } verb && lacks.Interface.ppp is null ? Fix.Configure("Authenticate there as well", lacks.Interface.Origin, $"{nameof(ComwareInterfaceBuilder.Ppp)}(ppp => ppp.{verb}())") : null,
            });
        }
    }

    private static bool Lacks(ComwareInterfaceView there) =>
        there.IsComplete && !there.MayHold("ppp") && (there.Interface.ppp is not { } ppp || (!ppp.IsOpen && !ppp.chap.IsSet && !ppp.msChap.IsSet && !ppp.msChapV2.IsSet && !ppp.pap.IsSet));

    private static string? VerbOf(ComwarePpp ppp) => (ppp.domain.IsSet, ppp.chap.IsSet, ppp.pap.IsSet, ppp.msChap.IsSet || ppp.msChapV2.IsSet) switch
    {
        (false, true, false, false) => nameof(ComwarePppBuilder.AuthenticateByChap),
        (false, false, true, false) => nameof(ComwarePppBuilder.AuthenticateByPap),
        _ => null,
    };

    /// <summary>Where the channel was given to the Dialer.</summary>
    private static Origin PlaceOf(ComwareInterfaceView channel, ComwareInterfaceView dialer)
    {
        foreach (var bundle in channel.Dialer!.bundles.Items())
        {
            if (ReferenceEquals(channel.Router.FindDialer(bundle.number), dialer))
                return bundle.Origin;
        }

        return channel.Dialer.circularGroup.Origin ?? channel.Interface.Origin;
    }
}

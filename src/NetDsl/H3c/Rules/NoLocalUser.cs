namespace NetDsl.H3c;

/// <summary>D-119: the end that authenticates has no local user for the other end.</summary>
internal sealed class NoLocalUser() : ComwareInterfaceRule(
    "ND5119",
    "No local user for the other end of a PPP link",
    Severity.Error,
    "The end that authenticates looks the other end up among its local users of class network, which need the service type PPP. Without the user the link never comes up. Add the user.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (!there.Interface.Authenticates() || there.Interface.ppp is not { domain.IsSet: false } ppp)
            return;
        foreach (var peer in there.Peers())
        {
            if (peer.Interface.ppp is not { } given)
                continue;
            if (ppp.pap.Is(true) && !ppp.chap.IsSet && !ppp.msChap.IsSet && !ppp.msChapV2.IsSet)
                Look(there, peer, given.papUser, context);
            else if (!ppp.pap.IsSet)
                Look(there, peer, given.chapUser, context);
        }
    }

    private void Look(ComwareInterfaceView there, ComwareInterfaceView peer, Setting<PppHostName> name, RuleContext context)
    {
        if (!name.IsKnown)
            return;
        var user = there.Router.FindUser(name.ToString(), out var certain);
        if (user is null && certain)
        {
            context.Report(new Finding(Info, there.Interface.ppp!.AuthenticationOrigin(), $"{there} authenticates {peer}, which calls itself {name}, and {there.Router} has no local user {name} of class network: the link never comes up. Add the user with its password and the service type PPP.")
            {
                Related = [new RelatedPlace(name.Origin!, "the name that the other end gives")],
            });
        }
        else if (user is { IsOpen: false } && (!user.ppp.IsSet || user.ppp.Is(false)) && !user.MayHold("service-type"))
        {
            context.Report(new Finding(Info, user.Origin, $"{there.Router}: the local user {name} has not the service type PPP, and {there} authenticates {peer} by it: the link never comes up. Allow PPP.")
            {
                Related = [new RelatedPlace(name.Origin!, "the name that the other end gives")],
                Fix = user.ppp.IsSet ? null : Fix.Configure("Allow PPP", user.Origin, $"{nameof(ComwareUserBuilder.Ppp)}()"),
            });
        }
    }
}

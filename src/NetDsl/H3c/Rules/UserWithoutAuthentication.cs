namespace NetDsl.H3c;

/// <summary>D-33: a dialer route expects a user name, and PPP does not ask for one.</summary>
internal sealed class UserWithoutAuthentication() : ComwareInterfaceRule(
    "ND5033",
    "A dialer route expects a name that nobody asks for",
    Severity.Error,
    "A dialer route with a user name fits only a peer that has given this name, which it does when PPP authentication asks for it. Without authentication the link finds no dialer route. Authenticate the peer, or leave the name out.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        foreach (var route in (there.Dialer?.routes).Items())
        {
            if (route.user.IsKnown && !there.MayAuthenticate())
                context.Report(new Finding(Info, route.user.Origin!, $"{there}: the dialer route to {route.nextHop} expects the peer {route.user}, and PPP does not ask who it is: the link finds no dialer route. Authenticate the peer (AuthenticateByChap), or leave the name out."));
        }
    }
}

namespace NetDsl.H3c;

/// <summary>D-119: the password that an end gives is not that of its local user at the other end.</summary>
internal sealed class PppPasswordsDiffer() : ComwareInterfaceRule(
    "ND5519",
    "The passwords of a PPP link differ",
    Severity.Error,
    "The password that one end gives is not the one that the other end has for that name: the link never comes up. Use one password on both ends.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (!there.Interface.Authenticates() || there.Interface.ppp is not { domain.IsSet: false } ppp)
            return;
        foreach (var peer in there.Peers())
        {
            if (peer.Interface.ppp is not { } given)
                continue;
            if (!ppp.pap.IsSet)
                Compare(there, peer, given.chapUser, given.chapPassword, given.chapPasswordForm, context);
            else if (!ppp.chap.IsSet && !ppp.msChap.IsSet && !ppp.msChapV2.IsSet)
                Compare(there, peer, given.papUser, given.papPassword, given.papPasswordForm, context);
        }
    }

    private void Compare(ComwareInterfaceView there, ComwareInterfaceView peer, Setting<PppHostName> name, Setting<Secret> password, Setting<SecretForm> form, RuleContext context)
    {
        if (!name.IsKnown || !password.TryGet(out var given) || !form.Is(SecretForm.Simple))
            return;
        var user = there.Router.FindUser(name.ToString(), out var certain);
        if (user is null || !certain || !user.passwordForm.Is(UserPasswordForm.Simple) || !user.password.TryGet(out var wanted) || given.IsSameAs(wanted) != false)
            return;
        context.Report(new Finding(Info, password.Origin!, $"{peer} calls itself {name}, and its password is not the one that {there.Router} has for this user: the link never comes up. Use one password on both ends.")
        {
            Parameter = "password",
            Related = [new RelatedPlace(user.password.Origin!, "the password of the user")],
        });
    }
}

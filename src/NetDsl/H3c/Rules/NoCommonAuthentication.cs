namespace NetDsl.H3c;

/// <summary>D-119: the other end gives no name for the way in which it is authenticated.</summary>
internal sealed class NoCommonAuthentication() : ComwareInterfaceRule(
    "ND5319",
    "The ends of a PPP link have no way of authentication in common",
    Severity.Error,
    "One end authenticates by CHAP or PAP, and the other gives no name for that: the link never comes up. Give the other end a name and a password for the same way.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (!there.Interface.Authenticates())
            return;
        var ppp = there.Interface.ppp!;
        var byChap = ppp.chap.IsSet || ppp.msChap.IsSet || ppp.msChapV2.IsSet;
        if (ppp.IsOpen || (byChap && ppp.pap.IsSet))
            return;
        foreach (var peer in there.Peers())
        {
            var given = peer.Interface.ppp;
            if (!peer.HasAllPpp() || (given is not null && (byChap ? given.chapUser.IsSet : given.papUser.IsSet)) || peer.Members.Exists(m => m.Interface.ppp is { } channel && (byChap ? channel.chapUser.IsSet : channel.papUser.IsSet)))
                continue;
            var (asked, other) = byChap ? ("CHAP", given is { papUser.IsSet: true } ? given.papUser.Origin : null) : ("PAP", given is { chapUser.IsSet: true } ? given.chapUser.Origin : null);
            context.Report(new Finding(Info, other ?? ppp.AuthenticationOrigin(), $"{there} authenticates {peer} by {asked}, and {peer} has {(other is null ? "no name to give" : $"a name for {(byChap ? "PAP" : "CHAP")} only")}: the link never comes up. Give {peer} a name and a password for {asked}.")
            {
                Related = [new RelatedPlace(other is null ? peer.Interface.Origin : ppp.AuthenticationOrigin(), other is null ? "the other end" : "the way that is asked for")],
            });
        }
    }
}

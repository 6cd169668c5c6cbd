namespace NetDsl.Huawei;

/// <summary>L-31: one end of a tunnel authenticates, the other does not.</summary>
internal sealed class AuthenticationOneSided() : L2tpTunnelRule(
    "ND3031",
    "One end of a tunnel authenticates, the other does not",
    Severity.Warning,
    "The end that authenticates needs the password of the other end all the same, and the other takes anybody who knows its name. Turn authentication on at both ends, or off at both.")
{
    protected override void Check(L2tpTunnel tunnel, RuleContext context)
    {
        var lac = tunnel.Lac;
        if (tunnel.Far is not { } lns || !lac.GoesByPassword() || !lns.GoesByPassword() || lac.Authenticates is not { } lacAsks || lns.Authenticates is not { } lnsAsks || lacAsks == lnsAsks)
            return;
        var (silent, asking) = lacAsks ? (lns, lac) : (lac, lns);

        // Without a password the tunnel does not come up, which is an error of its own.
        if (!(lacAsks ? lns.FindPassword() : lac.FindPassword(tunnel.Address)).IsSet)
            return;
        var off = silent.Group.authentication.Origin!;
        context.Report(new Finding(Info, off, $"{tunnel}: {silent.Group.name} of {silent.Router} does not authenticate the tunnel, and the other end does: the password is needed all the same, and this end takes anybody. Turn authentication on at both ends, or off at both.")
        {
            Related = [new RelatedPlace(asking.Group.authentication.Origin ?? asking.Origin, "the other end")],
            Fix = Fix.Remove("Leave authentication on", off),
        });
    }
}

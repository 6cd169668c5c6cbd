namespace NetDsl.Huawei;

/// <summary>L-30: the two ends of a tunnel have different passwords, or one has none.</summary>
internal sealed class PasswordsDiffer() : L2tpTunnelRule(
    "ND3030",
    "The two ends of a tunnel have different passwords",
    Severity.Error,
    "As soon as one end authenticates, both need the same password: otherwise the tunnel does not come up. Give both ends the same.")
{
    protected override void Check(L2tpTunnel tunnel, RuleContext context)
    {
        var lac = tunnel.Lac;
        if (tunnel.Far is not { } lns || !lac.GoesByPassword() || !lns.GoesByPassword() || lac.Authenticates is not { } lacAsks || lns.Authenticates is not { } lnsAsks || !(lacAsks || lnsAsks))
            return;
        var ours = lac.FindPassword(tunnel.Address);
        var theirs = lns.FindPassword();
        if (ours.IsKnown && theirs.IsKnown && ours.Raw.IsSameAs(theirs.Raw) is false)
            context.Report(new Finding(Info, ours.Origin!, $"{tunnel}: the tunnel password is another one than that of {lns.Group.name} of {tunnel.Lns}: the tunnel does not come up. Give both ends the same.")
            {
                Parameter = "password",
                Related = [new RelatedPlace(theirs.Origin!, "the password of the LNS")],
            });

        // An end that authenticates and has no password is a mistake of its own.
        if (!ours.IsSet && !lacAsks)
            ReportNone(lac, $"the LNS authenticates, and {lac.Group.name} has no password");
        if (!theirs.IsSet && !lnsAsks)
            ReportNone(lns, $"the LAC authenticates, and {lns.Group.name} of {tunnel.Lns} has no password");

        void ReportNone(L2tpGroupView silent, string what) =>
            context.Report(new Finding(Info, silent.Group.authentication.Origin!, $"{tunnel}: {what}: the tunnel does not come up. Give both ends the same password, or turn authentication off at both."));
    }
}

namespace NetDsl.Huawei;

/// <summary>L-36: AVPs are hidden while AAA authenticates, and there is no password to hide them with.</summary>
internal sealed class HiddenAvpsWithoutPassword() : L2tpGroupRule(
    "ND3036",
    "AVPs are hidden without a tunnel password",
    Severity.Error,
    "AVPs are hidden with the tunnel password, also where AAA authenticates the tunnels: without one the other end cannot read them. Set the same password at both ends, or do not hide AVPs.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        var (hidden, aaa) = (group.Group.hiddenAvps, group.Group.aaaAuthentication);
        if (!hidden.Is(true) || !aaa.Is(true) || !group.IsComplete || group.Authenticates is not true || group.Group.password.IsSet || group.Group.peerPasswords is { Count: > 0 })
            return;
        context.Report(new Finding(Info, hidden.Origin!, $"{group} hides AVPs with the tunnel password, which it does not have, though AAA authenticates: the other end cannot read them. Set the same password at both ends, or do not hide AVPs.")
        {
            Related = [new RelatedPlace(aaa.Origin!, "AAA authenticates")],
            Fix = Fix.Remove("Do not hide AVPs", hidden.Origin!),
        });
    }
}

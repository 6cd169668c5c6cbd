namespace NetDsl.Huawei;

/// <summary>L-29: tunnels are authenticated, and there is no password.</summary>
internal sealed class NoTunnelPassword() : L2tpGroupRule(
    "ND3029",
    "An L2TP group authenticates tunnels and has no password",
    Severity.Error,
    "Tunnel authentication is on unless it is turned off, and an empty password is refused: no tunnel comes up. Set the password that the other end has, or turn authentication off at both ends.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.IsLac == group.IsLns || !group.GoesByPassword() || group.Authenticates is not true || group.Group.password.IsSet)
            return;
        if (group.IsLns)
        {
            Report("the LAC");
            return;
        }

        foreach (var server in group.Servers)
        {
            if (!server.TryGet(out var known) || known.Address.IsUnknown || group.FindPassword(known.Address).IsSet)
                continue;
            Report(known.Address.ToString());
            return;
        }

        void Report(string far) =>
            context.Report(new Finding(Info, group.Origin, $"{group} authenticates tunnels and has no password for {far}: the tunnel does not come up. Set the password of the other end, or turn authentication off at both ends."));
    }
}

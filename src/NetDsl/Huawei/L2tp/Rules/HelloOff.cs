namespace NetDsl.Huawei;

/// <summary>L-64: Hello messages are switched off.</summary>
internal sealed class HelloOff() : L2tpGroupRule(
    "ND3064",
    "Tunnels are not checked with Hello messages",
    Severity.Warning,
    "An interval of 0 switches Hello messages off: when the other end fails, the tunnel and its sessions stay, and users get no connection until somebody resets it. Use 60 s.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Group.helloInterval.TryGet(out var interval) && interval.Value == 0 && !group.IsBackedUp)
            context.Report(new Finding(Info, group.Group.helloInterval.Origin!, $"{group}: a Hello interval of 0 switches the check of tunnels off: when the other end fails, they stay and their users have no connection. Use 60 s.")
            {
                Parameter = "seconds",
                Fix = Fix.SetArgument("Use 60 s", group.Group.helloInterval.Origin!, "seconds", "60"),
            });
    }
}

namespace NetDsl.Huawei;

/// <summary>L-65: tunnels without sessions are never cleared.</summary>
internal sealed class IdleTunnelsStay() : L2tpGroupRule(
    "ND3065",
    "Tunnels without sessions are never cleared",
    Severity.Warning,
    "An idle time of 0 keeps tunnels that have no session. When the peer removes such a tunnel it is not set up again. Use the default of 60 s or another positive value.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Group.idleTime.TryGet(out var time) && time.Value == 0)
            context.Report(new Finding(Info, group.Group.idleTime.Origin!, $"{group}: an idle time of 0 keeps tunnels that have no session, and one that the peer removes is not set up again. Use 60 s or another positive value.")
            {
                Parameter = "seconds",
                Fix = Fix.SetArgument("Use 60 s", group.Group.idleTime.Origin!, "seconds", "60"),
            });
    }
}

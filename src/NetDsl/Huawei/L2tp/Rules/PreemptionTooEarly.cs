namespace NetDsl.Huawei;

/// <summary>L-141: the master of a hot backup pair takes over before the users are copied back.</summary>
internal sealed class PreemptionTooEarly() : BackupGroupRule(
    "ND3241",
    "The master of a hot backup pair takes over before its users are copied back",
    Severity.Warning,
    "After a recovery the users are copied back from the other device, which takes ten minutes and one more for every 6000 users. A shorter preemption delay cuts users off. Wait 600 s or longer; 1800 s are advised for L2TP.")
{
    private const int Least = 600;

    protected override void Check(BackupGroupView group, RuleContext context)
    {
        if (group.IsMaster != true || group.Group.Settings is not { preemptDelay: { IsKnown: true } delay } || delay.Raw.Value >= Least || !BacksUpUsers(group))
            return;
        var wanted = group.BacksUpL2tp ? "1800" : "600";
        context.Report(new Finding(Info, delay.Origin!, $"{group} waits {delay} s before {group.Router} takes over again: the users are not yet copied back, and some are cut off. Wait {wanted} s.")
        {
            Parameter = "seconds",
            Fix = Fix.SetArgument($"Wait {wanted} s", delay.Origin!, "seconds", wanted),
        });
    }

    private static bool BacksUpUsers(BackupGroupView group)
    {
        foreach (var profile in group.Profiles)
        {
            if (profile.Line.users.Is(true) || profile.Line.l2tp.Is(true))
                return true;
        }

        return false;
    }
}

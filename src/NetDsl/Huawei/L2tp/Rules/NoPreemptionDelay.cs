namespace NetDsl.Huawei;

/// <summary>L-141: the master of an L2TP hot backup pair takes over at once after a recovery.</summary>
internal sealed class NoPreemptionDelay() : BackupGroupRule(
    "ND3141",
    "The master of an L2TP hot backup pair has no preemption delay",
    Severity.Error,
    "Without a delay the recovered master takes the users back before their sessions and tunnels are copied to it: they are cut off. Give the master a delay; 1800 s are advised.")
{
    protected override void Check(BackupGroupView group, RuleContext context)
    {
        if (!group.BacksUpL2tp || group.IsMaster != true || !group.Group.IsComplete || group.Group.Settings is { preemptDelay.IsSet: true } or { preemptDisabled.IsSet: true })
            return;
        context.Report(new Finding(Info, group.Group.Origin, $"{group} has no preemption delay, and {group.Router} is the master: after a recovery it takes the users back before their tunnels are copied to it, and they are cut off. Give it a delay of 1800 s.")
        {
            Fix = Fix.Configure("Wait 1800 s", group.Group.Origin, nameof(VrrpBuilder.PreemptDelay) + "(1800)"),
        });
    }
}

namespace NetDsl.Huawei;

/// <summary>L-141: the backup of an L2TP hot backup pair waits before it takes over.</summary>
internal sealed class BackupWaits() : BackupGroupRule(
    "ND3341",
    "The backup of an L2TP hot backup pair waits before it takes over",
    Severity.Warning,
    "When the master lowers its priority because an uplink failed, the backup takes over after its own preemption delay. Until then the users have no way to the LNS. Leave the delay of the backup at 0.")
{
    protected override void Check(BackupGroupView group, RuleContext context)
    {
        if (!group.BacksUpL2tp || group.IsMaster != false || group.Group.Settings is not { } settings || FindReduction(group.Far!.Group) is not { } reduction)
            return;
        if (settings.preemptDisabled.Is(true))
            Report(group, "never takes over from a master that lowers its priority", settings.preemptDisabled.Origin!, reduction, context);
        else if (settings.preemptDelay.TryGet(out var delay) && delay.Value > 0)
            Report(group, $"waits {delay} s before it takes over", settings.preemptDelay.Origin!, reduction, context);
    }

    private void Report(BackupGroupView group, string what, Origin at, VrrpTracking reduction, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{group} {what}, and {group.Router} is the backup: when {group.Far!.Router} lowers its priority the users are without a way until then. Leave the delay at 0.")
        {
            Related = [new RelatedPlace(reduction.Origin, "the master lowers its priority here")],
            Fix = Fix.Remove("Take over at once", at),
        });

    private static VrrpTracking? FindReduction(VrrpGroupView group)
    {
        foreach (var tracking in group.Tracking())
        {
            if (tracking.Reduces())
                return tracking;
        }

        return null;
    }
}

namespace NetDsl.Huawei;

/// <summary>L-138: the two devices of a pair have one VRRP priority.</summary>
internal sealed class VrrpPrioritiesEqual() : BackupGroupRule(
    "ND3238",
    "The two devices of a pair have the same VRRP priority",
    Severity.Error,
    "The device with the greater priority is master. With equal ones the greater interface address decides, and after a failure the roles do not return. Give the master a greater priority.")
{
    protected override void Check(BackupGroupView group, RuleContext context)
    {
        if (group.Far is not { } far || !group.IsFirstOf(far) || group.Group.Priority is not { } priority || far.Group.Priority != priority)
            return;
        var set = group.Group.Settings?.priority ?? default;
        var master = Waits(group) && !Waits(far);
        Fix? fix = null;
        if (master && priority < 235)
        {
            var text = (priority + 20).ToString(System.Globalization.CultureInfo.InvariantCulture);
            fix = set.IsSet ? Fix.SetArgument($"Raise the priority of {group.Router} to {text}", set.Origin!, "priority", text) : Fix.Configure($"Raise the priority of {group.Router} to {text}", group.Group.Origin, $"{nameof(VrrpBuilder.Priority)}({text})");
        }

        context.Report(new Finding(Info, set.Origin ?? group.Group.Origin, $"{group} has priority {priority} on both {group.Router} and {far.Router}: which one is master is left to the addresses. Give the master a greater priority.")
        {
            Related = [new RelatedPlace(far.Group.Settings?.priority.Origin ?? far.Group.Origin, "the other device")],
            Fix = fix,
        });
    }

    private static bool Waits(BackupGroupView group) => group.Group.Settings is { preemptDelay: { IsKnown: true, Raw.Value: > 0 } };
}

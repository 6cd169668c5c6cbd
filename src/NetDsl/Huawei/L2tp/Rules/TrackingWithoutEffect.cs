namespace NetDsl.Huawei;

/// <summary>L-142: what the master tracks does not lower its priority below that of the backup.</summary>
internal sealed class TrackingWithoutEffect() : BackupGroupRule(
    "ND3142",
    "What the master tracks does not make the backup take over",
    Severity.Warning,
    "The backup takes over when the priority of the master sinks below its own. When all that is tracked together does not lower it that far, a failed uplink changes nothing and the users are cut off. Enlarge the reduction.")
{
    /// <summary>How much the priority sinks when nothing is said.</summary>
    private const int DefaultReduction = 10;

    protected override void Check(BackupGroupView group, RuleContext context)
    {
        if (group.IsMaster != true || !group.Group.IsComplete || !group.Far!.Group.IsComplete)
            return;
        var gap = group.Group.Priority!.Value - group.Far.Group.Priority!.Value;
        var sum = 0;
        VrrpTracking? last = null;
        var count = 0;
        foreach (var tracking in group.Group.Tracking())
        {
            if (!tracking.Reduces())
                continue;
            if (tracking.reduced.IsUnknown || tracking.bfdRole.IsUnknown)
                return;
            sum += tracking.reduced.IsKnown ? (int)tracking.reduced.Raw.Value : DefaultReduction;
            last = tracking;
            count++;
        }

        foreach (var tracking in group.Far.Group.Tracking())
        {
            if (tracking.increased.IsUnknown)
                return;
            gap -= tracking.increased.IsKnown ? (int)tracking.increased.Raw.Value : 0;
        }

        if (last is null || sum > gap)
            return;
        var enough = (gap + 10).ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.Report(new Finding(Info, last.reduced.Origin ?? last.Origin, $"{group} has priority {group.Group.Priority} and loses {sum} when what it tracks fails, which is not less than the {group.Far.Group.Priority} of {group.Far.Router}: {group.Far.Router} does not take over. Reduce it by more than {gap}.")
        {
            Parameter = last.reduced.IsSet ? "reduced" : null,
            Related = [new RelatedPlace(group.Far.Group.Settings?.priority.Origin ?? group.Far.Group.Origin, "the other device")],
            Fix = count == 1 && gap <= 245 ? Fix.SetArgument($"Reduce it by {enough}", last.Origin, "reduced", enough) : null,
        });
    }
}

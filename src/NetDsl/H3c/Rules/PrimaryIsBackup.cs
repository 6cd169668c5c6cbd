using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>D-51: the primary line is under dynamic route backup itself.</summary>
internal sealed class PrimaryIsBackup() : RoutingGroupRule(
    "ND5051",
    "The primary line is itself a backup",
    Severity.Error,
    "A route counts as the primary one only when it leaves through an interface without dynamic route backup. With standby routing-group on the primary line the group never counts as up: the backup is dialed as soon as the router is up, and never released. Take the line out of its group.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (FindPrimary(group) is not { } found)
            return;
        var (primary, backup) = found;
        var line = primary.Interface.routingGroups![0];
        var isOfRelation = group.Router.Index.IsOfRelation(line, primary);
        context.Report(new Finding(Info, line.Origin, $"{primary} is the primary line of {group}, and is a backup itself: a route over it never counts as the primary one, and the backup {backup.Name} is dialed all the time. Take {primary.Name} out of its routing group.")
        {
            Parameter = isOfRelation ? "backup" : "group",
            Related = [new RelatedPlace(group.References[0].Origin, "the backup")],
            Fix = isOfRelation ? null : Fix.Remove("Take it out of the group", line.Origin),
        });
    }

    /// <summary>The primary line that is a backup, and its backup: as relations say, otherwise the better one of two lines when there is no other.</summary>
    public static (ComwareInterfaceView Primary, ComwareInterfaceView Backup)? FindPrimary(RoutingGroupView group)
    {
        foreach (var backup in group.Backups)
        {
            foreach (var relation in group.Router.Index.RelationsOf(backup))
            {
                if (group.Router.Index.Find(relation.Primary) is { IsBackup: true } primary && !ReferenceEquals(primary, backup))
                    return (primary, backup);
            }
        }

        return group.Backups.Count == 2 ? FindBetter(group) : null;
    }

    private static (ComwareInterfaceView Primary, ComwareInterfaceView Backup)? FindBetter(RoutingGroupView group)
    {
        foreach (var network in group.Networks)
        {
            var there = new WatchedNetwork(group, network);
            if (there.Sources.Count > 0 || !there.IsCertain)
                return null;
            var (left, right) = (new List<RouteSource>(1), new List<RouteSource>(1));
            if (!RouteSources.TryFind(group.Backups[0], network, left) || !RouteSources.TryFind(group.Backups[1], network, right) || left.Count != 1 || right.Count != 1)
                return null;
            if (left[0].Worst < right[0].Best)
                return (group.Backups[0], group.Backups[1]);
            if (right[0].Worst < left[0].Best)
                return (group.Backups[1], group.Backups[0]);
        }

        return null;
    }
}

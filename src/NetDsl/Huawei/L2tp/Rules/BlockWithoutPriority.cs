using System;

namespace NetDsl.Huawei;

/// <summary>L-21: single LNSs are blocked, added or deleted in a group that does not go by preference.</summary>
internal sealed class BlockWithoutPriority() : L2tpGroupRule(
    "ND3021",
    "Single LNSs are blocked or changed in an L2TP group without priority mode",
    Severity.Error,
    "LNSs are blocked, added and deleted one by one only with tunnel priority: the router refuses the line. Turn the priority mode on, or change the list as a whole.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.Router.IsComplete || group.Group.IsOpen || group.Lac is { IsOpen: true } or { byPreference.IsUnknown: true } || group.Lac?.byPreference.Is(true) == true || group.Group.MayHold("tunnel priority"))
            return;
        foreach (var blocked in (group.Lac?.blocked).Items())
            context.Report(new Finding(Info, blocked.Origin, $"{group} has no tunnel priority: the router refuses to block {blocked.address}. Turn the priority mode on, or take the LNS out of the list."));
        foreach (var line in group.Group.rawLines.Items())
        {
            if (line.Text.StartsWith("start l2tp add ", StringComparison.OrdinalIgnoreCase) || line.Text.StartsWith("start l2tp delete ", StringComparison.OrdinalIgnoreCase))
                context.Report(new Finding(Info, line.Origin, $"{group} has no tunnel priority: the router refuses to add or delete a single LNS. Give the list as a whole."));
        }
    }
}

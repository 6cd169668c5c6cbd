namespace NetDsl.Huawei;

/// <summary>L-12: a group neither starts nor accepts tunnels.</summary>
internal sealed class GroupDoesNothing() : L2tpGroupRule(
    "ND3012",
    "An L2TP group neither starts nor accepts tunnels",
    Severity.Warning,
    "A group without start l2tp and allow l2tp does nothing. Name the LNSs on a LAC, the virtual template and the LAC on an LNS, or take the group out.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Group.name.IsKnown && !group.Group.IsBuiltIn() && !group.IsLac && !group.IsLns && group.IsComplete)
            context.Report(new Finding(Info, group.Origin, $"{group} has no start l2tp and no allow l2tp: it does nothing. Name the LNSs, or the virtual template and the LAC, or take the group out."));
    }
}

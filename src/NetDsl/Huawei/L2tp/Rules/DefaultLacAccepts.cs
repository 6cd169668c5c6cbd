namespace NetDsl.Huawei;

/// <summary>L-07: the group default-lac accepts tunnels.</summary>
internal sealed class DefaultLacAccepts() : L2tpGroupRule(
    "ND3007",
    "The group default-lac accepts tunnels",
    Severity.Error,
    "The group default-lac is one of a LAC: the router refuses allow l2tp in it. Use default-lns or a group of your own.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.IsLns && group.Group.name.Is(L2tpGroupQuestions.DefaultLac))
            context.Report(new Finding(Info, group.Lns!.virtualTemplate.Origin!, $"{group} is one of a LAC: the router refuses allow l2tp in it. Use {L2tpGroupQuestions.DefaultLns} or a group of your own."));
    }
}

namespace NetDsl.Huawei;

/// <summary>L-08: a group other than default-lns accepts tunnels without naming the LAC.</summary>
internal sealed class NoRemoteName() : L2tpGroupRule(
    "ND3008",
    "An L2TP group accepts tunnels and does not name the LAC",
    Severity.Error,
    "An LNS finds the group of a tunnel by the name of the LAC: only default-lns may leave it out. Give the name that the LAC has as its tunnel name.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.IsLns && group.Group.name.IsKnown && !group.IsDefaultLns && group.Lns is { remote.IsSet: false, IsOpen: false } lns)
            context.Report(new Finding(Info, lns.virtualTemplate.Origin!, $"{group} does not name the LAC, which only {L2tpGroupQuestions.DefaultLns} may leave out: the router refuses the line. Give the tunnel name of the LAC as remote."));
    }
}

namespace NetDsl.Huawei;

/// <summary>L-04: a router has at most 1000 L2TP groups, two of which are always there.</summary>
internal sealed class TooManyL2tpGroups() : L2tpRouterRule(
    "ND3004",
    "A router has more L2TP groups than it takes",
    Severity.Error,
    "A router takes 1000 L2TP groups, default-lac and default-lns among them: it refuses the next one. Let domains share a group.")
{
    /// <summary>Without the two that are always there.</summary>
    private const int Limit = 998;

    protected override void Check(L2tpRouter router, RuleContext context)
    {
        var left = Limit;
        foreach (var group in router.Router.l2tpGroups.Items())
        {
            // A group of unknown name may be one that is there already.
            if (!group.name.IsKnown || group.IsBuiltIn() || left-- > 0)
                continue;
            context.Report(new Finding(Info, group.Origin, $"{router}: with {group.name} there are 1001 L2TP groups, {L2tpGroupQuestions.DefaultLac} and {L2tpGroupQuestions.DefaultLns} among them: the router takes 1000. Let domains share a group."));
            return;
        }
    }
}

namespace NetDsl.Huawei;

/// <summary>L-78: a domain leaves L2TP to RADIUS and names an L2TP group as well.</summary>
internal sealed class L2tpGroupIgnored() : L2tpRouterRule(
    "ND3078",
    "A domain leaves L2TP to RADIUS and names an L2TP group as well",
    Severity.Warning,
    "When RADIUS decides about L2TP, the L2TP groups of the domain are ignored, and a user for whom RADIUS sends no L2TP attributes gets no tunnel. Keep one of the two.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        if (router.Router.aaa is not { } aaa)
            return;
        foreach (var domain in aaa.domains.Items())
        {
            if (domain.l2tpByRadius.Is(true) && domain.l2tpGroups is { Count: > 0 } groups)
                context.Report(new Finding(Info, domain.l2tpByRadius.Origin!, $"{router}: domain {domain.name} leaves L2TP to RADIUS: its L2TP group {groups[0].group} is ignored, and users without L2TP attributes from RADIUS get no tunnel. Keep one of the two.") { Related = [new RelatedPlace(groups[0].Origin, "the group that is ignored")] });
        }
    }
}

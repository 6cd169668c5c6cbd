namespace NetDsl.Huawei;

/// <summary>L-06: a group starts tunnels and accepts them.</summary>
internal sealed class StartsAndAccepts() : L2tpGroupRule(
    "ND3006",
    "An L2TP group starts tunnels and accepts them",
    Severity.Error,
    "A group belongs to a LAC or to an LNS: of start l2tp and allow l2tp the line that comes later voids the other. Make two groups, also on a router that switches tunnels.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.IsLac && group.IsLns)
            context.Report(new Finding(Info, group.Lac!.starts![0].Origin, $"{group} starts tunnels (start l2tp) and accepts them (allow l2tp): the line that comes later voids the other. Make two groups.") { Related = [new RelatedPlace(group.Lns!.virtualTemplate.Origin!, "here it accepts tunnels")] });
    }
}

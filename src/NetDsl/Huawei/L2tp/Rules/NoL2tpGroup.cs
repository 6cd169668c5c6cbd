namespace NetDsl.Huawei;

/// <summary>L-77: a domain names an L2TP group that does not exist, or too many.</summary>
internal sealed class NoL2tpGroup() : L2tpRouterRule(
    "ND3077",
    "A domain names an L2TP group that does not exist, or more than eight",
    Severity.Error,
    "A domain takes up to eight L2TP groups of the device. Any other is refused, and its users stay plain PPP users. Describe the group, or correct its name.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        if (router.Router.aaa is not { } aaa)
            return;
        foreach (var domain in aaa.domains.Items())
        {
            if (domain.l2tpGroups is not { Count: > 0 } groups)
                continue;
            if (groups.Count > 8)
                context.Report(new Finding(Info, groups[8].Origin, $"{router}: domain {domain.name} names {groups.Count} L2TP groups, and 8 are possible: the device refuses this one. Name fewer."));
            if (!router.IsComplete || router.HasUnknownGroups || router.Router.MayHold("l2tp-group"))
                continue;
            foreach (var named in groups)
            {
                if (named.group.TryGet(out var name) && !name.IsBuiltIn() && router.FindGroup(named.group) is null)
                    context.Report(new Finding(Info, named.Origin, $"{router}: domain {domain.name} names the L2TP group {name}, which does not exist: the device refuses it. Describe the group, or correct the name.") { Parameter = "group" });
            }
        }
    }
}

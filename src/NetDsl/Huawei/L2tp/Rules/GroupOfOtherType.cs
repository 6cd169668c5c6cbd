namespace NetDsl.Huawei;

/// <summary>L-11: a domain is bound to a group of an LNS, or queues are set for a group of a LAC.</summary>
internal sealed class GroupOfOtherType() : L2tpRouterRule(
    "ND3011",
    "An L2TP group is used for the other end of tunnels",
    Severity.Error,
    "A domain sends users to a group that starts tunnels, and queues belong to a group that accepts them: the other kind is refused or leads nowhere. Use a group of the right type.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var domain in (router.Router.aaa?.domains).Items())
        {
            foreach (var bound in domain.l2tpGroups.Items())
            {
                if (router.FindGroup(bound.group) is { IsLns: true, IsLac: false } group)
                    context.Report(new Finding(Info, bound.group.Origin!, $"{router}: the domain {domain.name} sends its users to the L2TP group {bound.group}, which accepts tunnels: they reach no LNS. Name a group that starts tunnels.")
                    {
                        Parameter = "group",
                        Related = [new RelatedPlace(group.Lns!.virtualTemplate.Origin!, "here the group accepts tunnels")],
                    });
            }
        }

        foreach (var group in router.Groups)
        {
            if (group is { IsLac: true, IsLns: false, Lns.schedulingMode: { IsSet: true } mode })
                context.Report(new Finding(Info, mode.Origin!, $"{group} starts tunnels: the router takes qos scheduling-mode only in a group that accepts them. Set it on the LNS.") { Related = [new RelatedPlace(group.Lac!.starts![0].Origin, "here the group starts tunnels")] });
        }
    }
}

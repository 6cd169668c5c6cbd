namespace NetDsl.Huawei;

/// <summary>L-79: no domain leads users to a LAC group.</summary>
internal sealed class NoDomainUsesGroup() : L2tpGroupRule(
    "ND3079",
    "No domain leads users to the L2TP group of a LAC",
    Severity.Warning,
    "Users come to an L2TP group through their domain, which names the group or leaves L2TP to RADIUS. Without one they stay plain PPP users, and no tunnel is started. Name the group in the domain of its users.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        var router = group.Router;
        if (!group.IsLac || group.Lac!.starts![0].servers.Count == 0 || !group.Group.name.TryGet(out var name) || name.IsBuiltIn() || !router.IsComplete || router.Router.MayHold("aaa"))
            return;
        AaaDomain? candidate = null;
        var several = false;
        if (router.Router.aaa is { } aaa)
        {
            if (aaa.IsOpen || aaa.MayHold("domain"))
                return;
            foreach (var domain in aaa.domains.Items())
            {
                if (domain.l2tpByRadius.IsSet || domain.IsOpen || domain.MayHold("l2tp") || Names(domain, name))
                    return;
                if (domain.l2tpGroups is { Count: > 0 } || !domain.name.TryGet(out var known) || known.IsBuiltIn())
                    continue;
                several |= candidate is not null;
                candidate ??= domain;
            }
        }

        context.Report(new Finding(Info, group.Origin, $"{group}: no domain of {router} names it: no user gets there, and no tunnel is started. Name it in the domain of its users.")
        {
            Fix = candidate is not null && !several ? Fix.Configure($"Name it in domain {candidate.name}", candidate.Origin, $"{nameof(DomainBuilder.L2tpGroup)}(\"{name}\")") : null,
        });
    }

    private static bool Names(AaaDomain domain, L2tpGroupName name)
    {
        foreach (var named in domain.l2tpGroups.Items())
        {
            if (named.group.IsUnknown || named.group.Is(name))
                return true;
        }

        return false;
    }
}

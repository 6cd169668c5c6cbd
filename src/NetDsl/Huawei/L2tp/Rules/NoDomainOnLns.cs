namespace NetDsl.Huawei;

/// <summary>L-80: the LNS has no domain for the users that a LAC sends it.</summary>
internal sealed class NoDomainOnLns() : L2tpRouterRule(
    "ND3080",
    "The LNS has no domain for the users of the LAC",
    Severity.Error,
    "The LNS looks for the domain in the name of the user. When it has none of that name, and neither a default domain nor a roaming domain in its L2TP group, it refuses the user. Describe the domain on the LNS, or name one of these.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        if (router.Router.aaa is not { } aaa)
            return;
        foreach (var domain in aaa.domains.Items())
        {
            if (domain.name.TryGet(out var name) && FindWithout(router, domain, name, context) is var (lns, at))
                context.Report(new Finding(Info, at, $"{router}: users of domain {name} go to the LNS {lns}, which has no domain {name} and no other one for them: it refuses them. Describe the domain there, or name a default domain in its L2TP group."));
        }
    }

    /// <summary>The first LNS of the domain that has no domain for its users.</summary>
    private static (L2tpRouter Lns, Origin At)? FindWithout(L2tpRouter router, AaaDomain domain, DomainName name, RuleContext context)
    {
        foreach (var named in domain.l2tpGroups.Items())
        {
            if (router.FindGroup(named.group) is not { IsLac: true } group)
                continue;
            foreach (var start in group.Lac!.starts!)
            {
                foreach (var server in start.servers)
                {
                    if (server.IsKnown && !server.Raw.Address.IsUnknown && Index(context).FindFarGroup(group, server.Raw.Address, out _) is { } far && Lacks(far, name))
                        return (far.Router, named.Origin);
                }
            }
        }

        return null;
    }

    private static bool Lacks(L2tpGroupView lns, DomainName name) =>
        lns is { IsComplete: true, Lns: { defaultDomain.IsSet: false, roamDomain.IsSet: false } } && !lns.Router.MayHaveDomain(name) && !HasOwnDefault(lns.Router);

    /// <summary>Users without a domain in their name go to the domain <c>default1</c>; a LAC may have sorted them by their interface.</summary>
    private static bool HasOwnDefault(L2tpRouter router)
    {
        foreach (var domain in router.Router.aaa?.domains.Items() ?? default)
        {
            if (domain.name.TryGet(out var known) && known.IsBuiltIn())
                return true;
        }

        return false;
    }
}

namespace NetDsl.Huawei;

/// <summary>L-82: users of an LNS get no address: no pool, or one that is not local.</summary>
internal sealed class PoolUselessForLns() : L2tpRouterRule(
    "ND3082",
    "Users of an LNS have no local address pool",
    Severity.Error,
    "An LNS knows no MAC address of its users and cannot ask a DHCP server for them: their addresses come from a local pool or from RADIUS. Name a local pool in the domain.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        if (!router.IsLns || router.Router.aaa is not { } aaa)
            return;
        var onlyTunnels = !router.MayHaveAccess();
        foreach (var domain in aaa.domains.Items())
        {
            foreach (var named in domain.pools.Items())
            {
                if (onlyTunnels && router.FindPool(named.pool) is { } pool && pool.kind.TryGet(out var kind) && kind != IpPoolKind.Local)
                    context.Report(new Finding(Info, named.Origin, $"{router}: domain {domain.name} names the pool {pool.name}, whose addresses come from a DHCP server: an LNS has no MAC address of its users to ask with, they get no address. Name a local pool.")
                    {
                        Parameter = "pool",
                        Related = [new RelatedPlace(pool.Origin, "the pool")],
                    });
            }

            if (domain.pools is not { Count: > 0 } && domain.l2tpGroups is not { Count: > 0 } && FindUse(router, domain) is { } use && IsLocal(router, domain))
                context.Report(new Finding(Info, use, $"{router}: domain {domain.name} for users of tunnels has no address pool, and they are authenticated locally: they get no address. Name a local pool in it.") { Related = [new RelatedPlace(domain.Origin, "the domain")] });
        }
    }

    /// <summary>Where an L2TP group leads users to the domain.</summary>
    private static Origin? FindUse(L2tpRouter router, AaaDomain domain)
    {
        if (!domain.name.TryGet(out var name))
            return null;
        foreach (var group in router.Groups)
        {
            if (group.Lns is not { } lns || !group.IsLns)
                continue;
            if (lns.defaultDomain.Is(name))
                return lns.defaultDomain.Origin;
            if (lns.roamDomain.Is(name))
                return lns.roamDomain.Origin;
        }

        return null;
    }

    /// <summary>No server takes part in the authentication, which could tell an address.</summary>
    private static bool IsLocal(L2tpRouter router, AaaDomain domain)
    {
        if (!router.IsComplete || domain.IsOpen || domain.rawLines is not null || domain.radiusGroup.IsSet || !domain.authenticationScheme.TryGet(out var name))
            return false;
        foreach (var scheme in router.Router.aaa!.authenticationSchemes.Items())
        {
            if (!scheme.name.Is(name))
                continue;
            if (scheme.IsOpen || scheme.rawLines is not null || scheme.radiusProxy.IsSet || scheme.ways.Count == 0)
                return false;
            foreach (var way in scheme.ways)
            {
                if (!way.Is(AuthenticationMethod.Local) && !way.Is(AuthenticationMethod.None))
                    return false;
            }

            return true;
        }

        return false;
    }
}

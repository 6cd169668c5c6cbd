namespace NetDsl.Huawei;

/// <summary>L-111: a domain whose users are sent on has an address pool.</summary>
internal sealed class PoolInSwitchedDomain() : DomainRule(
    "ND3111",
    "A domain whose users are sent on has an address pool",
    Severity.Warning,
    "Users get their address where the last tunnel ends: on a tunnel switch a pool in their domain is never used. Leave it out.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        if (domain.pools is not { Count: > 0 } pools || !domain.IsTunnelled() || !router.HasLns())
            return;
        foreach (var pool in pools)
            context.Report(new Finding(Info, pool.Origin, $"{domain.Show(router)}: its users are sent on into a tunnel and get their address at its end: pool {pool.pool} is never used. Leave it out.")
            {
                Related = [new RelatedPlace(domain.l2tpGroups![0].Origin, "the tunnel")],
                Fix = Fix.Remove("Leave the pool out", pool.Origin),
            });
    }
}

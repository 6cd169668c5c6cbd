namespace NetDsl.Huawei;

/// <summary>L-86: a domain in a VPN instance gives its users addresses of a pool that belongs to another one, or to none.</summary>
internal sealed class PoolOfOtherInstance() : DomainRule(
    "ND3086",
    "The address pool of a domain belongs to another VPN instance",
    Severity.Warning,
    "Users of the domain are in its VPN instance, the addresses of the pool are routed in another one: nothing comes back to the users. Give the pool the VPN instance of the domain.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        if (!domain.vpnInstance.TryGet(out var vpn) || domain.pools is null)
            return;
        var pools = AccessNames.Of(router, context).Pools;
        foreach (var use in domain.pools)
        {
            if (pools.Find(use.pool) is not { } pool || pool.IsOpen || pool.vpnInstance.IsUnknown || pool.vpnInstance.Is(vpn) || pool.MayHold("vpn-instance") || pool.MayHold("import vpn-instance"))
                continue;
            var where = pool.vpnInstance.IsSet ? $"VPN instance {pool.vpnInstance}" : "no VPN instance";
            context.Report(new Finding(Info, use.Origin, $"{domain.Show(router)}: its users are in VPN instance {vpn}, pool {pool.name} belongs to {where}: nothing comes back to them. Give the pool the VPN instance of the domain.")
            {
                Parameter = "pool",
                Related = [new RelatedPlace(pool.vpnInstance.Origin ?? pool.Origin, $"pool {pool.name}"), new RelatedPlace(domain.vpnInstance.Origin!, "the VPN instance of the domain")],
                Fix = pool.vpnInstance.Origin is { } at
                    ? Fix.SetArgument($"Put pool {pool.name} into VPN instance {vpn}", at, "name", $"\"{vpn}\"")
                    : Fix.Configure($"Put pool {pool.name} into VPN instance {vpn}", pool.Origin, $"{nameof(IpPoolBuilder.VpnInstance)}(\"{vpn}\")"),
            });
        }
    }
}

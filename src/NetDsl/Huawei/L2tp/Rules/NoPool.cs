using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-83: a domain names an address pool that does not exist, or too many.</summary>
internal sealed class NoPool() : L2tpRouterRule(
    "ND3083",
    "A domain names an address pool that does not exist, or more than 1024",
    Severity.Error,
    "A domain takes up to 1024 address pools of the device. Any other is refused, and users get no address from it. Describe the pool, or correct its name.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        if (router.Router.aaa is not { } aaa)
            return;
        HashSet<IpPoolName>? names = null;
        foreach (var domain in aaa.domains.Items())
        {
            if (domain.pools is not { Count: > 0 } pools)
                continue;
            if (pools.Count > 1024)
                context.Report(new Finding(Info, pools[1024].Origin, $"{router}: domain {domain.name} names {pools.Count} address pools, and 1024 are possible: the device refuses this one. Name fewer."));
            if (!router.IsComplete || router.Router.MayHold("ip pool"))
                continue;
            foreach (var named in pools)
            {
                if (!named.pool.TryGet(out var name))
                    continue;
                if (names is null && (names = FindNames(router)) is null)
                    return;
                if (!names.Contains(name))
                    context.Report(new Finding(Info, named.Origin, $"{router}: domain {domain.name} names the address pool {name}, which does not exist: the device refuses it. Describe the pool, or correct the name.") { Parameter = "pool" });
            }
        }
    }

    /// <summary>The names of all pools; null when one is not known.</summary>
    private static HashSet<IpPoolName>? FindNames(L2tpRouter router)
    {
        var names = new HashSet<IpPoolName>();
        foreach (var pool in router.Router.ipPools.Items())
        {
            if (!pool.name.TryGet(out var name))
                return null;
            names.Add(name);
        }

        return names;
    }
}

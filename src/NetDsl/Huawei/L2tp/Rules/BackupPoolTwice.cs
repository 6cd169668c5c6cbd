using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-148: an address pool belongs to several remote backup profiles or services.</summary>
internal sealed class BackupPoolTwice() : BackupRouterRule(
    "ND3148",
    "An address pool belongs to several remote backup profiles or services",
    Severity.Error,
    "The route of a pool follows the state of what it belongs to: one profile, or the service when both devices share the pool. The device refuses it a second time. Name the pool once.")
{
    protected override void Check(BackupRouter router, RuleContext context)
    {
        Dictionary<IpPoolName, (Origin At, string Where)>? seen = null;
        foreach (var profile in router.Profiles)
        {
            foreach (var pool in profile.Line.pools.Items())
                Take(router, pool.pool, $"the profile {profile.Line.name}", ref seen, context);
        }

        foreach (var service in router.Services)
        {
            foreach (var pool in service.Line.pools.Items())
                Take(router, pool.pool, $"the service {service.Line.name}", ref seen, context);
        }
    }

    private void Take(BackupRouter router, Setting<IpPoolName> pool, string where, ref Dictionary<IpPoolName, (Origin At, string Where)>? seen, RuleContext context)
    {
        if (!pool.TryGet(out var name))
            return;
        seen ??= [];
        if (!seen.TryGetValue(name, out var first))
        {
            seen.Add(name, (pool.Origin!, where));
            return;
        }

        context.Report(new Finding(Info, pool.Origin!, $"{router}: the address pool {name} belongs to {first.Where} and to {where}: the device refuses the second. A pool of one link belongs to a profile, a pool that both devices share to the service.")
        {
            Parameter = "pool",
            Related = [new RelatedPlace(first.At, first.Where)],
        });
    }
}

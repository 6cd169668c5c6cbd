namespace NetDsl.Huawei;

/// <summary>L-148: a remote backup profile or service names an address pool that does not exist or has no gateway.</summary>
internal sealed class BackupPoolUnusable() : BackupRouterRule(
    "ND3248",
    "A remote backup profile or service names an address pool that it cannot use",
    Severity.Error,
    "The pool of a profile or service has to exist and to have a gateway, whose network is what is advertised. The device refuses another one. Create the pool with its gateway, or correct the name.")
{
    protected override void Check(BackupRouter router, RuleContext context)
    {
        foreach (var profile in router.Profiles)
        {
            foreach (var pool in profile.Line.pools.Items())
                Judge(router, pool.pool, $"the remote backup profile {profile.Line.name}", context);
        }

        foreach (var service in router.Services)
        {
            foreach (var pool in service.Line.pools.Items())
                Judge(router, pool.pool, $"the remote backup service {service.Line.name}", context);
        }
    }

    private void Judge(BackupRouter router, Setting<IpPoolName> named, string who, RuleContext context)
    {
        if (!named.TryGet(out var name) || router.Router.IsOpen || router.Router.MayHold("ip pool"))
            return;
        foreach (var pool in router.Router.ipPools.Items())
        {
            if (pool.name.IsUnknown)
                return;
            if (!pool.name.Is(name))
                continue;
            if (!pool.IsOpen && !pool.gateway.IsSet && !pool.MayHold("gateway"))
                Report(router, named, who, $"{name}, which has no gateway", "Give the pool its gateway.", context);
            return;
        }

        Report(router, named, who, $"{name}, which does not exist", "Create the pool, or correct the name.", context);
    }

    private void Report(BackupRouter router, Setting<IpPoolName> named, string who, string what, string advice, RuleContext context) =>
        context.Report(new Finding(Info, named.Origin!, $"{router}: {who} names the address pool {what}: the device refuses it. {advice}") { Parameter = "pool" });
}

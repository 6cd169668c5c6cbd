namespace NetDsl.Huawei;

/// <summary>What rules ask about the address pools that two devices share.</summary>
internal static class SharedPoolQuestions
{
    /// <summary>The pool of a service; null when it is not known or not described.</summary>
    public static IpPool? FindPool(this BackupRouter router, Setting<IpPoolName> named)
    {
        if (!named.TryGet(out var name))
            return null;
        foreach (var pool in router.Router.ipPools.Items())
        {
            if (pool.name.Is(name))
                return pool;
        }

        return null;
    }

    /// <summary>True when this device is the one that backs up the pool, false when it gives the addresses, null when that is not known.</summary>
    public static bool? IsBackup(this IpPool pool) =>
        pool.backup.IsUnknown || pool.IsOpen ? null : pool.backup.Is(true);

    /// <summary>The two pools have one gateway and one mask.</summary>
    public static bool HasGatewayOf(this IpPool pool, IpPool other) =>
        pool.gateway.IsKnown && pool.gateway.Equals(other.gateway) && pool.mask.IsKnown && pool.mask.Equals(other.mask);
}

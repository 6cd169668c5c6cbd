namespace NetDsl.Huawei;

/// <summary>What routing does with the routes to shared tunnel sources.</summary>
internal static class HotBackupRouting
{
    /// <summary>A routing protocol takes over the cost that a direct route comes with, or may.</summary>
    public static bool MayKeepCost(this BackedUpLac lac)
    {
        foreach (var import in lac.Router.FindImports())
        {
            if (import.MayBeOwn && (import.Line.IsOpen || import.Policy.IsSet || import.HasFilter || MayKeep(import)))
                return true;
        }

        foreach (var there in lac.Router.interfaces)
        {
            // OSPF on a loopback interface may take the cost over as well.
            if (there.name.Raw.IsLoopback && (there.IsOpen || there.ospf is { IsOpen: true } or { inheritCost.IsSet: true } || there.MayHold("ospf cost")))
                return true;
        }

        return lac.MayHideImports() || lac.MayHaveBgpNetworks();
    }

    /// <summary>A policy decides what routes are imported and what they cost, or a cost of its own does, or one may.</summary>
    public static bool MayImportByPolicy(this BackedUpLac lac)
    {
        foreach (var import in lac.Router.FindImports())
        {
            if (import.MayBeOwn && (import.Line.IsOpen || import.Policy.IsSet || import.HasFilter || import.CostAt is not null || import.Process is OspfProcess { defaults: { IsOpen: true } or { cost.IsSet: true } } or BgpRouteFamily { defaultMed.IsSet: true }))
                return true;
        }

        return lac.MayHideImports() || lac.MayHaveBgpNetworks();
    }

    /// <summary>There may be imports that the model does not show.</summary>
    public static bool MayHideImports(this BackedUpLac lac)
    {
        var router = lac.Router;
        foreach (var process in router.ospfProcesses.Items())
        {
            if (MayHideImports(process) || process.MayHold("default"))
                return true;
        }

        foreach (var process in router.isisProcesses.Items())
        {
            if (MayHideImports(process))
                return true;
        }

        if (router.bgp is { } bgp && MayHideImports(bgp))
            return true;
        foreach (var family in router.FindBgpFamilies())
        {
            if (MayHideImports(family))
                return true;
        }

        return !lac.IsComplete || router.bgp is { vpnInstances: { Count: > 0 } } || router.MayHold("bgp") || router.MayHold("isis") || router.MayHold("ospf");
    }

    /// <summary>Networks of BGP may tell of a source, with the cost of its route.</summary>
    public static bool MayHaveBgpNetworks(this BackedUpLac lac)
    {
        foreach (var family in lac.Router.FindBgpFamilies())
        {
            if (family.networks is { Count: > 0 } || family.MayHold("network"))
                return true;
        }

        return false;
    }

    private static bool MayHideImports(ViewObject process) => process.IsOpen || process.MayHold("import-route");

    private static bool MayKeep(RouteImport import) =>
        import.Keeps || import.Line is IsisImport { inheritCost.IsSet: true } || import.Process is OspfProcess { defaults: { IsOpen: true } or { inheritMetric.IsSet: true } };
}

using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A fixed cost at which a protocol imports the route to an interface.</summary>
internal readonly record struct ImportCost(string Protocol, long Cost, Origin At);

/// <summary>At which fixed costs routes to loopback interfaces are imported.</summary>
internal static class ImportCosts
{
    /// <summary>The fixed costs of the route to an interface: the one of the policy, otherwise the one of the import.</summary>
    public static List<ImportCost> FindImportCosts(this BackedUpLac lac, InterfaceName name)
    {
        var found = new List<ImportCost>();
        foreach (var import in lac.Router.FindImports())
        {
            if (import.Line.IsOpen || import.Source is not (RouteSource.Direct or RouteSource.UserNetwork) || import.HasFilter)
                continue;
            if (!import.Policy.IsSet)
            {
                if (import.Cost is { } fixedCost)
                    found.Add(new ImportCost(import.Protocol, fixedCost, import.CostAt!));
            }
            else if (import.Policy.TryGet(out var policy) && lac.Router.Ask(policy, name) is { Node: { permit: { IsKnown: true, Raw: true }, costChange.IsSet: false } node } && node.cost.TryGet(out var cost))
            {
                found.Add(new ImportCost(import.Protocol, cost.Value, node.cost.Origin!));
            }
        }

        return found;
    }
}

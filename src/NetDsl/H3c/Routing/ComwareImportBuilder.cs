using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <summary>Sets the options of routes that are taken over.</summary>
public sealed class ComwareImportBuilder : Builder<ComwareImportBuilder, ComwareImport>
{
    internal ComwareImportBuilder(ComwareImport model)
        : base(model)
    {
    }

    /// <summary>What the routes cost; the MED in BGP. Keywords: <c>cost</c>, <c>med</c>.</summary>
    /// <param name="cost">0 to 16777214, in RIP to 16.</param>
    /// <returns>This builder.</returns>
    public ComwareImportBuilder Cost(OspfRouteCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.cost, cost, file, line);

    /// <summary>Picks and changes routes. Keyword: <c>route-policy</c>.</summary>
    /// <param name="name">1 to 63 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareImportBuilder RoutePolicy(ComwareRoutePolicyName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.routePolicy, name, file, line);
}

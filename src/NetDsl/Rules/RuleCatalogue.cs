using System.Collections.Generic;

namespace NetDsl;

/// <summary>
/// All rules of NetDsl. The list of rules is generated: every class that derives from <see cref="Rule"/> is in it, in the order of the ids.
/// </summary>
public static partial class RuleCatalogue
{
    /// <summary>The rules over the model.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = CreateRules();

    private static partial Rule[] CreateRules();
}

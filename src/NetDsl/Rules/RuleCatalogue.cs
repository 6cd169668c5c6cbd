using System.Collections.Generic;

namespace NetDsl;

/// <summary>
/// All rules of NetDsl. The list of rules is generated: every class that derives from <see cref="Rule"/> is in it, in the order of the ids.
/// </summary>
public static partial class RuleCatalogue
{
    /// <summary>The rules over the model.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = CreateRules();

    /// <summary>What is known about all that can be found: the rules, values that cannot be right, the limits of the editor.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = CreateAll();

    private static RuleInfo[] CreateAll()
    {
        var all = new List<RuleInfo>(LanguageRules.All);
        foreach (var rule in Rules)
            all.Add(rule.Info);
        all.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return [.. all];
    }

    private static partial Rule[] CreateRules();
}

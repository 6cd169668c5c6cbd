using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl;

/// <summary>
/// How bad the <c>.editorconfig</c> files want the findings of a rule in one file to be. The keys are those that the C# compiler knows,
/// and the same ones win: <c>dotnet_diagnostic.ND2025.severity</c>, then <c>dotnet_analyzer_diagnostic.category-NetDsl.VPWS.severity</c>,
/// then <c>dotnet_analyzer_diagnostic.severity</c>.
/// </summary>
internal sealed class FileSeverities
{
    private const string OfRule = "dotnet_diagnostic.";
    private const string OfAll = "dotnet_analyzer_diagnostic";
    private const string OfCategory = OfAll + ".category-";
    private const string End = ".severity";
    private const string Prefix = "NetDsl.";

    // Without a value: the severity of the rule itself.
    private readonly Dictionary<string, Severity?> _byKey = [];

    /// <summary>Reads entries.</summary>
    /// <param name="entries">The weakest first.</param>
    /// <param name="known">The keys about rules.</param>
    /// <param name="remark">Takes what is not as the user means it.</param>
    public FileSeverities(IEnumerable<EditorConfigEntry> entries, FrozenSet<string> known, Action<string> remark)
    {
        foreach (var entry in entries)
        {
            if (!IsKnown(entry, known, remark))
                continue;
            if (SeverityWord.TryParse(entry.Value, out var severity))
            {
                _byKey[entry.Key] = severity;
                continue;
            }

            remark($"{entry.File}({entry.Line}): warning: '{entry.Value}' is no severity, the line has no effect: write error, warning, suggestion, silent, none or default.");

            // Of a rule an earlier section still counts; the others are options of the compiler, of which the nearest one is taken as it is.
            if (!entry.Key.StartsWith(OfRule, StringComparison.Ordinal))
                _byKey.Remove(entry.Key);
        }
    }

    /// <summary>The keys that these rules can have.</summary>
    public static FrozenSet<string> KeysOf(IEnumerable<RuleInfo> rules) => rules.SelectMany(r => new[] { Key(r.Id), CategoryKey(r) }).Append(OfAll + End).ToFrozenSet();

    /// <summary>The severity of a rule; nothing when the files say nothing about it.</summary>
    public Severity? Of(RuleInfo rule)
    {
        foreach (var key in new[] { Key(rule.Id), CategoryKey(rule), OfAll + End })
        {
            if (_byKey.TryGetValue(key, out var wanted))
                return wanted ?? rule.Severity;
        }

        return null;
    }

    /// <summary>The category as the descriptors of the analyzer name it.</summary>
    private static string Category(RuleInfo rule) => Prefix + rule.Category.Replace(" ", "");

    private static string Key(string id) => OfRule + id.ToLowerInvariant() + End;

    private static string CategoryKey(RuleInfo rule) => OfCategory + Category(rule).ToLowerInvariant() + End;

    /// <summary>True for an entry about the rules of NetDsl.</summary>
    private static bool IsKnown(EditorConfigEntry entry, FrozenSet<string> known, Action<string> remark)
    {
        if (known.Contains(entry.Key))
            return true;
        if (entry.Key.StartsWith(OfCategory, StringComparison.Ordinal) && RuleCatalogue.Rules.FirstOrDefault(r => CategoryKey(r.Info) == entry.Key.Insert(OfCategory.Length, Prefix.ToLowerInvariant()))?.Info is { } rule)
            remark($"{entry.File}({entry.Line}): warning: the editor knows the category {rule.Category} as {Category(rule)}, the line has no effect: write category-{Category(rule)}.");
        return false;
    }
}

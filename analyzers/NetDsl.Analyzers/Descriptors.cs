using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NetDsl.Analyzers;

/// <summary>The descriptors of all rules, made of the catalogue: nothing about a rule is written twice.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = RuleCatalogue.All.ToDictionary(i => i.Id, Make);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ById.Values];

    public static DiagnosticDescriptor? Find(string id) => ById.TryGetValue(id, out var found) ? found : null;

    private static DiagnosticDescriptor Make(RuleInfo info) =>
        new(info.Id, info.Title, "{0}", "NetDsl." + info.Category.Replace(" ", ""), SeverityOf(info.Severity), isEnabledByDefault: true, info.Description, info.HelpLink);

    private static DiagnosticSeverity SeverityOf(Severity severity) =>
        severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            Severity.Info => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Hidden,
        };
}

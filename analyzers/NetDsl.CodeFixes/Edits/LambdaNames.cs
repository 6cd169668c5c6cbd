using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetDsl.Analyzers.CodeFixes.Edits;

/// <summary>What the parameter of a lambda is called: as elsewhere in the file, otherwise as is usual for the builder.</summary>
internal static class LambdaNames
{
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["InterfaceBuilder"] = "ac",
        ["ComwareBgpBuilder"] = "bgp",
        ["ComwareBgpFamilyBuilder"] = "family",
        ["ComwareBgpPeerBuilder"] = "peer",
        ["ComwareInterfaceBuilder"] = "line",
        ["ComwareOspfBuilder"] = "ospf",
        ["ComwareRipBuilder"] = "rip",
        ["ComwareRouterBuilder"] = "router",
        ["ComwareStaticRouteBuilder"] = "route",
        ["LdpRemotePeerBuilder"] = "peer",
        ["BfdSessionBuilder"] = "bfd",
        ["LspBfdBuilder"] = "bfd",
        ["PseudowireBuilder"] = "pw",
        ["PseudowireSegmentBuilder"] = "pw",
        ["PwTemplateBuilder"] = "t",
        ["RerouteBuilder"] = "r",
        ["StaticPseudowireBuilder"] = "pw",
        ["StaticRouteBuilder"] = "route",
        ["SwitchedPseudowireBuilder"] = "pw",
        ["TunnelPolicyBuilder"] = "policy",
        ["VrpRouterBuilder"] = "pe",
    };

    public static string For(EditContext context, IParameterSymbol parameter, ITypeSymbol configured)
    {
        var wanted = Habit(context, parameter) ?? Of(configured.Name);
        var taken = new HashSet<string>(context.Verb.Model.LookupSymbols(context.Verb.Written.Call.SpanStart)
            .Where(s => s.Kind is SymbolKind.Local or SymbolKind.Parameter or SymbolKind.RangeVariable).Select(s => s.Name));
        var name = wanted;
        for (var number = 2; taken.Contains(name); number++)
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        return name;
    }

    /// <summary>The name that the nearest call of the same verb in the file uses.</summary>
    private static string? Habit(EditContext context, IParameterSymbol parameter)
    {
        var position = context.Call.Call.SpanStart;
        return context.File.Root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(c => c.Expression is MemberAccessExpressionSyntax access && access.Name.Identifier.ValueText == context.Verb.Method.Name)
            .OrderBy(c => System.Math.Abs(c.SpanStart - position))
            .Select(c => Arguments.Of(c.ArgumentList, context.Verb.Method, parameter)?.Expression is SimpleLambdaExpressionSyntax lambda ? lambda.Parameter.Identifier.Text : null)
            .FirstOrDefault(n => n is not null and not "_");
    }

    private static string Of(string builder)
    {
        if (Usual.TryGetValue(builder, out var usual))
            return usual;
        var name = builder.EndsWith("Builder", System.StringComparison.Ordinal) ? builder.Substring(0, builder.Length - "Builder".Length) : builder;
        return name.Length == 0 ? "b" : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}

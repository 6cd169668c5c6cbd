using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes.Edits;

/// <summary>Links of a chain, on one line or on lines of their own.</summary>
internal static class Chains
{
    /// <summary>What stands in front of the dot of a link that is added behind a call: a line break where the call has one.</summary>
    public static string Break(SourceText text, ExpressionSyntax call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? Break(text, access.OperatorToken.SpanStart) : "";

    /// <summary>A line break where the dot at the position begins a line.</summary>
    public static string Break(SourceText text, int dot) => Layout.BeginsLine(text, dot) ? Layout.NewLine(text) + Layout.Indentation(text, dot) : "";
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes.Edits;

/// <summary>Gives a lambda with one expression a block, so that a statement can stand beside it.</summary>
internal static class LambdaBlocks
{
    /// <summary>The block with a statement in front of the expression or behind it; null when a comment would be lost.</summary>
    public static IReadOnlyList<TextChange>? Convert(SourceText text, LambdaExpressionSyntax lambda, string? before, string? after)
    {
        if (lambda.ExpressionBody is not { } body)
            return null;
        var gap = TextSpan.FromBounds(lambda.ArrowToken.Span.End, body.SpanStart);
        if (!string.IsNullOrWhiteSpace(text.ToString(gap)))
            return null;
        var (line, outer) = (Layout.NewLine(text), Layout.Indentation(text, lambda.SpanStart));
        var inner = outer + Layout.Unit(outer);
        var changes = new List<TextChange> { new(gap, line + outer + "{" + line + inner + (before is null ? "" : before + line + inner)) };

        // Where the expression already stands on a line of its own its lines are where they belong.
        if (!text.ToString(gap).Contains("\n"))
            changes.AddRange(Layout.MoveIn(text, body, Layout.Unit(outer)).Where(c => c.Span.Start != body.Span.End));
        changes.Add(new TextChange(new TextSpan(body.Span.End, 0), ";" + (after is null ? "" : line + inner + after) + line + outer + "}"));
        return changes;
    }

    /// <summary>The lambda does nothing any more.</summary>
    public static IReadOnlyList<TextChange> Empty(ExpressionSyntax body) => [new TextChange(body.Span, "{ }")];
}

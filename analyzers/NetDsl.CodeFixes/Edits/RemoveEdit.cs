using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes.Edits;

/// <summary>Takes a call out: the link of a chain, a statement, or a lambda that does nothing else.</summary>
internal static class RemoveEdit
{
    public static IReadOnlyList<TextChange>? Changes(EditContext context)
    {
        var call = context.Call;
        if (call.IsAlone)
        {
            if (call.Whole.Parent is ExpressionStatementSyntax statement)
                return RemoveStatement(context.Text, statement);
            if (call.Lambda is { } lambda)
                return RemoveLambda(context, lambda);
        }

        return context.Verb.ReturnsReceiver ? RemoveLink(context.Text, call) : null;
    }

    private static IReadOnlyList<TextChange> RemoveLink(SourceText text, CallShape call)
    {
        var start = call.Dot.SpanStart;
        if (Layout.BeginsLine(text, start) && call.Dot.Parent is MemberAccessExpressionSyntax)
            start = text.Lines[text.Lines.GetLineFromPosition(start).LineNumber - 1].End;
        return [new TextChange(TextSpan.FromBounds(start, call.Call.Span.End), "")];
    }

    private static IReadOnlyList<TextChange> RemoveStatement(SourceText text, StatementSyntax statement)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
            return [new TextChange(statement.Span, "{ }")];
        if (Layout.BeginsLine(text, statement.SpanStart) && Layout.EndsLine(text, statement.Span.End, out var hasComment))
        {
            // What a comment behind the statement says may be wanted: it keeps the line.
            var from = text.Lines.GetLineFromPosition(statement.SpanStart).Start;
            var last = text.Lines.GetLineFromPosition(statement.Span.End);
            return [new TextChange(hasComment ? TextSpan.FromBounds(statement.SpanStart, SkipBlanks(text, statement.Span.End)) : TextSpan.FromBounds(from, last.EndIncludingLineBreak), "")];
        }

        // Beside other statements on one line.
        return [new TextChange(Layout.EndsLine(text, statement.Span.End, out _)
            ? TextSpan.FromBounds(statement.GetFirstToken().GetPreviousToken().Span.End, statement.Span.End)
            : TextSpan.FromBounds(statement.SpanStart, SkipBlanks(text, statement.Span.End)), "")];
    }

    private static int SkipBlanks(SourceText text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
            position++;
        return position;
    }

    /// <summary>An argument that only configured this is left out, where it may be.</summary>
    private static IReadOnlyList<TextChange>? RemoveLambda(EditContext context, LambdaExpressionSyntax lambda)
    {
        var body = lambda.ExpressionBody!;
        if (lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax around } list } argument
            && context.Verb.Written.Lambda?.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax written } }
            && context.Verb.Model.GetSymbolInfo(written).Symbol is IMethodSymbol method
            && Arguments.ParameterOf(list, method, argument) is { IsOptional: true } parameter
            && around.ArgumentList == list)
            return Arguments.Remove(context.Text, list, method, parameter);
        return LambdaBlocks.Empty(body);
    }
}

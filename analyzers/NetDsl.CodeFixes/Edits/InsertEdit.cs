using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes.Edits;

/// <summary>Adds a call on the same receiver in front of a call or behind it: as a statement, as a link of the chain, or in a block.</summary>
internal static class InsertEdit
{
    public static IReadOnlyList<TextChange>? Before(EditContext context, string added)
    {
        if (Verb.NameIn(added) is not { } name || !Verb.Has(context.Verb.Receiver, name))
            return null;
        var (text, call) = (context.Text, context.Call);
        var statement = call.IsFirst && call.IsReceiverStable ? call.ListedStatement : null;
        var isLink = Verb.Returns(context.Verb.Receiver, name);
        if (statement is not null && (call.IsLast || !isLink))
            return StatementBefore(text, statement, $"{call.Receiver}.{added};");
        if (isLink)
            return [new TextChange(new TextSpan(call.Dot.SpanStart, 0), "." + added + Chains.Break(text, call.Dot.SpanStart))];
        return call.IsFirst && call.IsReceiverStable && call.Lambda is { } lambda ? LambdaBlocks.Convert(text, lambda, $"{call.Receiver}.{added};", null) : null;
    }

    public static IReadOnlyList<TextChange>? After(EditContext context, string added)
    {
        if (Verb.NameIn(added) is not { } name || !Verb.Has(context.Verb.Receiver, name))
            return null;
        var (text, call) = (context.Text, context.Call);
        var statement = call.IsFirst && call.IsReceiverStable && call.Statement is not ReturnStatementSyntax ? call.ListedStatement : null;
        if (statement is not null && call.IsLast)
            return StatementAfter(text, statement, $"{call.Receiver}.{added};");

        // The link may give something else back when nobody takes it.
        var isUnused = call.IsLast && (call.Statement is ExpressionStatementSyntax || call.Lambda is not null);
        if (context.Verb.ReturnsReceiver && (isUnused || Verb.Returns(context.Verb.Receiver, name)))
            return [new TextChange(new TextSpan(call.Call.Span.End, 0), Chains.Break(text, call.Dot.SpanStart) + "." + added)];
        if (statement is not null)
            return StatementAfter(text, statement, $"{call.Receiver}.{added};");
        return call.IsFirst && call.IsReceiverStable && call.Lambda is { } lambda ? LambdaBlocks.Convert(text, lambda, null, $"{call.Receiver}.{added};") : null;
    }

    private static IReadOnlyList<TextChange> StatementBefore(SourceText text, StatementSyntax statement, string added)
    {
        if (!Layout.BeginsLine(text, statement.SpanStart))
            return [new TextChange(new TextSpan(statement.SpanStart, 0), added + " ")];
        var indentation = Layout.Indentation(text, statement.SpanStart);
        return [new TextChange(new TextSpan(Layout.StartWithComments(text, statement), 0), indentation + added + Layout.NewLine(text))];
    }

    private static IReadOnlyList<TextChange> StatementAfter(SourceText text, StatementSyntax statement, string added)
    {
        if (!Layout.BeginsLine(text, statement.SpanStart) || !Layout.EndsLine(text, statement.Span.End, out _))
            return [new TextChange(new TextSpan(statement.Span.End, 0), " " + added)];
        return [new TextChange(new TextSpan(text.Lines.GetLineFromPosition(statement.Span.End).End, 0), Layout.NewLine(text) + Layout.Indentation(text, statement.SpanStart) + added)];
    }
}

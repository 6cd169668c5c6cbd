using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes.Edits;

/// <summary>Moves a call in front of another one: among statements, or within a chain.</summary>
internal static class MoveEdit
{
    public static IReadOnlyList<TextChange>? Changes(EditContext context, CallShape anchor)
    {
        var moved = context.Call;
        if (moved.Whole == anchor.Whole && moved.Call.Span.Start == anchor.Call.Span.Start && anchor.Call.Span.End < moved.Call.Span.End)
            return context.Verb.ReturnsReceiver ? MoveLink(context.Text, moved, anchor) : null;
        if (StatementOf(moved) is not { } statement || StatementOf(anchor) is not { } before || statement.Parent != before.Parent || before.SpanStart >= statement.SpanStart || !IsAlone(moved))
            return null;
        return NeedsWhatStandsBetween(context, statement, before) ? null : MoveStatement(context.Text, statement, before);
    }

    /// <summary>The statement that only makes this call.</summary>
    private static bool IsAlone(CallShape call) => call.IsAlone && call.Statement is ExpressionStatementSyntax;

    private static StatementSyntax? StatementOf(CallShape call) => call.IsFirst || call.Statement is null ? call.ListedStatement : call.ListedStatement;

    private static IReadOnlyList<TextChange> MoveLink(SourceText text, CallShape moved, CallShape anchor)
    {
        // The breaks between the links stay where they are; the links change places.
        var link = text.ToString(TextSpan.FromBounds(moved.Dot.SpanStart, moved.Call.Span.End));
        var isWrapped = Layout.BeginsLine(text, anchor.Dot.SpanStart);
        var start = Layout.BeginsLine(text, moved.Dot.SpanStart) ? text.Lines[text.Lines.GetLineFromPosition(moved.Dot.SpanStart).LineNumber - 1].End : moved.Dot.SpanStart;
        var gap = isWrapped ? Chains.Break(text, anchor.Dot.SpanStart) : Chains.Break(text, moved.Dot.SpanStart);
        return [new TextChange(new TextSpan(anchor.Dot.SpanStart, 0), link + gap), new TextChange(TextSpan.FromBounds(start, moved.Call.Span.End), "")];
    }

    private static IReadOnlyList<TextChange>? MoveStatement(SourceText text, StatementSyntax statement, StatementSyntax before)
    {
        if (!Layout.HasOwnLines(text, statement) || !Layout.BeginsLine(text, before.SpanStart))
            return null;
        var from = Layout.StartWithComments(text, statement);
        var lines = TextSpan.FromBounds(from, text.Lines.GetLineFromPosition(statement.Span.End).EndIncludingLineBreak);
        return [new TextChange(new TextSpan(Layout.StartWithComments(text, before), 0), text.ToString(lines)), new TextChange(lines, "")];
    }

    /// <summary>A local that is declared behind the anchor cannot be used in front of it.</summary>
    private static bool NeedsWhatStandsBetween(EditContext context, StatementSyntax statement, StatementSyntax before)
    {
        var names = new HashSet<string>(statement.DescendantNodes().OfType<IdentifierNameSyntax>().Select(n => n.Identifier.ValueText));
        return statement.Parent!.ChildNodes().OfType<StatementSyntax>()
            .Where(s => s.SpanStart >= before.SpanStart && s.SpanStart < statement.SpanStart)
            .SelectMany(s => s.DescendantNodesAndSelf())
            .Any(n => n switch
            {
                VariableDeclaratorSyntax declared => names.Contains(declared.Identifier.ValueText),
                SingleVariableDesignationSyntax declared => names.Contains(declared.Identifier.ValueText),
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned } => names.Contains(assigned.Identifier.ValueText),
                _ => false,
            });
    }
}

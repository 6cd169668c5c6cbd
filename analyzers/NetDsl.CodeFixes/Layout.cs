using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes;

/// <summary>How the text around an edit is laid out: what is added follows it.</summary>
internal static class Layout
{
    private const string DefaultUnit = "    ";

    /// <summary>The line break that the file uses.</summary>
    public static string NewLine(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak - first.End == 2 ? "\r\n" : "\n";
    }

    /// <summary>The blanks at the beginning of the line that a position stands in.</summary>
    public static string Indentation(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
            end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>What a deeper level adds to an indentation.</summary>
    public static string Unit(string indentation) => indentation.Contains("\t") ? "\t" : DefaultUnit;

    /// <summary>Is there nothing but blanks in front of a position in its line?</summary>
    public static bool BeginsLine(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, position)));
    }

    /// <summary>Is there nothing but blanks and a comment behind a position in its line?</summary>
    public static bool EndsLine(SourceText text, int position, out bool hasComment)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var rest = text.ToString(TextSpan.FromBounds(position, line.End)).Trim();
        hasComment = rest.Length > 0;
        return rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal);
    }

    /// <summary>Does a node stand on lines of its own, but for a comment behind it?</summary>
    public static bool HasOwnLines(SourceText text, SyntaxNode node) => BeginsLine(text, node.SpanStart) && EndsLine(text, node.Span.End, out _);

    /// <summary>Moves the further lines of a node in by a level; lines that belong to a string stay.</summary>
    public static IEnumerable<TextChange> MoveIn(SourceText text, SyntaxNode node, string unit)
    {
        var strings = node.DescendantNodesAndTokens().Where(n => n.IsKind(SyntaxKind.InterpolatedStringExpression) || n.IsKind(SyntaxKind.StringLiteralToken) || n.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)).Select(n => n.Span).ToList();
        var first = text.Lines.GetLineFromPosition(node.SpanStart).LineNumber;
        var last = text.Lines.GetLineFromPosition(node.Span.End).LineNumber;
        for (var at = first + 1; at <= last; at++)
        {
            var line = text.Lines[at];
            if (line.Span.Length > 0 && !strings.Exists(s => s.Start < line.Start && line.Start < s.End))
                yield return new TextChange(new TextSpan(line.Start, 0), unit);
        }
    }

    /// <summary>Where a statement begins with the comments directly above it.</summary>
    public static int StartWithComments(SourceText text, SyntaxNode statement)
    {
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var start = line.Start;
        for (var at = line.LineNumber - 1; at >= 0; at--)
        {
            var above = text.Lines[at].ToString().Trim();
            if (!above.StartsWith("//", StringComparison.Ordinal) || text.Lines[at].Start < statement.FullSpan.Start)
                break;
            start = text.Lines[at].Start;
        }

        return start;
    }
}

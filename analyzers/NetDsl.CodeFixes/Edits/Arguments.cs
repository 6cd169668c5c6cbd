using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes.Edits;

/// <summary>The arguments of a call: by position, and by name where that is needed.</summary>
internal static class Arguments
{
    /// <summary>The argument of a parameter; null when it is left out.</summary>
    public static ArgumentSyntax? Of(ArgumentListSyntax list, IMethodSymbol method, IParameterSymbol parameter) =>
        list.Arguments.FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(ParameterOf(list, method, a), parameter));

    /// <summary>The parameter that an argument is for.</summary>
    public static IParameterSymbol? ParameterOf(ArgumentListSyntax list, IMethodSymbol method, ArgumentSyntax argument)
    {
        if (argument.NameColon is { } named)
            return method.Parameters.FirstOrDefault(p => p.Name == named.Name.Identifier.ValueText);
        var position = list.Arguments.IndexOf(argument);
        return position >= 0 && position < method.Parameters.Length ? method.Parameters[position] : null;
    }

    /// <summary>Adds an argument as the last one, with its name when others are left out before it or when its value does not tell what it is.</summary>
    public static IReadOnlyList<TextChange> Add(SourceText text, ArgumentListSyntax list, IMethodSymbol method, IParameterSymbol parameter, string value)
    {
        var count = list.Arguments.Count;
        var isNext = count == parameter.Ordinal && Enumerable.Range(0, count).All(i => list.Arguments[i].NameColon is null || method.Parameters[i].Name == list.Arguments[i].NameColon!.Name.Identifier.ValueText);
        var isClear = isNext && (!parameter.IsOptional || parameter.Type.TypeKind == TypeKind.Delegate);
        var written = isClear ? value : $"{Spelled(parameter)}: {value}";
        if (count == 0)
            return [new TextChange(new TextSpan(list.OpenParenToken.Span.End, 0), written)];
        var last = list.Arguments[count - 1];
        var gap = Layout.BeginsLine(text, last.SpanStart) ? Layout.NewLine(text) + Layout.Indentation(text, last.SpanStart) : " ";
        return [new TextChange(new TextSpan(last.Span.End, 0), "," + gap + written)];
    }

    /// <summary>Removes an argument; those behind it are named, for their position is another one.</summary>
    public static IReadOnlyList<TextChange>? Remove(SourceText text, ArgumentListSyntax list, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (Of(list, method, parameter) is not { } argument)
            return null;
        var position = list.Arguments.IndexOf(argument);
        var removed = list.Arguments.Count == 1 ? argument.Span
            : position > 0 ? TextSpan.FromBounds(list.Arguments.GetSeparator(position - 1).SpanStart, argument.Span.End)
            : TextSpan.FromBounds(argument.SpanStart, list.Arguments[1].SpanStart);
        if (HasComment(list, removed, argument))
            return null;
        var changes = new List<TextChange> { new(removed, "") };
        for (var i = position + 1; i < list.Arguments.Count; i++)
        {
            if (list.Arguments[i].NameColon is null && i < method.Parameters.Length)
                changes.Add(new TextChange(new TextSpan(list.Arguments[i].SpanStart, 0), Spelled(method.Parameters[i]) + ": "));
        }

        return changes;
    }

    private static bool HasComment(ArgumentListSyntax list, TextSpan removed, ArgumentSyntax argument) =>
        list.DescendantTrivia().Any(t => removed.Contains(t.Span) && t.RawKind is (int)SyntaxKind.SingleLineCommentTrivia or (int)SyntaxKind.MultiLineCommentTrivia && !(argument.Span.Contains(t.Span) && !removed.Contains(t.Span)));

    private static string Spelled(IParameterSymbol parameter) => SyntaxFacts.GetKeywordKind(parameter.Name) == SyntaxKind.None ? parameter.Name : "@" + parameter.Name;
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes.Edits;

/// <summary>Replaces, adds or removes an argument.</summary>
internal static class ArgumentEdit
{
    public static IReadOnlyList<TextChange>? Set(EditContext context, string? name, string value)
    {
        if (name is null || context.Verb.Parameter(name) is not { } parameter)
            return null;
        var list = context.Call.Call.ArgumentList;
        return Arguments.Of(list, context.Verb.Method, parameter) is { } argument
            ? [new TextChange(argument.Expression.Span, value)]
            : Arguments.Add(context.Text, list, context.Verb.Method, parameter, value);
    }

    public static IReadOnlyList<TextChange>? Remove(EditContext context, string? name)
    {
        if (name is null || context.Verb.Parameter(name) is not { IsOptional: true } parameter)
            return null;
        return Arguments.Remove(context.Text, context.Call.Call.ArgumentList, context.Verb.Method, parameter);
    }
}

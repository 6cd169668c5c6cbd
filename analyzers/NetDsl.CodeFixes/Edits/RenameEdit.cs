using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes.Edits;

/// <summary>Calls another verb with the same arguments.</summary>
internal static class RenameEdit
{
    public static IReadOnlyList<TextChange>? Changes(EditContext context, string verb)
    {
        if (!Verb.Has(context.Verb.Receiver, verb))
            return null;
        var name = context.Call.Call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        };
        return name is null ? null : [new TextChange(name.Identifier.Span, verb)];
    }
}

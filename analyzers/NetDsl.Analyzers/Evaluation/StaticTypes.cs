using System.Linq;
using Microsoft.CodeAnalysis;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>Initialises the static fields of a type at their first use, in the order in which they stand.</summary>
internal static class StaticTypes
{
    public static void Initialize(Session session, string typeKey, int site)
    {
        if (!session.InitializedTypes.Add(typeKey) || session.Code.SymbolOf(typeKey) is not INamedTypeSymbol type)
            return;
        foreach (var member in type.GetMembers().Where(m => m.IsStatic && m is IFieldSymbol { IsConst: false, AssociatedSymbol: null } or IPropertySymbol))
        {
            var key = session.Code.KeyOf(member);
            if (!HasInitializer(member) || session.Code.FunctionOf(key) is not { } initial)
                continue;
            session.Statics[key] = session.Call(initial, null, [], [], site);
        }

        var constructor = type.StaticConstructors.FirstOrDefault(c => !c.IsImplicitlyDeclared);
        if (constructor is not null && session.Code.FunctionOf(session.Code.KeyOf(constructor)) is { } body)
            session.Call(body, null, [], [], site);
    }

    private static bool HasInitializer(ISymbol member) =>
        member.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).Any(s => s is
            Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax { Initializer: not null } or
            Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax { Initializer: not null });
}

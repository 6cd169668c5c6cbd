using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetDsl.Analyzers.CodeFixes;

/// <summary>What is known about the verb that a call calls, from the program before it is edited.</summary>
internal sealed class Verb
{
    private Verb(CallShape written, IMethodSymbol method, ITypeSymbol receiver, SemanticModel model)
    {
        Written = written;
        Method = method;
        Receiver = receiver;
        Model = model;
    }

    /// <summary>The call in the program before it is edited.</summary>
    public CallShape Written { get; }

    /// <summary>The verb.</summary>
    public IMethodSymbol Method { get; }

    /// <summary>The type that it is called on.</summary>
    public ITypeSymbol Receiver { get; }

    /// <summary>What the program means before it is edited.</summary>
    public SemanticModel Model { get; }

    /// <summary>It gives back what it is called on, so that it can be left out of a chain.</summary>
    public bool ReturnsReceiver => SymbolEqualityComparer.Default.Equals(Method.ReturnType, Receiver);

    /// <summary>The verb of NetDsl that is called at a position; null for a method of the user, whose parameters are not known here.</summary>
    public static Verb? At(SemanticModel model, int position)
    {
        if (CallShape.At(model.SyntaxTree.GetRoot(), position) is not { } written)
            return null;
        return Of(model, written);
    }

    public static Verb? Of(SemanticModel model, CallShape written) =>
        model.GetSymbolInfo(written.Call).Symbol is IMethodSymbol { ContainingAssembly.Name: nameof(NetDsl) } method && model.GetTypeInfo(written.Receiver).Type is { } receiver
            ? new Verb(written, method, receiver, model)
            : null;

    /// <summary>The parameter of a name; null when there is none.</summary>
    public IParameterSymbol? Parameter(string name) => Method.Parameters.FirstOrDefault(p => p.Name == name);

    /// <summary>Does a type have a verb?</summary>
    public static bool Has(ITypeSymbol type, string name) => Members(type, name).Any();

    /// <summary>Does a verb give back what it is called on, in all its forms?</summary>
    public static bool Returns(ITypeSymbol type, string name) => Has(type, name) && Members(type, name).All(m => SymbolEqualityComparer.Default.Equals(m.ReturnType, type));

    /// <summary>The name of the verb that a text such as <c>ControlWord()</c> calls; null when it is not a call.</summary>
    public static string? NameIn(string call) =>
        SyntaxFactory.ParseExpression(call) is InvocationExpressionSyntax { ContainsDiagnostics: false } parsed ? FirstName(parsed) : null;

    private static string? FirstName(InvocationExpressionSyntax call) =>
        call.Expression switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax inner } => FirstName(inner),
            _ => null,
        };

    private static System.Collections.Generic.IEnumerable<IMethodSymbol> Members(ITypeSymbol type, string name)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers(name).OfType<IMethodSymbol>())
            {
                if (member.DeclaredAccessibility == Accessibility.Public && !member.IsOverride)
                    yield return member;
            }
        }
    }
}

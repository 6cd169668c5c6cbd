using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetDsl.Generators;

/// <summary>What the three generated kinds of values have in common: where the struct stands and what messages call it.</summary>
internal readonly record struct ValueDeclaration(string Namespace, string Type, string Name)
{
    /// <summary>The name as a C# string literal.</summary>
    public string Literal => Quote(Name);

    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static ValueDeclaration Of(GeneratorAttributeSyntaxContext context) => new(
        context.TargetSymbol.ContainingNamespace.ToDisplayString(),
        context.TargetSymbol.Name,
        (string)context.Attributes[0].ConstructorArguments[0].Value!);

    /// <summary>The positional argument of the attribute.</summary>
    public static T Argument<T>(GeneratorAttributeSyntaxContext context, int index) =>
        (T)context.Attributes[0].ConstructorArguments[index].Value!;

    /// <summary>The named argument of the attribute, or what holds without it.</summary>
    public static T Argument<T>(GeneratorAttributeSyntaxContext context, string name, T otherwise)
    {
        var found = context.Attributes[0].NamedArguments.FirstOrDefault(a => a.Key == name);
        return found.Key is null ? otherwise : (T)found.Value.Value!;
    }

    /// <summary>Does the struct bring this member itself, plainly or as part of an interface?</summary>
    public static bool Declares(GeneratorAttributeSyntaxContext context, string member) =>
        ((INamedTypeSymbol)context.TargetSymbol).GetMembers()
            .Any(m => m.Name == member || m.Name.EndsWith("." + member, System.StringComparison.Ordinal));
}

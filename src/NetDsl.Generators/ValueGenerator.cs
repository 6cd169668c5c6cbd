using System;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Generators;

/// <summary>
/// Completes the values of the configuration language: <c>[Number]</c>, <c>[Name]</c> and <c>[Word]</c> structs of NetDsl.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ValueGenerator : IIncrementalGenerator
{
    /// <summary>Registers one output for each attribute.</summary>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        Register(context, "NetDsl.NumberAttribute", NumberValue.Of, static number => (number.Value, number.Source()));
        Register(context, "NetDsl.NameAttribute", NameValue.Of, static name => (name.Value, name.Source()));
        Register(context, "NetDsl.WordAttribute", WordValue.Of, static word => (word.Value, word.Source()));
    }

    private static void Register<T>(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<GeneratorAttributeSyntaxContext, T> read,
        Func<T, (ValueDeclaration Value, string Source)> write)
    {
        var values = context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is StructDeclarationSyntax,
            (found, _) => read(found));
        context.RegisterSourceOutput(values, (output, value) =>
        {
            var (declaration, source) = write(value);
            output.AddSource($"{declaration.Namespace}.{declaration.Type}.g.cs", SourceText.From(source, Encoding.UTF8));
        });
    }
}

using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>Finds the type that executes for a type of the program: one of NetDsl or of .NET.</summary>
internal static class ClrTypes
{
    public static Type? Map(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol { Rank: 1 } array:
                return Map(array.ElementType)?.MakeArrayType();
            case INamedTypeSymbol { IsGenericType: true } generic:
                var arguments = generic.TypeArguments.Select(Map).ToArray();
                if (arguments.Contains(null) || Named(generic.OriginalDefinition) is not { } definition || generic.ContainingType is { IsGenericType: true })
                    return null;
                try
                {
                    return definition.MakeGenericType(arguments!);
                }
                catch (ArgumentException)
                {
                    return null;
                }

            case INamedTypeSymbol named:
                return Named(named);
            default:
                return null;
        }
    }

    /// <summary>The name of a type as reflection spells it.</summary>
    public static string NameOf(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            name = outer.MetadataName + "+" + name;
        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }

    private static Type? Named(INamedTypeSymbol type)
    {
        var name = NameOf(type);
        if (LibraryMethods.IsLibrary(type.ContainingAssembly))
            return typeof(Network).Assembly.GetType(name, throwOnError: false);
        if (!name.StartsWith("System.", StringComparison.Ordinal))
            return null;
        return typeof(object).Assembly.GetType(name, throwOnError: false)
            ?? typeof(System.Collections.Generic.Stack<>).Assembly.GetType(name, throwOnError: false)
            ?? typeof(System.Collections.Generic.HashSet<>).Assembly.GetType(name, throwOnError: false)
            ?? typeof(Enumerable).Assembly.GetType(name, throwOnError: false);
    }
}

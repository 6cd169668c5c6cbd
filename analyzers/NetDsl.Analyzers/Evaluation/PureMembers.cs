using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>
/// The members of .NET that are executed: deterministic, without side effects beyond their own object, and the same in every
/// culture. Type arguments are objects: a list of numbers is a list of objects here.
/// </summary>
internal static class PureMembers
{
    private static readonly ConcurrentDictionary<string, MethodBase?> Found = new();

    private static readonly HashSet<string> Types =
    [
        "System.String", "System.Char", "System.Boolean", "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32",
        "System.Int64", "System.UInt64", "System.Math", "System.TimeSpan", "System.Text.StringBuilder", "System.Linq.Enumerable", "System.Array",
        "System.Collections.Generic.List`1", "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.HashSet`1", "System.Collections.Generic.Queue`1",
        "System.Collections.Generic.Stack`1", "System.Collections.Generic.KeyValuePair`2", "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.ICollection`1",
        "System.Collections.Generic.IList`1", "System.Collections.Generic.IReadOnlyList`1", "System.Collections.Generic.IReadOnlyCollection`1", "System.Collections.Generic.IDictionary`2",
        "System.Collections.Generic.IReadOnlyDictionary`2", "System.Collections.Generic.SortedDictionary`2", "System.Linq.IGrouping`2", "System.Nullable`1",
        "System.Collections.Generic.Dictionary`2+KeyCollection", "System.Collections.Generic.Dictionary`2+ValueCollection", "System.ValueTuple", "System.Collections.ICollection", "System.IDisposable",
    ];

    private static readonly MethodInfo Invariant = typeof(CultureInfo).GetProperty(nameof(CultureInfo.InvariantCulture))!.GetMethod!;

    /// <summary>Members of those types that depend on the culture, on the runtime, or on nothing that can be repeated.</summary>
    private static readonly HashSet<string> Excluded =
    [
        "GetHashCode", "GetType", "Parallel", "Copy", "CopyTo", "Intern", "IsInterned", "Normalize", "IsNormalized", "ToLower", "ToUpper", "Compare", "CompareTo", "GetEnumerator",
        "TrimExcess", "EnsureCapacity", "Initialize", "AsReadOnly", "GetInvariantCulture", "ConvertAll", "ForEach", "AsSpan", "AppendJoin", "AppendFormat",
    ];

    public static MethodBase? Find(IMethodSymbol symbol)
    {
        var definition = (symbol.ReducedFrom ?? symbol).OriginalDefinition;
        if (definition is { ContainingType.Name: "CultureInfo", Name: "get_InvariantCulture" })
            return Invariant;
        if (definition is { ContainingType.Name: "StringComparer", Name: "get_Ordinal" or "get_OrdinalIgnoreCase" })
            return typeof(StringComparer).GetProperty(definition.Name.Substring(4))!.GetMethod;
        if (definition.ContainingType is not { } type || !Types.Contains(ClrTypes.NameOf(type)) || Excluded.Contains(definition.Name) || IsCultural(definition))
            return null;
        var key = definition.GetDocumentationCommentId();
        return key is null ? null : Found.GetOrAdd(key, _ => Resolve(definition, type));
    }

    public static object? StaticField(IFieldSymbol field) => ClrTypes.NameOf(field.ContainingType) == "System.String" && field.Name == "Empty" ? "" : null;

    /// <summary>A value type of .NET that may be made.</summary>
    public static bool IsPureType(Type type) => type == typeof(TimeSpan);

    /// <summary>What gives other texts in other cultures.</summary>
    private static bool IsCultural(IMethodSymbol method)
    {
        var number = Numbers.TypeOf(method.ContainingType) is >= TypeCode.SByte and <= TypeCode.UInt64;
        return method.Name switch
        {
            "ToString" => !number && method.ContainingType.SpecialType is not (SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean) && method.ContainingType.Name != "StringBuilder",
            "Format" => true,
            "Parse" or "TryParse" => method.Parameters.Any(p => p.Type.Name is "NumberStyles" or "ReadOnlySpan"),
            "Append" => method.Parameters.Length != 1 || method.Parameters[0].Type.SpecialType is not (SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Int32),
            _ => method.Parameters.Any(p => p.Type.Name is "CultureInfo"),
        };
    }

    private static MethodBase? Resolve(IMethodSymbol symbol, INamedTypeSymbol containing)
    {
        var name = ClrTypes.NameOf(containing);
        var type = typeof(object).Assembly.GetType(name) ?? typeof(Enumerable).Assembly.GetType(name) ?? typeof(HashSet<>).Assembly.GetType(name) ?? typeof(Stack<>).Assembly.GetType(name) ?? typeof(SortedDictionary<,>).Assembly.GetType(name);
        if (type is null)
            return null;
        var wanted = Signature(symbol);
        const BindingFlags Any = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var found = symbol.MethodKind == MethodKind.Constructor
            ? (MethodBase?)type.GetConstructors().FirstOrDefault(c => Signature(c) == wanted)
            : type.GetMethods(Any).FirstOrDefault(m => m.Name == symbol.Name && Signature(m) == wanted);
        if (found is null)
            return null;
        try
        {
            if (type.IsGenericTypeDefinition)
            {
                var constructed = type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(object))]);
                found = symbol.MethodKind == MethodKind.Constructor
                    ? constructed.GetConstructors().First(c => c.MetadataToken == found.MetadataToken)
                    : constructed.GetMethods(Any).First(m => m.MetadataToken == found.MetadataToken);
            }

            return found is MethodInfo { IsGenericMethodDefinition: true } generic ? generic.MakeGenericMethod([.. generic.GetGenericArguments().Select(_ => typeof(object))]) : found;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Signature(IMethodSymbol method) => method.Arity + "(" + string.Join(",", method.Parameters.Select(p => Text(p.Type) + (p.RefKind == RefKind.None ? "" : "&"))) + ")";

    private static string Signature(MethodBase method) => (method.IsGenericMethod ? method.GetGenericArguments().Length : 0) + "(" + string.Join(",", method.GetParameters().Select(p => Text(p.ParameterType))) + ")";

    private static string Text(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => Text(array.ElementType) + "[]",
            ITypeParameterSymbol parameter => (parameter.TypeParameterKind == TypeParameterKind.Method ? "!!" : "!") + parameter.Ordinal.ToString(CultureInfo.InvariantCulture),
            INamedTypeSymbol { IsGenericType: true } generic => ClrTypes.NameOf(generic) + "<" + string.Join(",", generic.TypeArguments.Select(Text)) + ">",
            INamedTypeSymbol named => ClrTypes.NameOf(named),
            _ => type.ToDisplayString(),
        };

    private static string Text(Type type)
    {
        if (type.IsByRef)
            return Text(type.GetElementType()!) + "&";
        if (type.IsArray)
            return Text(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "!" : "!!") + type.GenericParameterPosition.ToString(CultureInfo.InvariantCulture);
        return type.IsGenericType
            ? type.GetGenericTypeDefinition().FullName + "<" + string.Join(",", type.GetGenericArguments().Select(Text)) + ">"
            : type.FullName ?? type.Name;
    }
}

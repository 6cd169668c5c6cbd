using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>A member of NetDsl as it is executed.</summary>
internal sealed class LibraryMethod
{
    private readonly MethodBase _method;
    private readonly ParameterInfo[] _parameters;
    private readonly Type[] _types;

    public LibraryMethod(MethodBase method)
    {
        _method = method;
        _parameters = method.GetParameters();
        _types = Array.ConvertAll(_parameters, p => p.ParameterType);
        CallerLine = Array.FindIndex(_parameters, p => p.IsDefined(typeof(CallerLineNumberAttribute), false));
        HasCaller = CallerLine > 0;
        ReturnType = method is MethodInfo info ? info.ReturnType : method.DeclaringType!;
    }

    public bool HasCaller { get; }

    /// <summary>The position of the parameter for the line of the call.</summary>
    public int CallerLine { get; }

    public Type ReturnType { get; }

    public object? Invoke(object? self, object?[] arguments) =>
        _method is ConstructorInfo constructor ? constructor.Invoke(arguments) : _method.Invoke(self, arguments);

    /// <summary>Makes an argument of a value; false when the value cannot be passed because it is not known.</summary>
    public bool TryPass(Session session, int position, object? value, out object? argument) => Arguments.TryPass(session, _types[position], value, out argument);
}

/// <summary>Makes arguments for executed members of values of the evaluated program.</summary>
internal static class Arguments
{
    private static readonly ConcurrentDictionary<Type, object?> UnknownOf = new();

    public static bool TryPass(Session session, Type type, object? value, out object? argument)
    {
        argument = value;
        switch (value)
        {
            case null:
                return !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
            case Unknown:
                argument = UnknownOf.GetOrAdd(Nullable.GetUnderlyingType(type) ?? type, MakeUnknown);
                return argument is not null;
            case Closure closure:
                argument = Delegates.Make(session, closure, type);
                return argument is not null;
            case UserObject or TupleValue or RangeValue or FromEnd:
                return type == typeof(object);
        }

        if (type.IsInstanceOfType(value))
            return true;
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        if (wanted.IsInstanceOfType(value))
            return true;
        if (value is string or not IEnumerable || !typeof(IEnumerable).IsAssignableFrom(wanted))
            return wanted.IsEnum && value.GetType().IsPrimitive && (argument = Enum.ToObject(wanted, value)) is not null;
        return TrySequence(session, wanted, (IEnumerable)value, out argument);
    }

    private static bool TrySequence(Session session, Type type, IEnumerable items, out object? argument)
    {
        argument = null;
        var element = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GetGenericArguments()[0] : null;
        if (element is null || Taint.Has(items))
            return false;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var item in items)
        {
            if (!TryPass(session, element, item, out var passed))
                return false;
            list.Add(passed);
        }

        if (type.IsArray)
        {
            var array = Array.CreateInstance(element, list.Count);
            list.CopyTo(array, 0);
            argument = array;
            return true;
        }

        argument = list;
        return type.IsInstanceOfType(list);
    }

    /// <summary>The unknown value of a domain type is its default; other types have none.</summary>
    private static object? MakeUnknown(Type type) =>
        type.Assembly == typeof(Network).Assembly && type.IsValueType && !type.IsEnum ? Activator.CreateInstance(type) : null;
}

/// <summary>Finds the members of NetDsl that the program calls.</summary>
internal sealed class LibraryMethods
{
    private readonly ConcurrentDictionary<string, LibraryMethod?> _found = new();

    public static bool IsLibrary(IAssemblySymbol? assembly) => assembly?.Name == "NetDsl";

    public LibraryMethod? Find(IMethodSymbol symbol)
    {
        var key = symbol.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + symbol.Name + "(" + string.Join(",", symbol.Parameters.Select(p => p.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))) + ")" + (symbol.Name.StartsWith("op_", StringComparison.Ordinal) ? symbol.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : "");
        if (_found.TryGetValue(key, out var found))
            return found;
        return _found.GetOrAdd(key, Resolve(symbol));
    }

    private static LibraryMethod? Resolve(IMethodSymbol symbol)
    {
        if (ClrTypes.Map(symbol.ContainingType) is not { } type)
            return null;
        var parameters = new Type[symbol.Parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            if (ClrTypes.Map(symbol.Parameters[i].Type) is not { } parameter)
                return null;
            parameters[i] = symbol.Parameters[i].RefKind == RefKind.None ? parameter : parameter.MakeByRefType();
        }

        const BindingFlags Any = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        if (symbol.MethodKind == MethodKind.Constructor)
            return type.GetConstructor(parameters) is { } constructor ? new LibraryMethod(constructor) : null;
        var wanted = symbol.Name.StartsWith("op_", StringComparison.Ordinal) ? ClrTypes.Map(symbol.ReturnType) : null;
        foreach (var method in type.GetMethods(Any))
        {
            if (method.Name == symbol.Name && !method.IsGenericMethod && method.GetParameters().Select(p => p.ParameterType).SequenceEqual(parameters) && (wanted is null || method.ReturnType == wanted))
                return new LibraryMethod(method);
        }

        return null;
    }
}

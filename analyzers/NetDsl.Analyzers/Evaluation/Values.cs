using System;
using System.Collections.Generic;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>A variable that a lambda captures.</summary>
internal sealed class Cell
{
    public object? Value;
}

/// <summary>A tuple of the program.</summary>
internal sealed class TupleValue(object?[] items) : IEquatable<TupleValue>, IComparable
{
    public object?[] Items { get; } = items;

    public bool Equals(TupleValue? other)
    {
        if (other is null || other.Items.Length != Items.Length)
            return false;
        for (var i = 0; i < Items.Length; i++)
        {
            if (!Equals(Items[i], other.Items[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as TupleValue);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
            hash = (hash * 31) + (item?.GetHashCode() ?? 0);
        return hash;
    }

    public int CompareTo(object obj)
    {
        var other = (TupleValue)obj;
        for (var i = 0; i < Items.Length; i++)
        {
            var order = Comparer<object?>.Default.Compare(Items[i], other.Items[i]);
            if (order != 0)
                return order;
        }

        return 0;
    }

    /// <summary>The items of a tuple, whether the program or an executed method made it; null for other values.</summary>
    public static object?[]? ItemsOf(object? value)
    {
        if (value is TupleValue tuple)
            return tuple.Items;
        if (value?.GetType() is not { IsGenericType: true } type || !type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal))
            return null;
        return Array.ConvertAll(type.GetFields(), f => f.GetValue(value));
    }
}

/// <summary>An object of a type of the program.</summary>
internal sealed class UserObject(UserType type) : IEquatable<UserObject>
{
    public UserType Type { get; } = type;

    /// <summary>The fields, those behind automatic properties and captured parameters by their names.</summary>
    public Dictionary<string, object?> Fields { get; private init; } = [];

    public UserObject Copy() => new(Type) { Fields = new Dictionary<string, object?>(Fields) };

    public bool Equals(UserObject? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || !Type.ComparesFields || !ReferenceEquals(Type, other.Type))
            return false;
        foreach (var field in Fields)
        {
            if (!other.Fields.TryGetValue(field.Key, out var value) || !Equals(field.Value, value))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as UserObject);

    public override int GetHashCode()
    {
        if (!Type.ComparesFields)
            return System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
        var hash = 17;
        foreach (var field in Fields)
            hash += (field.Key.GetHashCode() * 31) ^ (field.Value?.GetHashCode() ?? 0);
        return hash;
    }
}

/// <summary>A type of the program, as far as its objects need it.</summary>
internal sealed class UserType
{
    public UserType(string key, string name, UserType? parent, bool comparesFields, bool isStruct, HashSet<string> ancestors, Dictionary<string, string> overrides)
    {
        Key = key;
        Name = name;
        Parent = parent;
        ComparesFields = comparesFields;
        IsStruct = isStruct;
        Ancestors = ancestors;
        Overrides = overrides;
    }

    public string Key { get; }

    public string Name { get; }

    public UserType? Parent { get; }

    /// <summary>A record, a structure, an anonymous type: equal when all fields are.</summary>
    public bool ComparesFields { get; }

    public bool IsStruct { get; }

    /// <summary>The keys of the type itself, its base types and its interfaces.</summary>
    public HashSet<string> Ancestors { get; }

    /// <summary>Which method runs for a virtual or an interface method.</summary>
    public Dictionary<string, string> Overrides { get; }

    /// <summary>The properties that a record shows, in their order.</summary>
    public List<string> Shown { get; } = [];
}

/// <summary>A lambda, a local function or a method as a value.</summary>
internal sealed class Closure(Function function, object?[] captured, object? self)
{
    public Function Function { get; } = function;

    public object?[] Captured { get; } = captured;

    public object? Self { get; } = self;
}

/// <summary>A collection whose content is not known: something was done to it any number of times, or by code that cannot be seen.</summary>
internal static class Taint
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<object, object> Tainted = new();
    private static readonly object Mark = new();

    public static void Add(object collection)
    {
        if (!Tainted.TryGetValue(collection, out _))
            Tainted.Add(collection, Mark);
    }

    public static bool Has(object collection) => Tainted.TryGetValue(collection, out _);
}

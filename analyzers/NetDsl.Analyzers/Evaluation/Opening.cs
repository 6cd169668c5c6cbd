using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Reflection;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>
/// Marks what code that is not evaluated may change: objects of the model become open, collections lose their content.
/// </summary>
internal static class Opening
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> Models = new();

    /// <summary>Opens everything that can be reached from the value; true when an object of the model was among it.</summary>
    public static bool Open(object? value) => value is not (null or string or Unknown) && Open(value, []);

    private static bool Open(object? value, HashSet<object> seen)
    {
        if (value is null or string or Unknown || value.GetType().IsPrimitive || (!value.GetType().IsValueType && !seen.Add(value)))
            return false;
        var opened = false;
        switch (value)
        {
            case NetworkBuilder network:
                network.Network.IsOpen = true;
                return true;
            case ConfigObject or Network:
                return false;
            case Cell cell:
                return Open(cell.Value, seen);
            case Closure closure:
                foreach (var captured in closure.Captured)
                    opened |= Open(captured, seen);
                return Open(closure.Self, seen) || opened;
            case UserObject instance:
                foreach (var field in new List<object?>(instance.Fields.Values))
                    opened |= Open(field, seen);
                return opened;
            case TupleValue tuple:
                foreach (var item in tuple.Items)
                    opened |= Open(item, seen);
                return opened;
            case ICollection items when value.GetType().Assembly != typeof(Network).Assembly:
                foreach (var item in items)
                    opened |= Open(item, seen);
                if (value is not object?[])
                    Taint.Add(value);
                return opened;
        }

        if (ModelOf(value) is not { } model)
            return false;
        model.IsOpen = true;
        return true;
    }

    /// <summary>What a builder builds; null for what is no builder.</summary>
    private static ConfigObject? ModelOf(object value)
    {
        var property = Models.GetOrAdd(value.GetType(), type => type.Assembly == typeof(Network).Assembly ? type.GetProperty("Model", BindingFlags.Instance | BindingFlags.NonPublic) : null);
        return property?.GetValue(value) as ConfigObject;
    }
}

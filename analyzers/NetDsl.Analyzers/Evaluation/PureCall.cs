using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>A call of a member of .NET that is executed.</summary>
internal sealed class PureCall
{
    private static readonly HashSet<string> Changing =
    [
        "Add", "AddRange", "Insert", "InsertRange", "Remove", "RemoveAt", "RemoveAll", "RemoveRange", "Clear", "Sort", "Reverse", "set_Item", "Enqueue", "Dequeue", "Push", "Pop",
        "TryAdd", "UnionWith", "ExceptWith", "IntersectWith", "TryDequeue", "TryPop",
    ];

    private readonly MethodBase _method;
    private readonly Type[] _types;
    private readonly CallSite _site;
    private readonly Eval[] _operands;
    private readonly Eval? _instance;
    private readonly Func<object?>? _zero;
    private readonly (int Position, Func<object?> Zero)[] _outs;
    private readonly bool _changes;
    private readonly bool _usesKeys;
    private readonly bool _isLength;

    public PureCall(MethodBase method, CallSite site, Eval[] operands, Eval? instance, Func<object?>? zero, (int Position, Func<object?> Zero)[] outs)
    {
        _method = method;
        _types = Array.ConvertAll(method.GetParameters(), p => p.ParameterType);
        _site = site;
        _operands = operands;
        _instance = instance;
        _zero = zero;
        _outs = outs;
        _changes = Changing.Contains(method.Name) && method.DeclaringType != typeof(string) && method.DeclaringType != typeof(Enumerable);
        var type = method.DeclaringType!.Name;
        _usesKeys = type.StartsWith("Dictionary", StringComparison.Ordinal) || type.StartsWith("HashSet", StringComparison.Ordinal) || type.StartsWith("Sorted", StringComparison.Ordinal) || type.StartsWith("IDictionary", StringComparison.Ordinal)
            || method.Name is "Contains" or "IndexOf" or "Distinct" or "ToDictionary" or "ToHashSet" or "GroupBy" or "OrderBy" or "OrderByDescending" or "Sum" or "Max" or "Min" or "Average" or "Union" or "Except" or "Intersect" or "SequenceEqual" or "Join" or "Remove";
        _isLength = method.IsConstructor || method.Name is "PadLeft" or "PadRight" or "Repeat" or "Range";
    }

    public object? Evaluate(Frame frame)
    {
        var session = frame.Session;
        session.Step();
        var self = _instance?.Invoke(frame);
        var given = new object?[_operands.Length];
        for (var i = 0; i < given.Length; i++)
            given[i] = _operands[i](frame);
        if (_instance is not null && self is null)
            return _method.Name is "get_HasValue" ? false : _method.Name is "GetValueOrDefault" ? _zero?.Invoke() : throw new ProgramThrowException(null);
        if (_method.DeclaringType is { IsGenericType: true } nullable && nullable.GetGenericTypeDefinition() == typeof(Nullable<>) && self is not Unknown)
            return _method.Name switch { "get_HasValue" => true, "get_Value" or "GetValueOrDefault" => self, _ => Unknown.Of(_method.Name, self) };
        if (!Prepare(session, self, given, out var arguments))
            return Failed(session, self, given);
        try
        {
            var called = _method;
            if (self is not null && !_method.DeclaringType!.IsInstanceOfType(self))
                return Failed(session, self, given);
            var result = called is ConstructorInfo constructor ? constructor.Invoke(arguments) : called.Invoke(self, arguments);
            foreach (var (position, zero) in _outs)
                ((Cell)given[position]!).Value = arguments[position] ?? zero();
            if (_changes && session.UnknownLoops > 0 && self is not null)
                Taint.Add(self);
            return Checked(session, result) ?? _zero?.Invoke();
        }
        catch (TargetInvocationException e) when (e.InnerException is BoundHitException or ProgramThrowException or OperationCanceledException or InsufficientExecutionStackException)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e.InnerException).Throw();
            throw;
        }
        catch (TargetInvocationException e) when (e.InnerException is UnknownResultException or InvalidCastException or NotSupportedException)
        {
            return Failed(session, self, given);
        }
        catch (TargetInvocationException)
        {
            throw new ProgramThrowException(null);
        }
        catch (Exception e) when (e is ArgumentException or TargetException)
        {
            return Failed(session, self, given);
        }
    }

    /// <summary>Makes the arguments; false when the result cannot be known.</summary>
    private bool Prepare(Session session, object? self, object?[] given, out object?[] arguments)
    {
        arguments = new object?[given.Length];
        if (self is Unknown or UserObject or Closure || (self is not null && Taint.Has(self)))
            return false;
        if (DependsOnCulture(self, given))
            return false;
        for (var i = 0; i < given.Length; i++)
        {
            if (given[i] is Cell && Array.Exists(_outs, o => o.Position == i))
                continue;
            if (given[i] is Unknown && (_types[i] != typeof(object) || _usesKeys))
                return false;
            if (given[i] is not null and not string && Taint.Has(given[i]!))
                return false;
            if (_isLength && given[i] is int length && length > session.Limits.CollectionSize)
                throw new BoundHitException($"{session.Limits.CollectionSize} elements");
            if (_types[i] == typeof(object) || given[i] is null)
                arguments[i] = given[i];
            else if (!Adapt(session, _types[i], given[i]!, out arguments[i]))
                return false;
            if (_usesKeys && given[i] is ICollection items and not Array && Contains(items))
                return false;
            if (_usesKeys && given[i] is object?[] array && Contains(array))
                return false;
        }

        return !(_usesKeys && self is ICollection own && _method.Name is "Contains" or "IndexOf" or "Remove" && Contains((ICollection)self!));
    }

    /// <summary>Comparisons of texts that come out alike in every culture are those of letters and digits.</summary>
    private bool DependsOnCulture(object? self, object?[] given)
    {
        if (Array.Exists(given, g => g is StringComparison.CurrentCulture or StringComparison.CurrentCultureIgnoreCase))
            return true;
        if (Array.Exists(given, g => g is StringComparison))
            return false;
        if (_method.DeclaringType == typeof(string) && _method.Name is "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf" && given[0] is string text)
            return !(IsSimple(text) && IsSimple(self as string ?? ""));
        if (_method.Name is "ToString" && self is not null and not string && !Array.Exists(given, g => g is IFormatProvider))
            return self is IComparable and not (bool or char) && Convert.ToDouble(self, System.Globalization.CultureInfo.InvariantCulture) < 0;
        return false;
    }

    private static bool IsSimple(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '/' or ':' or ' ' or ','))
                return false;
        }

        return true;
    }

    private static bool Contains(ICollection items)
    {
        foreach (var item in items)
        {
            if (item is Unknown)
                return true;
        }

        return false;
    }

    /// <summary>Sequences of objects where sequences of objects are wanted, typed ones where the signature names the type.</summary>
    private static bool Adapt(Session session, Type type, object value, out object? argument)
    {
        argument = value;
        if (type.IsInstanceOfType(value))
            return true;
        if (type.IsGenericType && type.GetGenericArguments()[0] == typeof(object) && value is IEnumerable items and not string && type.IsAssignableFrom(typeof(List<object>)) && !typeof(Delegate).IsAssignableFrom(type))
        {
            argument = items.Cast<object>();
            return type.IsInstanceOfType(argument);
        }

        if (value is string text && type == typeof(IEnumerable<object>))
        {
            argument = text.Cast<object>();
            return true;
        }

        return Arguments.TryPass(session, type, value, out argument);
    }

    private static object? Checked(Session session, object? result)
    {
        if (result is string text && text.Length > session.Limits.StringLength)
            throw new BoundHitException($"{session.Limits.StringLength} characters");
        if (result is ICollection items && items.Count > session.Limits.CollectionSize)
            throw new BoundHitException($"{session.Limits.CollectionSize} elements");
        return result is Array array and not object[]? array.Cast<object>().ToArray() : result;
    }

    private object? Failed(Session session, object? self, object?[] given)
    {
        session.IsComplete = false;
        if (_changes && self is not null and not Unknown)
            Taint.Add(self);
        foreach (var (position, _) in _outs)
        {
            if (given[position] is Cell cell)
                cell.Value = Unknown.Of(_site.Verb + ".out", [self]);
        }

        foreach (var argument in given)
        {
            if (argument is Closure)
                Opening.Open(argument);
        }

        return Unknown.Of(_method.DeclaringType!.Name + "." + _method.Name, [self, .. given.Where(g => g is not Cell)]);
    }
}

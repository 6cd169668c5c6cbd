using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>An index from the end: <c>^1</c>.</summary>
internal sealed record FromEnd(int Value);

/// <summary>A range: <c>1..^1</c>.</summary>
internal sealed record RangeValue(object? From, object? To);

/// <summary>Arrays, lists and other sequences. In the evaluated program they hold their elements as objects.</summary>
internal static class Sequences
{
    /// <summary>The elements; null when the value is no sequence whose elements are known.</summary>
    public static IEnumerable? Items(object? value) =>
        value switch
        {
            null or Unknown or UserObject or Closure => null,
            IEnumerable items => Guarded(items),
            _ => null,
        };

    /// <summary>What makes the collection that a collection expression is converted to; null for types that are not known.</summary>
    public static Func<List<object?>, object?>? Maker(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol { Rank: 1 }:
                return items => items.ToArray();
            case INamedTypeSymbol { IsGenericType: true } generic:
                var name = generic.OriginalDefinition.ToDisplayString();
                if (name.StartsWith("System.Collections.Generic.HashSet<", StringComparison.Ordinal))
                    return items => new HashSet<object?>(items);
                return name.StartsWith("System.Collections.Generic.List<", StringComparison.Ordinal)
                    || name.StartsWith("System.Collections.Generic.I", StringComparison.Ordinal)
                    || name.StartsWith("System.Span<", StringComparison.Ordinal)
                    || name.StartsWith("System.ReadOnlySpan<", StringComparison.Ordinal)
                    || name.StartsWith("System.Collections.Immutable.ImmutableArray<", StringComparison.Ordinal)
                    ? items => items
                    : null;
            default:
                return null;
        }
    }

    public static object? At(object? sequence, object? index)
    {
        if (sequence is null)
            throw new ProgramThrowException(null);
        if (sequence is Unknown || index is Unknown || Taint.Has(sequence))
            return Unknown.Of("at", sequence, index);
        var count = sequence switch { string text => text.Length, ICollection items => items.Count, _ => -1 };
        if (count < 0)
            return Unknown.Of("at", sequence, index);
        if (index is RangeValue range)
        {
            var (from, to) = (Offset(range.From, count), Offset(range.To, count));
            if (from is null || to is null)
                return Unknown.Of("at", sequence);
            if (from < 0 || to > count || from > to)
                throw new ProgramThrowException(null);
            return sequence switch
            {
                string text => text.Substring(from.Value, to.Value - from.Value),
                object?[] array => array.Skip(from.Value).Take(to.Value - from.Value).ToArray(),
                _ => Unknown.Of("at", sequence),
            };
        }

        if (Offset(index, count) is not { } at)
            return Unknown.Of("at", sequence, index);
        if (at < 0 || at >= count)
            throw new ProgramThrowException(null);
        return sequence switch { string text => text[at], IList list => list[at], _ => Unknown.Of("at", sequence, index) };
    }

    public static void Set(Session session, object? sequence, object? index, object? value)
    {
        if (sequence is not IList list || index is Unknown || session.UnknownLoops > 0)
        {
            if (sequence is not null and not Unknown)
                Taint.Add(sequence);
            Opening.Open(value);
            return;
        }

        if (Offset(index, list.Count) is not { } at || at < 0 || at >= list.Count)
            throw new ProgramThrowException(null);
        list[at] = value;
    }

    private static int? Offset(object? index, int count) =>
        index switch
        {
            int n => n,
            FromEnd end => count - end.Value,
            IConvertible and not string => Convert.ToInt32(index, System.Globalization.CultureInfo.InvariantCulture),
            _ => null,
        };

    /// <summary>What a deferred query throws comes out as what the program throws.</summary>
    private static IEnumerable<object?> Guarded(IEnumerable items)
    {
        var at = items.GetEnumerator();
        while (true)
        {
            object? current;
            try
            {
                if (!at.MoveNext())
                    yield break;
                current = at.Current;
            }
            catch (InvalidOperationException)
            {
                throw new ProgramThrowException(null);
            }
            catch (TargetInvocationException e) when (e.InnerException is ProgramThrowException or BoundHitException or UnknownResultException or OperationCanceledException)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e.InnerException).Throw();
                throw;
            }

            yield return current;
        }
    }
}

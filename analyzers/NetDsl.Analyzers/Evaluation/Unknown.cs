using System;
using System.Globalization;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>
/// A value that only the running program knows. Its key says where it comes from: two unknowns of one key are the same value, so
/// that one condition is not decided in two ways.
/// </summary>
internal sealed class Unknown
{
    private const int LongestKey = 400;

    private Unknown(string key, string[] roots)
    {
        Key = key;
        Roots = roots;
    }

    /// <summary>Where it comes from.</summary>
    public string Key { get; }

    /// <summary>The inputs that it is computed from.</summary>
    public string[] Roots { get; }

    /// <summary>For a comparison with a constant, and for a negation: what is compared or negated.</summary>
    public Unknown? Operand { get; private set; }

    /// <summary>For a comparison: <c>==</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>; <c>!</c> for a negation.</summary>
    public string? Comparison { get; private set; }

    /// <summary>What it is compared with.</summary>
    public object? Constant { get; private set; }

    /// <summary>An input of the program: a parameter, the result of a call that is not evaluated.</summary>
    public static Unknown Input(string key)
    {
        var shortKey = Shorten(key);
        return new Unknown(shortKey, [shortKey]);
    }

    /// <summary>What is computed from others by an operation without side effects.</summary>
    public static Unknown Of(string operation, params object?[] operands)
    {
        var key = new System.Text.StringBuilder(operation).Append('(');
        string[] roots = [];
        foreach (var operand in operands)
        {
            key.Append(operand is Unknown unknown ? unknown.Key : Text(operand)).Append(',');
            if (operand is Unknown { Roots: var more })
                roots = roots.Length == 0 ? more : Union(roots, more);
        }

        var text = Shorten(key.Append(')').ToString());
        return new Unknown(text, roots.Length == 0 ? [text] : roots);
    }

    /// <summary>A comparison with a constant, whose outcome can follow from earlier ones.</summary>
    public static Unknown Compared(Unknown operand, string comparison, object? constant)
    {
        if (comparison == "!=")
            return Not(Compared(operand, "==", constant));
        var made = Of(comparison, operand, constant);
        made.Operand = operand;
        made.Comparison = comparison;
        made.Constant = constant;
        return made;
    }

    public static Unknown Not(Unknown operand)
    {
        if (operand is { Comparison: "!", Operand: { } inner })
            return inner;
        var made = Of("!", operand);
        made.Operand = operand;
        made.Comparison = "!";
        return made;
    }

    public override string ToString() => Key;

    private static string Text(object? value) =>
        value switch
        {
            null => "null",
            string text => "\"" + text + "\"",
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            bool or char => value.ToString(),
            _ => value.GetType().Name + "#" + System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value).ToString(CultureInfo.InvariantCulture),
        };

    // A long key is shortened to its length and hashes of two kinds: equal keys stay equal, others hardly ever become so.
    private static string Shorten(string key)
    {
        if (key.Length <= LongestKey)
            return key;
        var (first, second) = (17u, 5381u);
        foreach (var c in key)
        {
            first = (first * 31) + c;
            second = (second * 33) ^ c;
        }

        return FormattableString.Invariant($"#{key.Length}.{first:x8}{second:x8}");
    }

    private static string[] Union(string[] a, string[] b)
    {
        var all = new System.Collections.Generic.List<string>(a);
        foreach (var root in b)
        {
            if (!all.Contains(root))
                all.Add(root);
        }

        return all.Count == a.Length ? a : [.. all];
    }
}

using System;
using System.Globalization;
using System.Text;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>What the generated and the hand-written values share: number checks, printing and messages.</summary>
internal static class ValueChecks
{
    private const int LongestQuote = 80;

    /// <summary>Reads the word at <paramref name="index"/> as a number within the rules.</summary>
    public static bool TryNumber(Words words, int index, long min, long max, long step, out long number)
    {
        number = 0;
        return index < words.Count
            && TryNumber(words.Text, words.Start(index), words.Length(index), out number)
            && IsAllowed(number, min, max, step);
    }

    /// <summary>Reads a text as a number within the rules.</summary>
    public static bool TryNumber(string? text, long min, long max, long step, out long number)
    {
        number = 0;
        return text is not null && TryNumber(text, 0, text.Length, out number) && IsAllowed(number, min, max, step);
    }

    /// <summary>Reads decimal digits, a minus sign allowed, without a superfluous leading zero.</summary>
    public static bool TryNumber(string text, int from, int length, out long number)
    {
        number = 0;
        var end = from + length;
        var isNegative = length > 1 && text[from] == '-';
        var at = isNegative ? from + 1 : from;
        if (at >= end || end - at > 19 || (text[at] == '0' && (isNegative || end - at > 1)))
            return false;
        ulong digits = 0;
        for (; at < end; at++)
        {
            var digit = text[at] - '0';
            if ((uint)digit > 9)
                return false;
            digits = (digits * 10) + (uint)digit;
        }

        // 19 digits fit into ulong, and the negative of long.MinValue is one more than long.MaxValue.
        if (digits > long.MaxValue + (isNegative ? 1UL : 0UL))
            return false;
        number = isNegative ? unchecked(-(long)digits) : (long)digits;
        return true;
    }

    /// <summary>The number that a text stands for; in range or not, the constructor looks.</summary>
    public static long ParseNumber(string? text, string name, long min, long max, string unit, long step)
    {
        if (text is not null && TryNumber(text, 0, text.Length, out var number))
            return number;
        throw new InvalidValueException(
            "ND1004",
            $"{name} {Quote(text)} is not a whole number: allowed is {Range(min, max, unit)}{(step == 1 ? "" : $" in steps of {Digits(step)}")}.");
    }

    public static InvalidValueException BadNumber(long value, string name, long min, long max, string unit, long step)
    {
        var shown = $"{name} {Digits(value)}{(unit.Length == 0 ? "" : " " + unit)}";
        return new InvalidValueException(
            "ND1004",
            value < min || value > max
                ? $"{shown} is out of range: allowed is {Range(min, max, unit)}."
                : $"{shown} is not a multiple of {Digits(step)}.");
    }

    public static InvalidValueException BadWord(string? text, string name, string ruleId, string expected) =>
        new(ruleId, $"{Quote(text)} is not {Article(name)} {name}: expected {expected}.");

    public static InvalidOperationException Unknown(string name) =>
        new($"This {name} is unknown, because it depends on something that only the running program knows. Ask IsUnknown first.");

    /// <summary>What a device would display, or <c>unknown</c>.</summary>
    public static string Print<T>(T value)
        where T : struct, IConfigValue<T>
    {
        if (value.IsUnknown)
            return "unknown";
        var output = new Utf8Buffer(64);
        value.Write(output);
        return output.ToString();
    }

    public static void WriteNumber(Utf8Buffer output, long value)
    {
        if (value >= 0)
        {
            output.Number((ulong)value);
            return;
        }

        output.Byte((byte)'-');
        output.Number(unchecked((ulong)-value));
    }

    /// <summary>The text in double quotes for a message: no control characters, not endless.</summary>
    public static string Quote(string? text)
    {
        if (text is null)
            return "null";
        var shown = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (shown.Length > LongestQuote)
            {
                shown.Append("...");
                break;
            }

            if (c < ' ' || NameChecks.IsForbidden(c))
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                shown.Append(c);
        }

        return shown.Append('"').ToString();
    }

    public static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsAllowed(long number, long min, long max, long step) =>
        number >= min && number <= max && (step == 1 || number % step == 0);

    private static string Range(long min, long max, string unit) =>
        $"{Digits(min)} to {Digits(max)}{(unit.Length == 0 ? "" : " " + unit)}";

    private static string Article(string name) => "AEIOaeio".IndexOf(name[0]) >= 0 ? "an" : "a";
}

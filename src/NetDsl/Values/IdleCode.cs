using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// What an idle TDM time slot carries: two hexadecimal digits, <c>00</c> to <c>FF</c>. Letter case is kept, but does not count when codes are compared.
/// Used by <c>idle-code</c>.
/// </summary>
[Word("idle code", "ND1004", "two hexadecimal digits, 00 to FF")]
public readonly partial struct IdleCode
{
    // The two digits as written; 0 is unknown.
    private readonly char _first;
    private readonly char _second;

    private IdleCode(char first, char second)
    {
        _first = first;
        _second = second;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _first == 0;

    /// <summary>The number, 0 to 255.</summary>
    /// <exception cref="InvalidOperationException">The code is unknown.</exception>
    public int Value => IsUnknown ? throw ValueChecks.Unknown("idle code") : Number;

    private int Number => IsUnknown ? -1 : (Hex.Digit(_first) << 4) | Hex.Digit(_second);

    /// <summary>Are the numbers equal?</summary>
    public bool Equals(IdleCode other) => Number == other.Number;

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    void IConfigValue<IdleCode>.Write(Utf8Buffer output)
    {
        output.Byte((byte)_first);
        output.Byte((byte)_second);
    }

    private static bool TryScan(string text, int from, int length, out IdleCode value)
    {
        var known = length == 2 && Hex.Digit(text[from]) >= 0 && Hex.Digit(text[from + 1]) >= 0;
        value = known ? new IdleCode(text[from], text[from + 1]) : default;
        return known;
    }
}

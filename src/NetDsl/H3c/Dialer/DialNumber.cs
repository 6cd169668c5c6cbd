using System;
using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>
/// A number to be dialed, such as <c>8810052</c> or <c>*99#</c>: 1 to 30 characters in one word, at least one of them a digit.
/// Letter case does not count. In <c>dialer call-in</c> a <c>*</c> stands for any one character.
/// </summary>
[Word("dial number", "ND1005", "1 to 30 characters in one word, at least one of them a digit, such as 8810052")]
public readonly partial struct DialNumber
{
    private const int MostCharacters = 30;

    private readonly string? _text;

    private DialNumber(string text) => _text = text;

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _text is null;

    /// <summary>Are the numbers equal, letter case aside?</summary>
    public bool Equals(DialNumber other) => string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_text);

    void IConfigValue<DialNumber>.Write(Utf8Buffer output) => output.Text(_text!);

    private static bool TryScan(string text, int from, int length, out DialNumber value)
    {
        value = default;
        if (length > MostCharacters)
            return false;
        var hasDigit = false;
        for (var i = from; i < from + length; i++)
        {
            var c = text[i];
            if (c is <= ' ' or '?' or '"' or > '~')
                return false;
            hasDigit |= c is >= '0' and <= '9';
        }

        if (!hasDigit)
            return false;
        value = new DialNumber(text.Substring(from, length));
        return true;
    }
}

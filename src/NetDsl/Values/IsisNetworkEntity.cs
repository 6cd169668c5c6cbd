using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// The network entity title of an IS-IS router, such as <c>10.0000.0000.0001.00</c>: an area address of 1 to 13 bytes, a system ID of 6 bytes and <c>00</c>.
/// It is written as it was read or given; letter case does not count when titles are compared. Used by <c>network-entity</c>.
/// </summary>
[Word("network entity title", "ND1009", "an area, a system ID in three groups of four hexadecimal digits and 00, such as 10.0000.0000.0001.00")]
public readonly partial struct IsisNetworkEntity
{
    // ".0000.0000.0001.00"
    private const int SystemAndSelector = 18;

    private readonly string? _text;

    private IsisNetworkEntity(string text) => _text = text;

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _text is null;

    /// <summary>The area, such as <c>10</c> or <c>49.0001</c>.</summary>
    /// <exception cref="InvalidOperationException">The title is unknown.</exception>
    public string Area => Text.Substring(0, Text.Length - SystemAndSelector);

    /// <summary>The system ID, such as <c>0000.0000.0001</c>.</summary>
    /// <exception cref="InvalidOperationException">The title is unknown.</exception>
    public string SystemId => Text.Substring(Text.Length - SystemAndSelector + 1, 14);

    private string Text => _text ?? throw ValueChecks.Unknown("network entity title");

    /// <summary>Are the titles equal, letter case aside?</summary>
    public bool Equals(IsisNetworkEntity other) => string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_text);

    void IConfigValue<IsisNetworkEntity>.Write(Utf8Buffer output) => output.Text(Text);

    private static bool TryScan(string text, int from, int length, out IsisNetworkEntity value)
    {
        value = default;
        int at = from, end = from + length, groups = 0;
        // The first group may be one byte, the last one is the selector; those between are two bytes.
        while (true)
        {
            var begin = at;
            if (!Hex.TryGroup(text, ref at, end, out var group))
                return false;
            groups++;
            var digits = at - begin;
            if (at == end)
            {
                if (digits != 2 || group != 0 || groups < 5 || length > 50)
                    return false;
                value = new IsisNetworkEntity(text.Substring(from, length));
                return true;
            }

            if ((digits != 4 && (groups > 1 || digits != 2)) || text[at++] != '.')
                return false;
        }
    }
}

using System.Text;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// A list of 802.1p priorities, such as <c>0 to 3 5</c>: numbers of 0 to 7. It is written as it was read or given; lists are equal when they have the same
/// priorities. Used by <c>vlan-type dot1q ... 8021p</c> and <c>dot1q termination vid ... 8021p</c>.
/// </summary>
[Word("802.1p list", "ND1004", "numbers of 0 to 7 and ranges with a larger number behind \"to\", such as 0 to 3 5")]
public readonly partial struct Dot1pList
{
    private readonly ulong _set;
    private readonly string? _text;

    private Dot1pList(ulong set, string text)
    {
        _set = set;
        _text = text;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _text is null;

    /// <summary>Is the priority in the list?</summary>
    /// <exception cref="System.InvalidOperationException">One of them is unknown.</exception>
    public bool Contains(Dot1pPriority priority) =>
        _text is null ? throw ValueChecks.Unknown("802.1p list") : (_set >> (int)priority.Value & 1) != 0;

    /// <summary>Have the lists a priority in common?</summary>
    public bool Overlaps(Dot1pList other) => (_set & other._set) != 0;

    /// <summary>Have the lists the same priorities?</summary>
    public bool Equals(Dot1pList other) => _set == other._set && IsUnknown == other.IsUnknown;

    /// <inheritdoc/>
    public override int GetHashCode() => _set.GetHashCode();

    bool IConfigValue<Dot1pList>.TryRead(Words words, ref int index, out Dot1pList value)
    {
        var known = NumberRanges.TryRead(words, ref index, 7, 8, out var set, out var text);
        value = known ? new Dot1pList(set, text) : default;
        return known;
    }

    void IConfigValue<Dot1pList>.Write(Utf8Buffer output) => output.Text(_text!);

    private static bool TryScan(string text, int from, int length, out Dot1pList value)
    {
        var known = NumberRanges.TryScan(text, from, length, 7, 8, out var set, out var normal);
        value = known ? new Dot1pList(set, normal) : default;
        return known;
    }
}

/// <summary>
/// A list of DSCP values, such as <c>10 to 12 46</c>: numbers of 0 to 63. It is written as it was read or given; lists are equal when they have the same
/// values. Used by <c>vlan-type dot1q ... dscp</c> and <c>dot1q termination vid ... dscp</c>.
/// </summary>
[Word("DSCP list", "ND1004", "numbers of 0 to 63 and ranges with a larger number behind \"to\", such as 10 to 12 46")]
public readonly partial struct DscpList
{
    private readonly ulong _set;
    private readonly string? _text;

    private DscpList(ulong set, string text)
    {
        _set = set;
        _text = text;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _text is null;

    /// <summary>Is the value in the list?</summary>
    /// <param name="dscp">0 to 63.</param>
    /// <exception cref="System.InvalidOperationException">The list is unknown.</exception>
    public bool Contains(int dscp) =>
        _text is null ? throw ValueChecks.Unknown("DSCP list") : dscp is >= 0 and <= 63 && (_set >> dscp & 1) != 0;

    /// <summary>Have the lists a value in common?</summary>
    public bool Overlaps(DscpList other) => (_set & other._set) != 0;

    /// <summary>Have the lists the same values?</summary>
    public bool Equals(DscpList other) => _set == other._set && IsUnknown == other.IsUnknown;

    /// <inheritdoc/>
    public override int GetHashCode() => _set.GetHashCode();

    bool IConfigValue<DscpList>.TryRead(Words words, ref int index, out DscpList value)
    {
        var known = NumberRanges.TryRead(words, ref index, 63, 10, out var set, out var text);
        value = known ? new DscpList(set, text) : default;
        return known;
    }

    void IConfigValue<DscpList>.Write(Utf8Buffer output) => output.Text(_text!);

    private static bool TryScan(string text, int from, int length, out DscpList value)
    {
        var known = NumberRanges.TryScan(text, from, length, 63, 10, out var set, out var normal);
        value = known ? new DscpList(set, normal) : default;
        return known;
    }
}

/// <summary>Reads numbers below 64 and ranges of them, such as <c>0 to 3 5</c>, each number once.</summary>
internal static class NumberRanges
{
    public static bool TryRead(Words words, ref int index, int largest, int mostParts, out ulong set, out string text)
    {
        set = 0;
        text = "";
        var at = index;
        var normal = new StringBuilder();
        for (var parts = 0; parts < mostParts && ValueChecks.TryNumber(words, at, 0, largest, 1, out var first); parts++)
        {
            var last = first;
            var isRange = at + 1 < words.Count && words.Is(at + 1, "to");
            if (isRange && (!ValueChecks.TryNumber(words, at + 2, 0, largest, 1, out last) || last <= first))
                return false;
            var part = (ulong.MaxValue >> (63 - (int)last)) & (ulong.MaxValue << (int)first);
            if ((set & part) != 0)
                return false;
            set |= part;
            normal.Append(parts == 0 ? "" : " ").Append(ValueChecks.Digits(first));
            if (isRange)
                normal.Append(" to ").Append(ValueChecks.Digits(last));
            at += isRange ? 3 : 1;
        }

        if (at == index)
            return false;
        text = normal.ToString();
        index = at;
        return true;
    }

    public static bool TryScan(string text, int from, int length, int largest, int mostParts, out ulong set, out string normal)
    {
        var words = new Words();
        words.Split(text, from, from + length);
        var index = 0;
        return TryRead(words, ref index, largest, mostParts, out set, out normal) && index == words.Count;
    }
}

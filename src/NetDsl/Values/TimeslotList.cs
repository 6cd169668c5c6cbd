using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// Time slots of an E1 or T1 line, such as <c>1-15</c> or <c>1,3,5-7</c>: numbers of 0 to 31, each once. It is written as it was read or given;
/// lists are equal when they have the same slots. Used by <c>channel-set ... timeslot-list</c>.
/// </summary>
[Word("time slot list", "ND1004", "numbers of 0 to 31, each once, such as 1-15 or 1,3,5-7")]
public readonly partial struct TimeslotList
{
    private readonly uint _slots;
    private readonly string? _text;

    private TimeslotList(uint slots, string text)
    {
        _slots = slots;
        _text = text;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _text is null;

    /// <summary>How many time slots there are.</summary>
    /// <exception cref="InvalidOperationException">The list is unknown.</exception>
    public int Count
    {
        get
        {
            var count = 0;
            for (var rest = Slots; rest != 0; rest &= rest - 1)
                count++;
            return count;
        }
    }

    private uint Slots => _text is null ? throw ValueChecks.Unknown("time slot list") : _slots;

    /// <summary>Is the time slot in the list?</summary>
    /// <param name="slot">Its number.</param>
    /// <exception cref="InvalidOperationException">The list is unknown.</exception>
    public bool Contains(int slot) => slot is >= 0 and <= 31 && (Slots >> slot & 1) != 0;

    /// <summary>Have the lists a time slot in common?</summary>
    /// <exception cref="InvalidOperationException">One of them is unknown.</exception>
    public bool Overlaps(TimeslotList other) => (Slots & other.Slots) != 0;

    /// <summary>Have the lists the same time slots?</summary>
    public bool Equals(TimeslotList other) => _slots == other._slots && IsUnknown == other.IsUnknown;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)_slots);

    void IConfigValue<TimeslotList>.Write(Utf8Buffer output) => output.Text(_text!);

    private static bool TryScan(string text, int from, int length, out TimeslotList value)
    {
        value = default;
        int at = from, end = from + length;
        uint slots = 0;
        while (true)
        {
            if (!TrySlot(text, ref at, end, out var first))
                return false;
            var last = first;
            if (at < end && text[at] == '-')
            {
                at++;
                if (!TrySlot(text, ref at, end, out last) || last <= first)
                    return false;
            }

            var part = (uint.MaxValue >> (31 - last)) & (uint.MaxValue << first);
            if ((slots & part) != 0)
                return false;
            slots |= part;
            if (at == end)
                break;
            if (text[at++] != ',')
                return false;
        }

        value = new TimeslotList(slots, text.Substring(from, length));
        return true;
    }

    private static bool TrySlot(string text, ref int at, int end, out int slot)
    {
        var begin = at;
        while (at < end && at - begin < 3 && text[at] is >= '0' and <= '9')
            at++;
        var known = ValueChecks.TryNumber(text, begin, at - begin, out var number) && number <= 31;
        slot = (int)number;
        return known;
    }
}

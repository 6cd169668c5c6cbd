using System;
using System.Collections.Generic;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// A list of VLANs, such as <c>10 to 20 30</c>. The written order is kept; lists are equal when they have the same VLANs.
/// Used by <c>vlan batch</c> and <c>port trunk allow-pass vlan</c>.
/// </summary>
[Word("VLAN list", "ND1004", "numbers of 1 to 4094 and ranges with a larger number behind \"to\", such as 10 to 20 30")]
public readonly partial struct VlanList
{
    private readonly Range[]? _ranges;

    private VlanList(Range[] ranges) => _ranges = ranges;

    /// <summary>Creates a list.</summary>
    /// <param name="vlans">The VLANs in the order in which they are written; the list is unknown when one of them is.</param>
    /// <exception cref="InvalidValueException">ND1004: there is none.</exception>
    public VlanList(params VlanId[] vlans)
    {
        if (vlans is null || vlans.Length == 0)
            throw new InvalidValueException("ND1004", "VLAN list is empty: give it at least one VLAN ID.");
        var isUnknown = false;
        foreach (var vlan in vlans)
            isUnknown |= vlan.IsUnknown;
        _ranges = isUnknown ? null : Array.ConvertAll(vlans, static vlan => new Range((ushort)vlan.Value, (ushort)vlan.Value));
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _ranges is null;

    private Range[] Ranges => _ranges ?? throw ValueChecks.Unknown("VLAN list");

    /// <summary>Creates a list of one VLAN; it is unknown when the VLAN is.</summary>
    /// <param name="vlan">The VLAN.</param>
    public static implicit operator VlanList(VlanId vlan) => new(vlan);

    /// <summary>Creates a list of one VLAN.</summary>
    /// <param name="vlan">1 to 4094.</param>
    /// <exception cref="InvalidValueException">ND1004: the number is not allowed.</exception>
    public static implicit operator VlanList(long vlan) => new(new VlanId(vlan));

    /// <summary>Is the VLAN in the list?</summary>
    /// <exception cref="InvalidOperationException">One of them is unknown.</exception>
    public bool Contains(VlanId vlan)
    {
        var number = vlan.Value;
        foreach (var range in Ranges)
        {
            if (range.First <= number && number <= range.Last)
                return true;
        }

        return false;
    }

    /// <summary>Have the lists the same VLANs?</summary>
    public bool Equals(VlanList other)
    {
        if (_ranges is null || other._ranges is null || ReferenceEquals(_ranges, other._ranges))
            return ReferenceEquals(_ranges, other._ranges);
        ulong[] left = Set(), right = other.Set();
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_ranges is null)
            return 0;
        var hash = 17;
        foreach (var bits in Set())
            hash = unchecked((hash * 31) + bits.GetHashCode());
        return hash;
    }

    bool IConfigValue<VlanList>.TryRead(Words words, ref int index, out VlanList value)
    {
        var ranges = new List<Range>();
        while (TryNumber(words, index, out var first))
        {
            var last = first;
            if (index + 1 < words.Count && words.Is(index + 1, "to"))
            {
                if (!TryNumber(words, index + 2, out last) || last <= first)
                    break;
                index += 2;
            }

            ranges.Add(new Range(first, last));
            index++;
        }

        value = ranges.Count == 0 ? default : new VlanList(ranges.ToArray());
        return ranges.Count > 0;
    }

    void IConfigValue<VlanList>.Write(Utf8Buffer output)
    {
        var ranges = Ranges;
        for (var i = 0; i < ranges.Length; i++)
        {
            if (i > 0)
                output.Byte((byte)' ');
            output.Number(ranges[i].First);
            if (ranges[i].First == ranges[i].Last)
                continue;
            output.Text(" to ");
            output.Number(ranges[i].Last);
        }
    }

    private static bool TryScan(string text, int from, int length, out VlanList value)
    {
        var words = new Words();
        words.Split(text, from, from + length);
        var index = 0;
        if (Values.TryRead(words, ref index, out value) && index == words.Count)
            return true;
        value = default;
        return false;
    }

    private static bool TryNumber(Words words, int index, out ushort number)
    {
        var known = ValueChecks.TryNumber(words, index, VlanId.MinValue, VlanId.MaxValue, 1, out var vlan);
        number = (ushort)vlan;
        return known;
    }

    private ulong[] Set()
    {
        var set = new ulong[64];
        foreach (var range in Ranges)
        {
            for (var vlan = (int)range.First; vlan <= range.Last; vlan++)
                set[vlan >> 6] |= 1UL << (vlan & 63);
        }

        return set;
    }

    private readonly struct Range(ushort first, ushort last)
    {
        public ushort First { get; } = first;

        public ushort Last { get; } = last;
    }
}

using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// A MAC address in three groups of hexadecimal digits, such as <c>00e0-fc00-0001</c>. It is written with four lower-case digits in a group;
/// one that was read or given with fewer digits is repeated. The spelling does not count when addresses are compared.
/// </summary>
[Word("MAC address", "ND1007", "three groups of one to four hexadecimal digits with hyphens between them, such as 00e0-fc00-0001")]
public readonly partial struct MacAddress : IComparable<MacAddress>
{
    private const ulong Known = 1UL << 48;

    // 48 bits, and one that is set when they are known.
    private readonly ulong _stored;
    private readonly string? _spelling;

    private MacAddress(ulong bits, string? spelling)
    {
        _stored = bits | Known;
        _spelling = spelling;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _stored == 0;

    /// <summary>The 48 bits, the first octet highest.</summary>
    /// <exception cref="InvalidOperationException">The address is unknown.</exception>
    public long Bits => _stored != 0 ? (long)(_stored & ~Known) : throw ValueChecks.Unknown("MAC address");

    /// <summary>Does it address a group, broadcast included? False when unknown.</summary>
    public bool IsMulticast => (_stored >> 40 & 1) != 0;

    /// <summary>Compares by number, unknown first.</summary>
    public int CompareTo(MacAddress other) => _stored.CompareTo(other._stored);

    /// <summary>Are the 48 bits equal?</summary>
    public bool Equals(MacAddress other) => _stored == other._stored;

    /// <inheritdoc/>
    public override int GetHashCode() => _stored.GetHashCode();

    void IConfigValue<MacAddress>.Write(Utf8Buffer output)
    {
        if (_spelling is null)
            WriteBits(output, _stored);
        else
            output.Text(_spelling);
    }

    private static bool TryScan(string text, int from, int length, out MacAddress value)
    {
        value = default;
        int at = from, end = from + length;
        ulong bits = 0;
        for (var groups = 0; groups < 3; groups++)
        {
            if (groups > 0 && (at >= end || text[at++] != '-'))
                return false;
            if (!Hex.TryGroup(text, ref at, end, out var group))
                return false;
            bits = (bits << 16) | (uint)group;
        }

        if (at != end)
            return false;
        // 14 characters are four digits in every group.
        value = new MacAddress(bits, length == 14 ? null : text.Substring(from, length));
        return true;
    }

    private static void WriteBits(Utf8Buffer output, ulong bits)
    {
        for (var shift = 32; shift >= 0; shift -= 16)
        {
            Hex.Write(output, (int)(bits >> shift) & 0xFFFF, 4, padded: true, upper: false);
            if (shift > 0)
                output.Byte((byte)'-');
        }
    }
}

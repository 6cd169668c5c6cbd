using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>An IPv4 address in dotted decimal form, such as <c>10.0.0.1</c>.</summary>
[Word("IPv4 address", "ND1001", "four numbers of 0 to 255 with dots between them and without leading zeros, such as 10.0.0.1")]
public readonly partial struct Ipv4Address : IComparable<Ipv4Address>
{
    private readonly uint _bits;
    private readonly bool _isKnown;

    /// <summary>Creates an address from its 32 bits.</summary>
    /// <param name="bits">The first octet stands in the highest bits.</param>
    public Ipv4Address(uint bits)
    {
        _bits = bits;
        _isKnown = true;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => !_isKnown;

    /// <summary>The 32 bits, the first octet highest.</summary>
    /// <exception cref="InvalidOperationException">The address is unknown.</exception>
    public uint Bits => _isKnown ? _bits : throw ValueChecks.Unknown("IPv4 address");

    /// <summary>In 127.0.0.0/8? False when unknown.</summary>
    public bool IsLoopback => _isKnown && _bits >> 24 == 127;

    /// <summary>In 224.0.0.0/4? False when unknown.</summary>
    public bool IsMulticast => _isKnown && _bits >> 28 == 14;

    /// <summary>Compares by number, unknown first.</summary>
    public int CompareTo(Ipv4Address other) =>
        _isKnown == other._isKnown ? _bits.CompareTo(other._bits) : _isKnown.CompareTo(other._isKnown);

    /// <summary>Are the addresses equal?</summary>
    public bool Equals(Ipv4Address other) => _isKnown == other._isKnown && _bits == other._bits;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)_bits) ^ (_isKnown ? 1 << 30 : 0);

    void IConfigValue<Ipv4Address>.Write(Utf8Buffer output) => WriteBits(output, _bits);

    /// <summary>Reads 32 bits in dotted decimal form.</summary>
    internal static bool TryScanBits(string text, int from, int length, out uint bits)
    {
        bits = 0;
        if (length is < 7 or > 15)
            return false;
        int at = from, end = from + length;
        for (var octets = 0; octets < 4; octets++)
        {
            if (octets > 0 && (at >= end || text[at++] != '.'))
                return false;
            var begin = at;
            uint octet = 0;
            while (at < end && at - begin < 3 && (uint)(text[at] - '0') <= 9)
                octet = (octet * 10) + (uint)(text[at++] - '0');
            if (at == begin || octet > 255 || (text[begin] == '0' && at - begin > 1))
                return false;
            bits = (bits << 8) | octet;
        }

        return at == end;
    }

    /// <summary>Writes 32 bits in dotted decimal form.</summary>
    internal static void WriteBits(Utf8Buffer output, uint bits) => output.Dotted(bits);

    private static bool TryScan(string text, int from, int length, out Ipv4Address value)
    {
        var known = TryScanBits(text, from, length, out var bits);
        value = known ? new Ipv4Address(bits) : default;
        return known;
    }
}

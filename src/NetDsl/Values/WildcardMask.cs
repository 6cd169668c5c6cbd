using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// An inverse mask, such as <c>0.0.0.255</c>: a zero bit must match, a one bit does not count. Any bits are allowed.
/// <c>0</c> is a short form of <c>0.0.0.0</c>, which is repeated when it was read or given.
/// </summary>
[Word("wildcard mask", "ND1002", "four numbers of 0 to 255 with dots between them, such as 0.0.0.255")]
public readonly partial struct WildcardMask
{
    private readonly uint _bits;
    private readonly bool _isKnown;
    private readonly bool _isShort;

    /// <summary>Creates a wildcard mask from its 32 bits.</summary>
    /// <param name="bits">The first octet stands in the highest bits.</param>
    public WildcardMask(uint bits)
        : this(bits, isShort: false)
    {
    }

    private WildcardMask(uint bits, bool isShort)
    {
        _bits = bits;
        _isKnown = true;
        _isShort = isShort;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => !_isKnown;

    /// <summary>The 32 bits, the first octet highest.</summary>
    /// <exception cref="InvalidOperationException">The mask is unknown.</exception>
    public uint Bits => _isKnown ? _bits : throw ValueChecks.Unknown("wildcard mask");

    /// <summary>Are the bits equal?</summary>
    public bool Equals(WildcardMask other) => _isKnown == other._isKnown && _bits == other._bits;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)_bits) ^ (_isKnown ? 1 << 30 : 0);

    void IConfigValue<WildcardMask>.Write(Utf8Buffer output)
    {
        if (_isShort)
            output.Byte((byte)'0');
        else
            Ipv4Address.WriteBits(output, _bits);
    }

    private static bool TryScan(string text, int from, int length, out WildcardMask value)
    {
        var isShort = length == 1 && text[from] == '0';
        uint bits = 0;
        var known = isShort || Ipv4Address.TryScanBits(text, from, length, out bits);
        value = known ? new WildcardMask(bits, isShort) : default;
        return known;
    }
}

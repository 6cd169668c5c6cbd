using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// An IPv6 address, such as <c>2001:DB8::1</c>. Every valid spelling is read. It is written in the shortest form with upper-case letters;
/// one that was read or given in another form, letter case aside, is repeated. The spelling does not count when addresses are compared.
/// </summary>
[Word("IPv6 address", "ND1003", "eight groups of up to four hexadecimal digits, of which :: replaces a run of zeros, such as 2001:DB8::1")]
public readonly partial struct Ipv6Address : IComparable<Ipv6Address>
{
    private readonly ulong _high;
    private readonly ulong _low;
    private readonly bool _isKnown;
    private readonly string? _spelling;

    /// <summary>Creates an address from its 128 bits.</summary>
    /// <param name="high">The first four groups.</param>
    /// <param name="low">The last four groups.</param>
    public Ipv6Address(ulong high, ulong low)
        : this(high, low, null)
    {
    }

    private Ipv6Address(ulong high, ulong low, string? spelling)
    {
        _high = high;
        _low = low;
        _isKnown = true;
        _spelling = spelling;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => !_isKnown;

    /// <summary>The first four groups.</summary>
    /// <exception cref="InvalidOperationException">The address is unknown.</exception>
    public ulong High => _isKnown ? _high : throw ValueChecks.Unknown("IPv6 address");

    /// <summary>The last four groups.</summary>
    /// <exception cref="InvalidOperationException">The address is unknown.</exception>
    public ulong Low => _isKnown ? _low : throw ValueChecks.Unknown("IPv6 address");

    /// <summary>Is it ::1? False when unknown.</summary>
    public bool IsLoopback => _isKnown && _high == 0 && _low == 1;

    /// <summary>In FF00::/8? False when unknown.</summary>
    public bool IsMulticast => _isKnown && _high >> 56 == 0xFF;

    /// <summary>In FE80::/10? False when unknown.</summary>
    public bool IsLinkLocal => _isKnown && _high >> 54 == 0xFE80 >> 6;

    /// <summary>Compares by number, unknown first.</summary>
    public int CompareTo(Ipv6Address other)
    {
        if (_isKnown != other._isKnown)
            return _isKnown.CompareTo(other._isKnown);
        var order = _high.CompareTo(other._high);
        return order != 0 ? order : _low.CompareTo(other._low);
    }

    /// <summary>Are the 128 bits equal?</summary>
    public bool Equals(Ipv6Address other) => _isKnown == other._isKnown && _high == other._high && _low == other._low;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_high.GetHashCode() * 397) ^ _low.GetHashCode() ^ (_isKnown ? 1 << 30 : 0));

    void IConfigValue<Ipv6Address>.Write(Utf8Buffer output) => WriteTo(output);

    internal void WriteTo(Utf8Buffer output)
    {
        if (_spelling is null)
            Ipv6Text.Write(output, _high, _low);
        else
            output.Text(_spelling);
    }

    internal static bool TryScan(string text, int from, int length, out Ipv6Address value)
    {
        value = default;
        if (!Ipv6Text.TryScan(text, from, length, out var high, out var low))
            return false;
        var shortest = new Utf8Buffer(48);
        Ipv6Text.Write(shortest, high, low);
        var spelling = Hex.IsSame(shortest, text, from, length) ? null : text.Substring(from, length);
        value = new Ipv6Address(high, low, spelling);
        return true;
    }
}

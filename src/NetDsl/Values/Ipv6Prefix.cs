using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>An IPv6 address with the length of its network, such as <c>2001:DB8::1/64</c>. The host bits stay.</summary>
[Word("IPv6 prefix", "ND1003", "an IPv6 address and a length of 0 to 128, such as 2001:DB8::/64")]
public readonly partial struct Ipv6Prefix : IComparable<Ipv6Prefix>
{
    private readonly Ipv6Address _address;
    private readonly byte _length;

    /// <summary>Creates a prefix; it is unknown when the address is.</summary>
    /// <param name="address">The address, host bits included.</param>
    /// <param name="length">How many bits belong to the network, 0 to 128.</param>
    /// <exception cref="InvalidValueException">ND1003: the length is not 0 to 128.</exception>
    public Ipv6Prefix(Ipv6Address address, int length)
    {
        if (length is < 0 or > 128)
            throw new InvalidValueException("ND1003", $"IPv6 prefix length {ValueChecks.Digits(length)} is out of range: allowed is 0 to 128.");
        _address = address;
        _length = address.IsUnknown ? (byte)0 : (byte)length;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _address.IsUnknown;

    /// <summary>The address, host bits included; unknown when the prefix is.</summary>
    public Ipv6Address Address => _address;

    /// <summary>How many bits belong to the network, 0 to 128.</summary>
    /// <exception cref="InvalidOperationException">The prefix is unknown.</exception>
    public int Length => IsUnknown ? throw ValueChecks.Unknown("IPv6 prefix") : _length;

    /// <summary>The network: the same prefix with the host bits cleared; unknown when the prefix is.</summary>
    public Ipv6Prefix Network
    {
        get
        {
            if (IsUnknown)
                return default;
            Masks(_length, out var high, out var low);
            return new Ipv6Prefix(new Ipv6Address(_address.High & high, _address.Low & low), _length);
        }
    }

    /// <summary>Does the address belong to the network?</summary>
    /// <exception cref="InvalidOperationException">One of them is unknown.</exception>
    public bool Contains(Ipv6Address address) => IsSame(address, _length);

    /// <summary>Do the networks have an address in common?</summary>
    /// <exception cref="InvalidOperationException">One of them is unknown.</exception>
    public bool Overlaps(Ipv6Prefix other) => IsSame(other._address, Math.Min(_length, other._length));

    /// <summary>Compares by address, then by length, unknown first.</summary>
    public int CompareTo(Ipv6Prefix other)
    {
        var order = _address.CompareTo(other._address);
        return order != 0 ? order : _length.CompareTo(other._length);
    }

    /// <summary>Are address and length equal?</summary>
    public bool Equals(Ipv6Prefix other) => _address == other._address && _length == other._length;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_address.GetHashCode() * 33) + _length);

    void IConfigValue<Ipv6Prefix>.Write(Utf8Buffer output)
    {
        _address.WriteTo(output);
        output.Byte((byte)'/');
        output.Number(_length);
    }

    private static bool TryScan(string text, int from, int length, out Ipv6Prefix value)
    {
        value = default;
        var slash = text.IndexOf('/', from, length);
        if (slash < 0
            || !ValueChecks.TryNumber(text, slash + 1, from + length - slash - 1, out var ones)
            || ones is < 0 or > 128
            || !Ipv6Address.TryScan(text, from, slash - from, out var address))
            return false;
        value = new Ipv6Prefix(address, (int)ones);
        return true;
    }

    private static void Masks(int length, out ulong high, out ulong low)
    {
        high = length == 0 ? 0 : ulong.MaxValue << Math.Max(0, 64 - length);
        low = length <= 64 ? 0 : ulong.MaxValue << (128 - length);
    }

    private bool IsSame(Ipv6Address other, int length)
    {
        Masks(length, out var high, out var low);
        return ((other.High ^ _address.High) & high) == 0 && ((other.Low ^ _address.Low) & low) == 0;
    }
}

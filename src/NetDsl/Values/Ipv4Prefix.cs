using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// An IPv4 address with the length of its network's mask, such as <c>10.0.0.1/30</c>. The host bits stay: it is the address of an interface.
/// </summary>
[Word("IPv4 prefix", "ND1002", "an IPv4 address and a length of 0 to 32, such as 10.0.0.1/30")]
public readonly partial struct Ipv4Prefix : IComparable<Ipv4Prefix>
{
    private readonly Ipv4Address _address;
    private readonly byte _length;

    /// <summary>Creates a prefix; it is unknown when the address is.</summary>
    /// <param name="address">The address, host bits included.</param>
    /// <param name="length">How many bits belong to the network, 0 to 32.</param>
    /// <exception cref="InvalidValueException">ND1002: the length is not 0 to 32.</exception>
    public Ipv4Prefix(Ipv4Address address, int length)
    {
        if (length is < 0 or > 32)
            throw new InvalidValueException("ND1002", $"IPv4 prefix length {ValueChecks.Digits(length)} is out of range: allowed is 0 to 32.");
        _address = address;
        _length = address.IsUnknown ? (byte)0 : (byte)length;
    }

    /// <summary>Creates a prefix; it is unknown when the address or the mask is.</summary>
    /// <param name="address">The address, host bits included.</param>
    /// <param name="mask">The mask of its network.</param>
    public Ipv4Prefix(Ipv4Address address, Ipv4Mask mask)
    {
        var known = !address.IsUnknown && !mask.IsUnknown;
        _address = known ? address : default;
        _length = known ? (byte)mask.Length : (byte)0;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _address.IsUnknown;

    /// <summary>The address, host bits included; unknown when the prefix is.</summary>
    public Ipv4Address Address => _address;

    /// <summary>How many bits belong to the network, 0 to 32.</summary>
    /// <exception cref="InvalidOperationException">The prefix is unknown.</exception>
    public int Length => IsUnknown ? throw ValueChecks.Unknown("IPv4 prefix") : _length;

    /// <summary>The mask of the network; unknown when the prefix is.</summary>
    public Ipv4Mask Mask => IsUnknown ? default : new Ipv4Mask(_length);

    /// <summary>The network: the same prefix with the host bits cleared; unknown when the prefix is.</summary>
    public Ipv4Prefix Network => IsUnknown ? default : new Ipv4Prefix(new Ipv4Address(_address.Bits & Ipv4Mask.BitsOf(_length)), _length);

    /// <summary>Does the address belong to the network?</summary>
    /// <exception cref="InvalidOperationException">One of them is unknown.</exception>
    public bool Contains(Ipv4Address address) => ((address.Bits ^ _address.Bits) & Ipv4Mask.BitsOf(_length)) == 0;

    /// <summary>Do the networks have an address in common?</summary>
    /// <exception cref="InvalidOperationException">One of them is unknown.</exception>
    public bool Overlaps(Ipv4Prefix other) =>
        ((other._address.Bits ^ _address.Bits) & Ipv4Mask.BitsOf(Math.Min(_length, other._length))) == 0;

    /// <summary>Compares by address, then by length, unknown first.</summary>
    public int CompareTo(Ipv4Prefix other)
    {
        var order = _address.CompareTo(other._address);
        return order != 0 ? order : _length.CompareTo(other._length);
    }

    /// <summary>Are address and length equal?</summary>
    public bool Equals(Ipv4Prefix other) => _address == other._address && _length == other._length;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_address.GetHashCode() * 33) + _length);

    void IConfigValue<Ipv4Prefix>.Write(Utf8Buffer output)
    {
        Ipv4Address.WriteBits(output, _address.Bits);
        output.Byte((byte)'/');
        output.Number(_length);
    }

    private static bool TryScan(string text, int from, int length, out Ipv4Prefix value)
    {
        value = default;
        var slash = text.IndexOf('/', from, length);
        if (slash < 0 || !Ipv4Address.TryScanBits(text, from, slash - from, out var bits))
            return false;
        if (!ValueChecks.TryNumber(text, slash + 1, from + length - slash - 1, out var ones) || ones is < 0 or > 32)
            return false;
        value = new Ipv4Prefix(new Ipv4Address(bits), (int)ones);
        return true;
    }
}

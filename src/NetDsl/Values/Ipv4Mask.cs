using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// The mask of an IPv4 network: ones, then zeros. Written dotted, such as <c>255.255.255.252</c>,
/// or as the number of ones, such as <c>30</c>, when it was read or given so.
/// </summary>
[Word("IPv4 mask", "ND1002", "a contiguous mask such as 255.255.255.252, or a length of 0 to 32")]
public readonly partial struct Ipv4Mask : IComparable<Ipv4Mask>
{
    // The length plus one, so that 0 means unknown.
    private readonly byte _stored;
    private readonly bool _isLength;

    /// <summary>Creates a mask that is written dotted.</summary>
    /// <param name="length">How many ones it has, 0 to 32.</param>
    /// <exception cref="InvalidValueException">ND1002: the length is not 0 to 32.</exception>
    public Ipv4Mask(int length)
    {
        if (length is < 0 or > 32)
            throw new InvalidValueException("ND1002", $"IPv4 mask length {ValueChecks.Digits(length)} is out of range: allowed is 0 to 32.");
        _stored = (byte)(length + 1);
        _isLength = false;
    }

    private Ipv4Mask(int length, bool isLength)
    {
        _stored = (byte)(length + 1);
        _isLength = isLength;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _stored == 0;

    /// <summary>How many ones the mask has, 0 to 32.</summary>
    /// <exception cref="InvalidOperationException">The mask is unknown.</exception>
    public int Length => _stored != 0 ? _stored - 1 : throw ValueChecks.Unknown("IPv4 mask");

    /// <summary>The 32 bits, the first octet highest.</summary>
    /// <exception cref="InvalidOperationException">The mask is unknown.</exception>
    public uint Bits => BitsOf(Length);

    /// <summary>Is it written as a length? The form does not count when masks are compared.</summary>
    public bool IsWrittenAsLength => _isLength;

    /// <summary>Creates a mask that is written dotted.</summary>
    /// <param name="length">How many ones it has, 0 to 32.</param>
    /// <exception cref="InvalidValueException">ND1002: the length is not 0 to 32.</exception>
    public static implicit operator Ipv4Mask(int length) => new(length);

    /// <summary>Compares by length, unknown first.</summary>
    public int CompareTo(Ipv4Mask other) => _stored.CompareTo(other._stored);

    /// <summary>Are the lengths equal?</summary>
    public bool Equals(Ipv4Mask other) => _stored == other._stored;

    /// <inheritdoc/>
    public override int GetHashCode() => _stored;

    void IConfigValue<Ipv4Mask>.Write(Utf8Buffer output)
    {
        if (_isLength)
            output.Number((ulong)Length);
        else
            Ipv4Address.WriteBits(output, Bits);
    }

    internal static uint BitsOf(int length) => length == 0 ? 0 : uint.MaxValue << (32 - length);

    private static bool TryScan(string text, int from, int length, out Ipv4Mask value)
    {
        value = default;
        if (length <= 2)
        {
            if (!ValueChecks.TryNumber(text, from, length, out var number) || number is < 0 or > 32)
                return false;
            value = new Ipv4Mask((int)number, isLength: true);
            return true;
        }

        // Contiguous: the inverse plus one is a power of two.
        if (!Ipv4Address.TryScanBits(text, from, length, out var bits) || (~bits & unchecked(~bits + 1)) != 0)
            return false;
        var ones = 0;
        for (; bits != 0; bits <<= 1)
            ones++;
        value = new Ipv4Mask(ones, isLength: false);
        return true;
    }
}

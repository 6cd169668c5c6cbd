using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// The number of an OSPF area, 0 to 4294967295. It is written dotted, such as <c>0.0.0.1</c>, or as an integer when it was read or given as one in text.
/// The form does not count when areas are compared.
/// </summary>
[Word("OSPF area", "ND1004", "a number of 0 to 4294967295 or four numbers of 0 to 255 with dots between them")]
public readonly partial struct OspfAreaId : IComparable<OspfAreaId>
{
    private readonly uint _number;
    private readonly bool _isKnown;
    private readonly bool _isInteger;

    /// <summary>Creates an area number that is written dotted.</summary>
    /// <param name="number">0 to 4294967295.</param>
    /// <exception cref="InvalidValueException">ND1004: the number is not in the range.</exception>
    public OspfAreaId(long number)
    {
        if (number is < 0 or > uint.MaxValue)
            throw ValueChecks.BadNumber(number, "OSPF area", 0, uint.MaxValue, "", 1);
        _number = (uint)number;
        _isKnown = true;
        _isInteger = false;
    }

    private OspfAreaId(uint number, bool isInteger)
    {
        _number = number;
        _isKnown = true;
        _isInteger = isInteger;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => !_isKnown;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The area is unknown.</exception>
    public long Value => _isKnown ? _number : throw ValueChecks.Unknown("OSPF area");

    /// <summary>Is it the backbone, area 0? False when unknown.</summary>
    public bool IsBackbone => _isKnown && _number == 0;

    /// <summary>Is it written as an integer? The form does not count when areas are compared.</summary>
    public bool IsWrittenAsInteger => _isInteger;

    /// <summary>Creates an area number that is written dotted.</summary>
    /// <param name="number">0 to 4294967295.</param>
    /// <exception cref="InvalidValueException">ND1004: the number is not in the range.</exception>
    public static implicit operator OspfAreaId(long number) => new(number);

    /// <summary>Compares by number, unknown first.</summary>
    public int CompareTo(OspfAreaId other) =>
        _isKnown == other._isKnown ? _number.CompareTo(other._number) : _isKnown.CompareTo(other._isKnown);

    /// <summary>Are the numbers equal?</summary>
    public bool Equals(OspfAreaId other) => _isKnown == other._isKnown && _number == other._number;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)_number) ^ (_isKnown ? 1 << 30 : 0);

    void IConfigValue<OspfAreaId>.Write(Utf8Buffer output)
    {
        if (_isInteger)
            output.Number(_number);
        else
            Ipv4Address.WriteBits(output, _number);
    }

    private static bool TryScan(string text, int from, int length, out OspfAreaId value)
    {
        value = default;
        if (Ipv4Address.TryScanBits(text, from, length, out var bits))
        {
            value = new OspfAreaId(bits, isInteger: false);
            return true;
        }

        if (!ValueChecks.TryNumber(text, from, length, out var number) || number is < 0 or > uint.MaxValue)
            return false;
        value = new OspfAreaId((uint)number, isInteger: true);
        return true;
    }
}

using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// The eight octets that a route distinguisher and a route target consist of: an AS number or an IPv4 address, a colon, and a number.
/// </summary>
internal readonly struct VpnNumber : IEquatable<VpnNumber>
{
    private readonly Form _form;
    private readonly uint _administrator;
    private readonly uint _number;

    private VpnNumber(Form form, uint administrator, uint number)
    {
        _form = form;
        _administrator = administrator;
        _number = number;
    }

    private enum Form : byte
    {
        Unknown,
        ShortAs,
        LongAs,
        DottedAs,
        Address,
    }

    public bool IsUnknown => _form == Form.Unknown;

    /// <summary>The AS number or the 32 bits of the address.</summary>
    public uint Administrator => _administrator;

    public uint Number => _number;

    public bool HasAddress => _form == Form.Address;

    /// <summary>The encoding: the two spellings of a long AS number are the same one.</summary>
    private Form Encoding => _form == Form.DottedAs ? Form.LongAs : _form;

    public bool Equals(VpnNumber other) => Encoding == other.Encoding && _administrator == other._administrator && _number == other._number;

    public override bool Equals(object? obj) => obj is VpnNumber other && Equals(other);

    public override int GetHashCode() => unchecked((int)((_administrator * 397) ^ _number)) ^ (int)Encoding;

    public void Write(Utf8Buffer output)
    {
        if (_form == Form.Address)
        {
            Ipv4Address.WriteBits(output, _administrator);
        }
        else if (_form == Form.DottedAs)
        {
            output.Number(_administrator >> 16);
            output.Byte((byte)'.');
            output.Number(_administrator & 0xffff);
        }
        else
        {
            output.Number(_administrator);
        }

        output.Byte((byte)':');
        output.Number(_number);
    }

    public static bool TryScan(string text, int from, int length, out VpnNumber value)
    {
        value = default;
        var colon = text.IndexOf(':', from, length);
        if (colon <= from || !ValueChecks.TryNumber(text, colon + 1, from + length - colon - 1, out var number) || number is < 0 or > uint.MaxValue)
            return false;
        var (form, administrator) = Scan(text, from, colon - from);
        if (form == Form.Unknown || (form != Form.ShortAs && number > ushort.MaxValue) || (form != Form.Address && administrator == 0 && number == 0))
            return false;
        value = new VpnNumber(form, administrator, (uint)number);
        return true;
    }

    /// <summary>What stands before the colon.</summary>
    private static (Form Form, uint Administrator) Scan(string text, int from, int length)
    {
        if (Ipv4Address.TryScanBits(text, from, length, out var bits))
            return (Form.Address, bits);
        var dot = text.IndexOf('.', from, length);
        if (dot >= 0)
        {
            return TryHalf(text, from, dot - from, out var high) && TryHalf(text, dot + 1, from + length - dot - 1, out var low)
                ? (Form.DottedAs, (high << 16) | low)
                : default;
        }

        if (!ValueChecks.TryNumber(text, from, length, out var number) || number is < 0 or > uint.MaxValue)
            return default;
        return (number <= ushort.MaxValue ? Form.ShortAs : Form.LongAs, (uint)number);
    }

    private static bool TryHalf(string text, int from, int length, out uint half)
    {
        var found = ValueChecks.TryNumber(text, from, length, out var number) && number is >= 0 and <= ushort.MaxValue;
        half = found ? (uint)number : 0;
        return found;
    }
}

using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// What makes the routes of a VPN instance differ from equal ones of other instances; unique on its PE.
/// Written as AS number or IPv4 address, a colon and a number: <c>100:1</c>, <c>65536:1</c>, <c>1.0:1</c>, <c>10.1.1.1:1</c>.
/// An AS number above 65535 or an address leaves 0 to 65535 for the number. Used by <c>route-distinguisher</c>.
/// </summary>
[Word("route distinguisher", "ND1004", "an AS number or an IPv4 address, a colon and a number, such as 100:1 or 10.1.1.1:1, and not 0:0")]
public readonly partial struct RouteDistinguisher
{
    private readonly VpnNumber _number;

    private RouteDistinguisher(VpnNumber number) => _number = number;

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _number.IsUnknown;

    /// <summary>The number behind the colon.</summary>
    /// <exception cref="InvalidOperationException">The value is unknown.</exception>
    public long Number => IsUnknown ? throw ValueChecks.Unknown("route distinguisher") : _number.Number;

    /// <summary>The AS number before the colon; unknown when an address stands there.</summary>
    public AsNumber As => IsUnknown || _number.HasAddress || _number.Administrator == 0 ? default : new AsNumber(_number.Administrator);

    /// <summary>The address before the colon; unknown when an AS number stands there.</summary>
    public Ipv4Address Address => _number.HasAddress ? new Ipv4Address(_number.Administrator) : default;

    /// <summary>Do both say the same? <c>65536:1</c> and <c>1.0:1</c> do.</summary>
    public bool Equals(RouteDistinguisher other) => _number.Equals(other._number);

    /// <inheritdoc/>
    public override int GetHashCode() => _number.GetHashCode();

    void IConfigValue<RouteDistinguisher>.Write(Utf8Buffer output) => _number.Write(output);

    private static bool TryScan(string text, int from, int length, out RouteDistinguisher value)
    {
        var known = VpnNumber.TryScan(text, from, length, out var number);
        value = known ? new RouteDistinguisher(number) : default;
        return known;
    }
}

using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>An IPv4 or IPv6 address, where a command takes either.</summary>
public readonly struct IpAddress : IEquatable<IpAddress>, IConfigValue<IpAddress>
{
    private readonly Ipv4Address _v4;
    private readonly Ipv6Address _v6;

    /// <summary>An IPv4 address.</summary>
    /// <param name="address">The address.</param>
    public IpAddress(Ipv4Address address) => _v4 = address;

    /// <summary>An IPv6 address.</summary>
    /// <param name="address">The address.</param>
    public IpAddress(Ipv6Address address) => _v6 = address;

    /// <summary>True when only the running program knows the address.</summary>
    public bool IsUnknown => _v4.IsUnknown && _v6.IsUnknown;

    /// <summary>True for an IPv6 address.</summary>
    public bool IsIpv6 => !_v6.IsUnknown;

    /// <summary>The address as an IPv4 address; unknown when it is none.</summary>
    public Ipv4Address Ipv4 => _v4;

    /// <summary>The address as an IPv6 address; unknown when it is none.</summary>
    public Ipv6Address Ipv6 => _v6;

    /// <summary>Reads an address.</summary>
    /// <param name="text">Dotted decimal, or colons and hexadecimal digits.</param>
    /// <exception cref="InvalidValueException">ND1001 or ND1003: the text is no address.</exception>
    public static implicit operator IpAddress(string text) => Parse(text);

    /// <summary>An IPv4 address where either is taken.</summary>
    /// <param name="address">The address.</param>
    public static implicit operator IpAddress(Ipv4Address address) => new(address);

    /// <summary>An IPv6 address where either is taken.</summary>
    /// <param name="address">The address.</param>
    public static implicit operator IpAddress(Ipv6Address address) => new(address);

    /// <summary>Compares two addresses.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(IpAddress left, IpAddress right) => left.Equals(right);

    /// <summary>Compares two addresses.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(IpAddress left, IpAddress right) => !left.Equals(right);

    /// <summary>Reads an address.</summary>
    /// <param name="text">Dotted decimal, or colons and hexadecimal digits.</param>
    /// <exception cref="InvalidValueException">ND1001 or ND1003: the text is no address.</exception>
    public static IpAddress Parse(string text) =>
        text is not null && text.IndexOf(':') >= 0 ? new(Ipv6Address.Parse(text)) : new(Ipv4Address.Parse(text!));

    /// <summary>Reads an address without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The address.</param>
    /// <returns>True when the text is an address.</returns>
    public static bool TryParse(string? text, out IpAddress value)
    {
        if (Ipv4Address.TryParse(text, out var v4))
        {
            value = new(v4);
            return true;
        }

        var found = Ipv6Address.TryParse(text, out var v6);
        value = found ? new(v6) : default;
        return found;
    }

    /// <inheritdoc/>
    public bool Equals(IpAddress other) => _v4 == other._v4 && _v6 == other._v6;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IpAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsIpv6 ? _v6.GetHashCode() : _v4.GetHashCode();

    /// <summary>The address as a device displays it.</summary>
    public override string ToString() => IsIpv6 ? _v6.ToString() : _v4.ToString();

    bool IConfigValue<IpAddress>.TryRead(Words words, ref int index, out IpAddress value)
    {
        if (Values.TryRead<Ipv4Address>(words, ref index, out var v4))
        {
            value = new(v4);
            return true;
        }

        var found = Values.TryRead<Ipv6Address>(words, ref index, out var v6);
        value = found ? new(v6) : default;
        return found;
    }

    void IConfigValue<IpAddress>.Write(Utf8Buffer output)
    {
        if (IsIpv6)
            Values.Write(_v6, output);
        else
            Values.Write(_v4, output);
    }
}

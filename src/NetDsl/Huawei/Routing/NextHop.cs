using System;

namespace NetDsl;

/// <summary>Where a static route sends packets: to the address of a neighbor, such as <c>10.1.1.2</c>, or out of an interface, such as <c>NULL0</c>.</summary>
public readonly struct NextHop : IEquatable<NextHop>
{
    private readonly Ipv4Address _address;
    private readonly InterfaceName _interface;

    /// <summary>The address of a neighbor.</summary>
    /// <param name="address">The address.</param>
    public NextHop(Ipv4Address address)
    {
        _address = address;
        IsInterface = false;
        _interface = default;
    }

    /// <summary>An interface without an address, right for links that have only one other end and for <c>NULL0</c>.</summary>
    /// <param name="outInterface">The interface.</param>
    public NextHop(InterfaceName outInterface)
    {
        _interface = outInterface;
        IsInterface = true;
        _address = default;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _address.IsUnknown && _interface.IsUnknown;

    /// <summary>Is it an interface? False for an address and for <c>default</c>.</summary>
    public bool IsInterface { get; }

    /// <summary>The address of the neighbor; unknown when it is an interface.</summary>
    public Ipv4Address Address => _address;

    /// <summary>The interface; unknown when it is an address.</summary>
    public InterfaceName Interface => _interface;

    /// <summary>Reads an address or the name of an interface.</summary>
    /// <param name="text">Dotted decimal, or a type and a number.</param>
    /// <exception cref="InvalidValueException">ND1001: an address that is none. ND1008: not the name of an interface.</exception>
    public static implicit operator NextHop(string text) => Parse(text);

    /// <summary>The address of a neighbor.</summary>
    /// <param name="address">The address.</param>
    public static implicit operator NextHop(Ipv4Address address) => new(address);

    /// <summary>An interface.</summary>
    /// <param name="outInterface">The interface.</param>
    public static implicit operator NextHop(InterfaceName outInterface) => new(outInterface);

    /// <summary>Are the next hops equal?</summary>
    public static bool operator ==(NextHop left, NextHop right) => left.Equals(right);

    /// <summary>Are the next hops different?</summary>
    public static bool operator !=(NextHop left, NextHop right) => !left.Equals(right);

    /// <summary>Reads an address or the name of an interface.</summary>
    /// <param name="text">Dotted decimal, or a type and a number.</param>
    /// <exception cref="InvalidValueException">ND1001: an address that is none. ND1008: not the name of an interface.</exception>
    public static NextHop Parse(string text)
    {
        if (InterfaceName.TryParse(text, out var name))
            return new(name);
        return text is { Length: > 0 } && (text[0] < '0' || text[0] > '9') ? new(InterfaceName.Parse(text)) : new(Ipv4Address.Parse(text!));
    }

    /// <summary>Are the next hops equal?</summary>
    public bool Equals(NextHop other) => IsInterface == other.IsInterface && _address == other._address && _interface == other._interface;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NextHop other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsInterface ? _interface.GetHashCode() : _address.GetHashCode();

    /// <summary>The address or the name, or <c>unknown</c>.</summary>
    public override string ToString() => IsInterface ? _interface.ToString() : _address.ToString();
}

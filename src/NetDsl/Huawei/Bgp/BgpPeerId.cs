using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// What <c>peer</c> names: the address of a BGP peer, or the name of a peer group, 1 to 47 characters. A text that is an address is one.
/// </summary>
[Word("BGP peer", "ND1005", "an IPv4 or IPv6 address, or the name of a peer group of 1 to 47 characters in one word")]
public readonly partial struct BgpPeerId
{
    private readonly IpAddress _address;
    private readonly BgpGroupName _group;

    /// <summary>A peer.</summary>
    /// <param name="address">Its address.</param>
    public BgpPeerId(IpAddress address) => _address = address;

    /// <summary>A peer group.</summary>
    /// <param name="group">Its name.</param>
    public BgpPeerId(BgpGroupName group) => _group = group;

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _address.IsUnknown && _group.IsUnknown;

    /// <summary>Is it the name of a group? False when unknown.</summary>
    public bool IsGroup => !_group.IsUnknown;

    /// <summary>The address; unknown when it is a group.</summary>
    public IpAddress Address => _address;

    /// <summary>The name of the group; unknown when it is an address.</summary>
    public BgpGroupName Group => _group;

    /// <summary>A peer.</summary>
    /// <param name="address">Its address.</param>
    public static implicit operator BgpPeerId(Ipv4Address address) => new(new IpAddress(address));

    /// <summary>A peer.</summary>
    /// <param name="address">Its address.</param>
    public static implicit operator BgpPeerId(IpAddress address) => new(address);

    /// <summary>A peer group.</summary>
    /// <param name="group">Its name.</param>
    public static implicit operator BgpPeerId(BgpGroupName group) => new(group);

    /// <summary>Are both the same address, or both the same group?</summary>
    public bool Equals(BgpPeerId other) => _address == other._address && _group == other._group;

    /// <inheritdoc/>
    public override int GetHashCode() => IsGroup ? _group.GetHashCode() : _address.GetHashCode();

    void IConfigValue<BgpPeerId>.Write(Utf8Buffer output)
    {
        if (IsGroup)
            Values.Write(_group, output);
        else
            Values.Write(_address, output);
    }

    private static bool TryScan(string text, int from, int length, out BgpPeerId value)
    {
        value = default;
        var word = text.Substring(from, length);
        if (IpAddress.TryParse(word, out var address))
            value = new(address);
        else if (BgpGroupName.TryParse(word, out var group))
            value = new(group);
        return !value.IsUnknown;
    }
}

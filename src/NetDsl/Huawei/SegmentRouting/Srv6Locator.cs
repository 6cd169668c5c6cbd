using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What a router does with packets to one of its SRv6 SIDs.</summary>
public enum Srv6Behavior
{
    /// <summary>Goes on to the next segment; the SID of the router itself. Keyword: <c>end</c>.</summary>
    End,

    /// <summary>Sends over a link. Keyword: <c>end-x</c>.</summary>
    EndX,

    /// <summary>Looks up in an IPv4 routing table. Keyword: <c>end-dt4</c>.</summary>
    EndDt4,

    /// <summary>Looks up in an IPv6 routing table. Keyword: <c>end-dt6</c>.</summary>
    EndDt6,

    /// <summary>Sends to an IPv4 neighbor. Keyword: <c>end-dx4</c>.</summary>
    EndDx4,

    /// <summary>Sends to an IPv6 neighbor. Keyword: <c>end-dx6</c>.</summary>
    EndDx6,

    /// <summary>Answers ping and trace. Keyword: <c>end-op</c>.</summary>
    EndOp,

    /// <summary>Looks up a unicast MAC address in a bridge domain. Keyword: <c>end-dt2u</c>.</summary>
    EndDt2u,

    /// <summary>The same for a bypass between two routers. Keyword: <c>end-dt2ul</c>.</summary>
    EndDt2ul,

    /// <summary>Floods a bridge domain. Keyword: <c>end-dt2m</c>.</summary>
    EndDt2m,

    /// <summary>Sends out of an EVPL instance. Keyword: <c>end-dx2</c>.</summary>
    EndDx2,

    /// <summary>The same for a bypass between two routers. Keyword: <c>end-dx2l</c>.</summary>
    EndDx2l,
}

/// <summary>Which headers are taken off before and at an End or End.X segment.</summary>
public enum Srv6Flavor
{
    /// <summary>The segment routing header, at the second-last segment. Keyword: <c>psp</c>.</summary>
    Psp,

    /// <summary>The segment routing header at the second-last or last segment, and the outer IPv6 header at the last. Keyword: <c>psp-usp-usd</c>.</summary>
    PspUspUsd,

    /// <summary>The segment routing header at the last segment only. Keyword: <c>no-flavor</c>.</summary>
    NoFlavor,

    /// <summary>Not at the second-last segment; older devices. Keyword: <c>no-psp</c>.</summary>
    NoPsp,
}

/// <summary>Which service uses the routing table of a VPN instance over SRv6.</summary>
public enum Srv6VpnService
{
    /// <summary>EVPN. Keyword: <c>evpn</c>.</summary>
    Evpn,

    /// <summary>EVPN and L3VPN. Keyword: <c>evpn-l3vpn</c>.</summary>
    EvpnAndL3vpn,
}

/// <summary>The network that the SRv6 SIDs of a router are in. Command: <c>locator</c>.</summary>
public sealed class Srv6Locator : ViewObject
{
    internal Setting<LocatorName> name;
    internal Setting<Ipv6Address> prefix;
    internal Setting<LocatorLength> length;
    internal Setting<LocatorStaticLength> staticLength;
    internal Setting<LocatorArgumentsLength> argumentsLength;
    internal List<Srv6Sid>? sids;

    /// <summary>The name.</summary>
    public Setting<LocatorName> Name => name;

    /// <summary>The network. Keyword: <c>ipv6-prefix</c>.</summary>
    public Setting<Ipv6Address> Prefix => prefix;

    /// <summary>The length of the network in bits.</summary>
    public Setting<LocatorLength> Length => length;

    /// <summary>The bits for opcodes that are configured. Keyword: <c>static</c>.</summary>
    public Setting<LocatorStaticLength> StaticLength => staticLength;

    /// <summary>The bits for arguments. Keyword: <c>args</c>.</summary>
    public Setting<LocatorArgumentsLength> ArgumentsLength => argumentsLength;

    /// <summary>The SIDs that are configured. Command: <c>opcode</c>.</summary>
    public IReadOnlyList<Srv6Sid> Sids => sids ?? (IReadOnlyList<Srv6Sid>)[];

    /// <summary>The header may come again with the name alone, but not with another network.</summary>
    internal bool TryMerge(Srv6Locator other)
    {
        if (!other.prefix.IsSet)
            return true;
        if (!prefix.IsSet)
        {
            (prefix, length, staticLength, argumentsLength) = (other.prefix, other.length, other.staticLength, other.argumentsLength);
            return true;
        }

        return prefix.Equals(other.prefix) && length.Equals(other.length)
            && staticLength.Equals(other.staticLength) && argumentsLength.Equals(other.argumentsLength);
    }
}

/// <summary>An SRv6 SID that is configured: the locator and an opcode. Command: <c>opcode</c>.</summary>
public sealed class Srv6Sid : ConfigObject
{
    internal Setting<Ipv6Address> opcode;
    internal Setting<Srv6Behavior> behavior;
    internal Setting<Srv6Flavor> flavor;
    internal Setting<InterfaceName> outInterface;
    internal Setting<IpAddress> nextHop;
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<Srv6VpnService> service;
    internal Setting<BridgeDomainId> bridgeDomain;
    internal Setting<EvplInstanceId> evplInstance;

    /// <summary>What the SID has behind the network of the locator, such as <c>::10</c>.</summary>
    public Setting<Ipv6Address> Opcode => opcode;

    /// <summary>What the router does with packets to the SID.</summary>
    public Setting<Srv6Behavior> Behavior => behavior;

    /// <summary>Which headers are taken off.</summary>
    public Setting<Srv6Flavor> Flavor => flavor;

    /// <summary>The interface of the link. Keyword: <c>interface</c>.</summary>
    public Setting<InterfaceName> OutInterface => outInterface;

    /// <summary>The neighbor. Keyword: <c>nexthop</c>.</summary>
    public Setting<IpAddress> NextHop => nextHop;

    /// <summary>The VPN instance. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The service that uses the VPN instance.</summary>
    public Setting<Srv6VpnService> Service => service;

    /// <summary>The bridge domain. Keyword: <c>bridge-domain</c>.</summary>
    public Setting<BridgeDomainId> BridgeDomain => bridgeDomain;

    /// <summary>The EVPL instance. Keyword: <c>evpl-instance</c>.</summary>
    public Setting<EvplInstanceId> EvplInstance => evplInstance;
}

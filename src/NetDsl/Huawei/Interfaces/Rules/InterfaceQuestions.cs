using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What rules ask an interface about its link and its IPv4 addresses.</summary>
internal static class InterfaceQuestions
{
    /// <summary>The protocol of a serial, POS or multilink interface; null when it is not known, and on other interfaces.</summary>
    public static LinkProtocol? FindLinkProtocol(this VrpInterface there)
    {
        if (!there.name.TryGet(out var name) || !name.IsPppOrHdlc)
            return null;
        if (there.serialLink is { protocol.IsSet: true } link)
            return link.protocol.TryGet(out var protocol) ? protocol : null;
        if (there.IsOpen || there.MayHold("link-protocol"))
            return null;
        return name.Kind is InterfaceKind.Serial or InterfaceKind.Pos or InterfaceKind.TrunkSerial or InterfaceKind.MpGroup or InterfaceKind.GlobalMpGroup ? LinkProtocol.Ppp : null;
    }

    public static bool IsPpp(this VrpInterface there) => there.FindLinkProtocol() == LinkProtocol.Ppp;

    /// <summary>The interface finds only neighbors of its own subnet: Ethernet and HDLC; on PPP a host route leads to the other side.</summary>
    public static bool NeedsSubnet(this VrpInterface there) => there.name is { IsKnown: true, Raw.IsEthernet: true } || there.FindLinkProtocol() == LinkProtocol.Hdlc;

    /// <summary>A static route or an ARP line may make up for a neighbor of another subnet.</summary>
    public static bool MayReachOtherSubnets(this VrpInterface there)
    {
        foreach (var route in there.Router.staticRoutes.Items())
        {
            if (route.outInterface.IsUnknown || (route.nextHop.IsUnknown && !route.outInterface.IsSet) || route.outInterface.Is(there.name.Raw))
                return true;
        }

        return there.MayHold("arp") || there.Router.MayHold("ip route-static") || there.Router.MayHold("arp static");
    }

    /// <summary>The interface has addresses of its own, and all of them are known.</summary>
    public static bool HasKnownAddresses(this VrpInterface there)
    {
        if (there.addresses is not { Count: > 0 } addresses || there.unnumbered.IsSet || there.IsOpen || there.ppp is { negotiatedAddress.IsSet: true } || there.MayHold("ip address"))
            return false;
        foreach (var address in addresses)
        {
            if (!address.address.IsKnown || !address.mask.IsKnown || address.secondary.IsUnknown)
                return false;
        }

        return true;
    }

    /// <summary>The address with its length; only for addresses that are known.</summary>
    public static Ipv4Prefix Prefix(this InterfaceAddress address) => new(address.address.Raw, address.mask.Raw);

    /// <summary>True when the address lies in the subnet of one of the addresses of the interface, which are known.</summary>
    public static bool Reaches(this VrpInterface there, Ipv4Address address)
    {
        foreach (var own in there.addresses!)
        {
            if (own.Prefix().Contains(address))
                return true;
        }

        return false;
    }

    /// <summary>True when the interfaces, whose addresses are known, have a subnet in common.</summary>
    public static bool SharesSubnet(this VrpInterface a, VrpInterface b)
    {
        foreach (var own in b.addresses!)
        {
            if (a.Reaches(own.address.Raw))
                return true;
        }

        return false;
    }

    /// <summary>The address that a subnet of two has beside the one that is given; null in a larger subnet.</summary>
    public static Ipv4Prefix? OtherHost(this InterfaceAddress address)
    {
        var prefix = address.Prefix();
        var bits = prefix.Address.Bits;
        return prefix.Length switch
        {
            31 => (Ipv4Prefix?)new Ipv4Prefix(new Ipv4Address(bits ^ 1), 31),
            30 when (bits & 3) is 1 or 2 => new Ipv4Prefix(new Ipv4Address(bits ^ 3), 30),
            _ => default(Ipv4Prefix?),
        };
    }

    /// <summary>An OSPF process runs on the interface: it says so, or a network of an area has its primary address.</summary>
    public static bool RunsOspf(this VrpInterface there)
    {
        if (there.ospf is { area.IsKnown: true })
            return true;
        if (there.addresses is not { Count: > 0 } addresses || !addresses[0].address.TryGet(out var primary))
            return false;
        foreach (var process in there.Router.ospfProcesses.Items())
        {
            foreach (var area in process.areas.Items())
            {
                foreach (var network in area.networks.Items())
                {
                    if (network.address.TryGet(out var address) && network.wildcard.TryGet(out var wildcard) && ((address.Bits ^ primary.Bits) & ~wildcard.Bits) == 0)
                        return true;
                }
            }
        }

        return false;
    }
}

namespace NetDsl.Huawei;

/// <summary>V-77: a static route leaves through an Ethernet interface and names no neighbor.</summary>
internal sealed class RouteWithoutNextHop() : Rule(new RuleInfo(
    "ND6077",
    "A static route through an Ethernet interface has no next hop",
    Severity.Error,
    "Routing",
    "Many neighbors may be reached through an Ethernet interface: without the address of one the router does not know whom to send to. Name the next hop."))
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router)
            return;
        foreach (var route in router.staticRoutes.Items())
        {
            if (!route.outInterface.TryGet(out var name) || !name.IsEthernet || route.nextHop.IsSet || route.dhcp.IsSet || route.IsOpen)
                continue;
            var next = FindNeighbor(router, name, context);
            context.Report(new Finding(Info, route.Origin, $"{router.Name}: the route to {route.destination}/{route.mask} leaves through {name}, where many neighbors may be, and names none: the router refuses it. Name the next hop.")
            {
                Parameter = "nextHop",
                Fix = next is { } address ? Fix.SetArgument($"Send to {address}", route.Origin, "nextHop", $"\"{address}\"") : null,
            });
        }
    }

    /// <summary>The address at the other end of the interface, when there is one only and it is in the same subnet.</summary>
    private static Ipv4Address? FindNeighbor(VrpRouter router, InterfaceName name, RuleContext context)
    {
        if (context.Network.Links.Count == 0 || router.FindInterface(name) is not { } near || context.Index(LinkIndex.Create).FindOther(near) is not { addresses.Count: 1 } other)
            return null;
        return near.HasKnownAddresses() && other.HasKnownAddresses() && near.SharesSubnet(other) ? other.addresses[0].address.Raw : default(Ipv4Address?);
    }
}

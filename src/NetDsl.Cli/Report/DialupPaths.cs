using System.Collections.Generic;
using System.Linq;
using NetDsl.H3c;

namespace NetDsl;

/// <summary>Links that Comware routers dial, and the links that they stand in for.</summary>
internal static class DialupPaths
{
    public static void Add(Topology picture, Network network)
    {
        var owners = Owners(network);
        var seen = new HashSet<(Device, Device)>();
        foreach (var device in network.Devices.OfType<ComwareRouter>())
        {
            foreach (var there in device.interfaces)
            {
                foreach (var route in there.dialer?.routes ?? [])
                {
                    if (route.number.IsSet && route.nextHop.TryGet(out var hop) && owners.TryGetValue(hop, out var called) && called is not null && !ReferenceEquals(called, device))
                        picture.Join(picture.Find(device), picture.Find(called), PathKind.Dialup, $"calls {route.number}", $"{there.Name} of {device.Name} calls {called.Name} ({route.number})");
                }
            }
        }

        foreach (var relation in network.RouteBackups)
        {
            var far = network.Links.Where(l => l.A == relation.Primary || l.B == relation.Primary).Select(l => l.A == relation.Primary ? l.DeviceB : l.DeviceA).FirstOrDefault();
            var near = relation.Primary.Router;
            if (far is not null && seen.Add((near, far)))
                picture.Join(picture.Find(near), picture.Find(far), PathKind.Primary, "primary way", $"{relation.Primary.Name} of {near.Name}: primary way to {string.Join(", ", relation.Networks.Select(n => n.Network))}");
        }
    }

    /// <summary>The router of each address; null when several have it.</summary>
    private static Dictionary<Ipv4Address, ComwareRouter?> Owners(Network network)
    {
        var owners = new Dictionary<Ipv4Address, ComwareRouter?>();
        foreach (var router in network.Devices.OfType<ComwareRouter>())
        {
            foreach (var address in router.interfaces.SelectMany(i => i.addresses ?? []))
            {
                if (address.address.TryGet(out var known))
                    owners[known] = owners.TryGetValue(known, out var other) && other != router ? null : router;
            }
        }

        return owners;
    }
}

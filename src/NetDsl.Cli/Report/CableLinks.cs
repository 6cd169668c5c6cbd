using System;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl;

/// <summary>Two interfaces that reach each other directly.</summary>
/// <param name="DeviceA">The device of the one end.</param>
/// <param name="A">The interface of the one end.</param>
/// <param name="DeviceB">The device of the other end.</param>
/// <param name="B">The interface of the other end.</param>
/// <param name="Subnet">The subnet by which it is known; empty for a cable that the program names.</param>
internal sealed record Connection(Device DeviceA, NetworkInterface A, Device DeviceB, NetworkInterface B, string Subnet);

/// <summary>The links that the program names, and those that follow from interfaces in one subnet.</summary>
internal static class CableLinks
{
    public static void Add(Topology picture, Network network)
    {
        foreach (var cable in Named(network))
            picture.Join(picture.Find(cable.DeviceA), picture.Find(cable.DeviceB), PathKind.Cable, "", $"{Text(cable.A)} of {cable.DeviceA.Name} and {Text(cable.B)} of {cable.DeviceB.Name}");
        foreach (var (subnet, ends) in Subnets(network, picture))
        {
            if (ends.Count == 2)
            {
                picture.Join(picture.Find(ends[0].Device), picture.Find(ends[1].Device), PathKind.Subnet, subnet, $"{subnet}: {Text(ends[0].Interface)} of {ends[0].Device.Name} and {Text(ends[1].Interface)} of {ends[1].Device.Name}");
                continue;
            }

            var node = picture.AddOther(subnet, "subnet");
            foreach (var (device, there) in ends)
                picture.Join(picture.Find(device), node, PathKind.Subnet, "", $"{subnet}: {Text(there)} of {device.Name}");
        }
    }

    /// <summary>The links that the program names.</summary>
    public static IEnumerable<Connection> Named(Network network) => network.Links.Select(l => new Connection(l.DeviceA, l.A, l.DeviceB, l.B, ""));

    /// <summary>All links between two devices, those of subnets included.</summary>
    public static IEnumerable<Connection> All(Network network, Topology picture) =>
        Named(network).Concat(Subnets(network, picture).SelectMany(s => s.Ends.Skip(1).Select(e => new Connection(s.Ends[0].Device, s.Ends[0].Interface, e.Device, e.Interface, s.Subnet))));

    public static string Text(NetworkInterface there) => there.Name.ToString();

    /// <summary>The subnets of two or more devices of the picture, without interfaces that a cable is plugged into.</summary>
    private static IEnumerable<(string Subnet, List<(Device Device, NetworkInterface Interface)> Ends)> Subnets(Network network, Topology picture)
    {
        var cabled = network.Links.SelectMany(l => new[] { (l.DeviceA, MainOf(l.A)), (l.DeviceB, MainOf(l.B)) }).ToHashSet();
        var found = new Dictionary<Ipv4Prefix, List<(Device Device, NetworkInterface Interface, string Vpn)>>();
        var order = new List<Ipv4Prefix>();
        foreach (var device in network.Devices.Where(d => picture.Find(d) is not null))
        {
            foreach (var there in DeviceFacts.Interfaces(device))
            {
                if (!there.Interface.Name.TryGet(out var name) || name.IsLoopback || there.IsDialed || cabled.Contains((device, name.Main)))
                    continue;
                foreach (var address in there.Addresses.Where(a => a.Length is > 0 and < 32))
                {
                    if (!found.TryGetValue(address.Network, out var ends))
                    {
                        found.Add(address.Network, ends = []);
                        order.Add(address.Network);
                    }

                    if (!ends.Exists(e => ReferenceEquals(e.Device, device)))
                        ends.Add((device, there.Interface, there.Vpn));
                }
            }
        }

        foreach (var subnet in order)
        {
            // The same addresses may be used again in every VPN.
            var named = found[subnet].Select(e => e.Vpn).Where(v => v.Length > 0).Distinct().Count() > 1;
            foreach (var group in found[subnet].GroupBy(e => named ? e.Vpn : "").Where(g => g.Count() > 1 && !(named && g.Key.Length == 0)))
                yield return (subnet.ToString(), [.. group.Select(e => (e.Device, e.Interface))]);
        }
    }

    private static InterfaceName MainOf(NetworkInterface there) => there.Name.TryGet(out var name) ? name.Main : default;
}

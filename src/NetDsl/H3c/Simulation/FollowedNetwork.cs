using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>A network whose routes a simulation follows.</summary>
internal readonly record struct FollowedNetwork(Ipv4Prefix Network, VpnInstanceName VpnInstance)
{
    public static FollowedNetwork Of(MonitoredNetwork monitored) => new(monitored.Network, monitored.vpnInstance.Or(default));

    /// <summary>Those of all groups, and those that static routes over tracked backups lead to.</summary>
    public static List<FollowedNetwork> Of(ComwareRouter router)
    {
        var networks = new List<FollowedNetwork>();
        foreach (var monitored in router.MonitoredNetworks)
            Add(Of(monitored));
        foreach (var i in router.Interfaces)
        {
            if (!i.backupTrack.IsSet || !i.name.TryGet(out var name))
                continue;
            foreach (var route in router.StaticRoutes)
            {
                if (!route.Network.IsUnknown && ConfiguredRoutes.LeavesThrough(route, i, name))
                    Add(new FollowedNetwork(route.Network, route.vpnInstance.Or(default)));
            }
        }

        return networks;

        void Add(FollowedNetwork network)
        {
            if (!networks.Contains(network))
                networks.Add(network);
        }
    }
}

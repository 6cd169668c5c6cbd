using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>What supplies a watched network while all is well.</summary>
internal readonly struct WatchedNetwork
{
    public WatchedNetwork(RoutingGroupView group, MonitoredNetwork network)
    {
        Network = network;
        Primaries = [];
        Sources = [];
        var router = group.Router;
        var isCertain = router.Routing.IsCertain && router.Routing.IsBgpCertain && !network.Network.IsUnknown && !network.vpnInstance.IsUnknown;
        // Routes may come over from another instance, and an address that is given may bring a default route.
        isCertain &= !network.vpnInstance.IsSet || router.Router.bgp is null;
        foreach (var there in router.Interfaces)
        {
            if (there.IsBackup || there.Name.IsLoopback)
                continue;
            var before = Sources.Count;
            isCertain &= RouteSources.TryFind(there, network, Sources) && !there.MayBeBackup && there.HasKnownAddresses && !there.Interface.addressSource.IsSet;
            if (Sources.Count > before)
                Primaries.Add(there);
        }

        IsCertain = isCertain && !router.Routing.HasUnplacedSessions;
    }

    public MonitoredNetwork Network { get; }

    /// <summary>The lines without dynamic route backup over which it can be reached.</summary>
    public List<ComwareInterfaceView> Primaries { get; }

    /// <summary>What can supply it over them.</summary>
    public List<RouteSource> Sources { get; }

    /// <summary>Nothing else can.</summary>
    public bool IsCertain { get; }

    /// <summary>The parameter by which the program names the network.</summary>
    public static string ParameterOf(RoutingGroupView group, MonitoredNetwork network) => group.Router.Index.IsOfRelation(network) ? "networks" : "network";
}

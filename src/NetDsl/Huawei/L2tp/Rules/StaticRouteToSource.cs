using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-170: no static route leads to the shared source of tunnels.</summary>
internal sealed class StaticRouteToSource() : L2tpRule(
    "ND3170",
    "A static route leads to the shared source of a LAC",
    Severity.Error,
    "The address moves to the other LAC when that one takes over, and a static route does not move with it: answers of the LNS go to the wrong LAC. Remove the route and let a routing protocol advertise the address.")
{
    private const int HostLength = 32;

    protected internal override void Check(RuleContext context)
    {
        Dictionary<Ipv4Address, (BackedUpLac Lac, SharedSource Source)>? sources = null;
        foreach (var lac in context.Index(HotBackupIndex.Create).Lacs)
        {
            if (!lac.IsHot)
                continue;
            foreach (var source in lac.Sources)
            {
                if (source.Address.TryGet(out var address) && source.Interface?.MayBeInVpn() != true)
                    (sources ??= [])[address] = (lac, source);
            }
        }

        if (sources is null)
            return;
        foreach (var device in context.Network.Devices)
        {
            if (device is VrpRouter router)
                Check(router, sources, context);
        }
    }

    private void Check(VrpRouter router, Dictionary<Ipv4Address, (BackedUpLac Lac, SharedSource Source)> sources, RuleContext context)
    {
        foreach (var route in router.staticRoutes.Items())
        {
            if (route.vpnInstance.IsSet || !route.mask.TryGet(out var mask) || mask.Length != HostLength || !route.destination.TryGet(out var destination) || !sources.TryGetValue(destination, out var to) || ReferenceEquals(to.Lac.Router, router))
                continue;
            context.Report(new Finding(Info, route.Origin, $"{router.Name}: the static route to {destination} leads to the shared source of the tunnels of {to.Lac}: when the other LAC takes over, packets still go the old way. Remove it and let a routing protocol advertise the address.")
            {
                Parameter = "destination",
                Related = [new RelatedPlace(to.Source.Group.lac!.source.Origin!, "the source of the tunnels")],
            });
        }
    }
}

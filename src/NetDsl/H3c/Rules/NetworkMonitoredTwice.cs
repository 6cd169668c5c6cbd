using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>D-09: a group watches a network twice.</summary>
internal sealed class NetworkMonitoredTwice() : RoutingGroupRule(
    "ND5009",
    "A routing group watches a network twice",
    Severity.Warning,
    "The repeat changes nothing, as host bits do not count. Usually another network was meant, which now nobody watches.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Networks.Count < 2)
            return;
        var seen = new Dictionary<(Ipv4Prefix Network, VpnInstanceName VpnInstance), MonitoredNetwork>(group.Networks.Count);
        foreach (var network in group.Networks)
        {
            if (network.Network.IsUnknown || network.vpnInstance.IsUnknown)
                continue;
            var key = (network.Network, network.vpnInstance.Or(default));
            if (!seen.TryGetValue(key, out var first))
                seen.Add(key, network);
            else if (!group.Router.Index.IsOfRelation(network))
                context.Report(new Finding(Info, network.Origin, $"{group.Router}: {group} watches {network.Network} already: the repeat changes nothing. Take it out, or watch the network that was meant.")
                {
                    Parameter = "network",
                    Related = [new RelatedPlace(first.Origin, "the same network")],
                    Fix = Fix.Remove("Take the repeat out", network.Origin),
                });
        }
    }
}

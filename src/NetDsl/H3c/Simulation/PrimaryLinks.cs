using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>An interface that leads to networks while all is well.</summary>
internal sealed record PrimaryLink(ComwareInterface Interface, IReadOnlyList<FollowedNetwork> Networks);

/// <summary>
/// Which interfaces of a router are primary links. No configuration says so: a backup relation names one, static routes, BGP and the
/// router's own networks lead through one, and a routing protocol may run on one.
/// </summary>
internal sealed class PrimaryLinks(ComwareRouter router, Neighbors neighbors, BackupAssumptions assumptions)
{
    public List<PrimaryLink> Find(IReadOnlyList<RouteBackup> relations, IReadOnlyList<FollowedNetwork> watched)
    {
        var found = new List<PrimaryLink>();
        var named = new List<FollowedNetwork>();
        foreach (var relation in relations)
        {
            var networks = new List<FollowedNetwork>();
            foreach (var monitored in relation.Networks)
                networks.Add(FollowedNetwork.Of(monitored));
            named.AddRange(networks);
            foreach (var egress in Egress(relation))
                found.Add(new PrimaryLink(egress, networks));
        }

        foreach (var network in watched)
        {
            var certain = router.interfaces.FindAll(i => IsPrimary(i) && Leads(i, network, isLearned: false));
            var leading = named.Contains(network) ? certain : [.. certain, .. Learning(network, certain.Count > 0)];
            foreach (var i in leading)
            {
                if (!found.Exists(p => p.Interface == i && Has(p.Networks, network)))
                    found.Add(new PrimaryLink(i, [network]));
            }
        }

        foreach (var i in Tracked())
        {
            if (!found.Exists(p => p.Interface == i))
                found.Add(new PrimaryLink(i, []));
        }

        return found.Count > 0 || watched.Count == 0
            ? found
            : throw new SimulationException(
                $"No interface of {router.Name} leads to {watched[0].Network} while all is well: describe a static route, or the routing protocol of the primary interface, or name it with net.RouteBackup(primary: ...).",
                router.Origin);
    }

    /// <summary>The interfaces whose failure brings a tracked backup up, even where no static route leads through them.</summary>
    private List<ComwareInterface> Tracked() =>
        router.interfaces.FindAll(i =>
        {
            foreach (var entry in router.TrackEntries)
            {
                if (entry.watched.IsKnown && entry.watched.Equals(i.name) && router.interfaces.Exists(b => b.backupTrack.IsKnown && b.backupTrack.Equals(entry.number)))
                    return true;
            }

            return false;
        });

    /// <summary>The primary interface, or, when it is one of another router, the own interfaces that lead to that router.</summary>
    private List<ComwareInterface> Egress(RouteBackup relation)
    {
        if (relation.Primary.Router == router)
            return [relation.Primary];
        var egress = router.interfaces.FindAll(i => IsPrimary(i) && neighbors.Reaches(i, relation.Primary.Router));
        return egress.Count > 0
            ? egress
            : throw new SimulationException(
                $"The primary interface {relation.Primary.name} belongs to {relation.Primary.Router.Name}, and no interface of {router.Name} leads to that router: give both an address in one subnet, or describe the link with net.Link(...).",
                relation.Origin);
    }

    /// <summary>The interfaces over which a routing protocol learns the network: of those that run one, those that have a neighbor, and of these, those whose neighbor has the network.</summary>
    private List<ComwareInterface> Learning(FollowedNetwork network, bool isOptional)
    {
        var running = router.interfaces.FindAll(i => IsPrimary(i) && Leads(i, network, isLearned: true));
        var owners = running.FindAll(i => neighbors.ReachesOwner(i, network.Network));
        if (owners.Count > 0)
            return owners;
        var linked = running.FindAll(neighbors.HasAny);
        if (linked.Count > 0)
            return linked;
        if (isOptional || running.Count < 2)
            return isOptional ? [] : running;
        throw new SimulationException(
            $"{running[0].name} and {running[1].name} of {router.Name} run a routing protocol, and nothing tells which of them leads to {network.Network}: name it with net.RouteBackup(primary: ...), or describe what is at the other end.",
            running[0].Origin);
    }

    private bool Leads(ComwareInterface i, FollowedNetwork network, bool isLearned) =>
        ConfiguredRoutes.Over(i, network, assumptions, neighbors).Exists(r => (r.Protocol is SimulatedProtocol.Ospf or SimulatedProtocol.Isis or SimulatedProtocol.Rip) == isLearned);

    private static bool IsPrimary(ComwareInterface i) =>
        i.RoutingGroups.Count == 0 && !i.backupTrack.IsSet && i.name.TryGet(out var name) && name.Kind is not (InterfaceKind.LoopBack or InterfaceKind.Null) && !i.up.Is(false);

    private static bool Has(IReadOnlyList<FollowedNetwork> networks, FollowedNetwork network)
    {
        foreach (var one in networks)
        {
            if (one == network)
                return true;
        }

        return false;
    }
}

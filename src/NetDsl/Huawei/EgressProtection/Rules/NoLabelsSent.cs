namespace NetDsl.Huawei;

/// <summary>E-34: a session exchanges labels, and no export policy gives the routes one.</summary>
internal sealed class NoLabelsSent() : EgressPeerRule(
    "ND4034",
    "No policy gives the routes to a peer labels",
    Severity.Error,
    "In the IPv4 unicast family a route gets a label only by an export policy with apply mpls-label. Without one the routes of this router, and those that it passes on, go to the peer without labels, and no BGP LSP leads to them. Give the peer such a policy.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        if (!peer.IsLabeled() || peer.SendsLabels is not false || !SendsRoutes(peer))
            return;
        var policy = peer.ExportPolicy;
        if (policy.IsSet)
            context.Report(new Finding(Info, policy.Origin!, $"{peer}: the export policy {policy} gives no route a label: no BGP LSP leads to what is sent. Apply an MPLS label in it.")
            {
                Parameter = "policy",
                Fix = peer.Router.FindPolicy(policy) is { Count: 1 } nodes ? Fix.Configure($"Apply an MPLS label in {policy}", nodes[0].Origin, $"{nameof(RoutePolicyBuilder.ApplyLabel)}()") : null,
            });
        else
            context.Report(new Finding(Info, peer.UnicastOrigin, $"{peer}: labels are exchanged, and no export policy gives the routes one: no BGP LSP leads to what is sent. Give the peer an export policy that applies an MPLS label.")
            {
                Fix = peer.Unicast is { } there && FindPolicy(peer.Router) is { } name ? Fix.Configure($"Use the policy {name}", there.Origin, $"{nameof(BgpUnicastPeerBuilder.ExportPolicy)}(\"{name}\")") : null,
            });
    }

    /// <summary>The router has routes of its own for the peer, or passes on labeled routes of others. One that only receives needs no policy.</summary>
    private static bool SendsRoutes(EgressPeer peer)
    {
        if (peer.Router.Bgp!.unicast is { } family && (family.networks is { Count: > 0 } || family.imports is { Count: > 0 }))
            return true;
        foreach (var other in peer.Router.Peers)
        {
            if (ReferenceEquals(other, peer) || !other.IsLabeled())
                continue;
            if (peer.IsExternal is true || other.IsExternal is true)
                return true;

            // A reflector that leaves the next hop as it is leaves the label as well.
            if ((peer.InUnicast(static p => p.reflectClient).Is(true) || other.InUnicast(static p => p.reflectClient).Is(true)) && peer.InUnicast(static p => p.nextHopLocal).Is(true))
                return true;
        }

        return false;
    }

    /// <summary>The only policy of the router that gives labels; null when there are several or none.</summary>
    private static RoutePolicyName? FindPolicy(EgressRouter router)
    {
        RoutePolicyName? found = null;
        foreach (var node in router.Router.routePolicies.Items())
        {
            if (!node.appliesLabel.Is(true) || !node.name.TryGet(out var name))
                continue;
            if (found is { } other && other != name)
                return null;
            found = name;
        }

        return found;
    }
}

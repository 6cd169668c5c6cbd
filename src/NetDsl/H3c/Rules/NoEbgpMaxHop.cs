namespace NetDsl.H3c;

/// <summary>D-77: an EBGP peer is not a neighbor.</summary>
internal sealed class NoEbgpMaxHop() : ComwareRouterRule(
    "ND5077",
    "An EBGP peer is not on a line of the router, and more hops are not allowed",
    Severity.Error,
    "An EBGP session is made with a directly connected address only, unless ebgp-max-hop allows more: this one never comes up. Allow more hops, or take the address of the line.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (!router.Routing.IsBgpCertain || router.Router.bgp is not { asNumber.IsKnown: true })
            return;
        foreach (var session in router.Routing.Sessions)
        {
            var peer = session.Peer;
            if (session.IsExternal is not true || session.IsConnected || peer.IsOpen || peer.ebgpMaxHop.IsSet || !peer.address.TryGet(out var address) || MayBeConnected(router, address))
                continue;
            context.Report(new Finding(Info, peer.Origin, $"{router}: the EBGP peer {peer.address} is in no network of an interface, and more than one hop is not allowed: the session never comes up. Allow more hops (ebgp-max-hop), or take the address of the line.")
            {
                Parameter = "address",
                Fix = Fix.Configure("Allow more hops", peer.Origin, nameof(ComwareBgpPeerBuilder.EbgpMaxHop) + "()"),
            });
        }
    }

    private static bool MayBeConnected(ComwareRouterView router, Ipv4Address address)
    {
        foreach (var there in router.Interfaces)
        {
            if (!there.IsComplete || there.HasInSubnet(address) || there.MayHold("ip address") || there.Interface.addressSource.IsSet || there.Interface.unnumbered.IsSet)
                return true;
            foreach (var own in there.Interface.addresses.Items())
            {
                // PPP gives a route to the address of the other end, whatever its network.
                if (!own.address.IsKnown || !own.mask.TryGet(out var mask) || (mask.Length == 32 && !there.Name.IsLoopback))
                    return true;
            }
        }

        return false;
    }
}

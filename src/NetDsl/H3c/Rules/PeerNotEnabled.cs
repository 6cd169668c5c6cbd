namespace NetDsl.H3c;

/// <summary>D-74: no routes are exchanged with a BGP peer.</summary>
internal sealed class PeerNotEnabled() : ComwareRouterRule(
    "ND5074",
    "No address family is enabled for a BGP peer",
    Severity.Error,
    "In Comware 7 a peer exchanges nothing until it is enabled in an address family: the session carries no routes. Name the peer in the address family.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (!router.Routing.IsBgpCertain || router.Router.bgp is not { } bgp)
            return;
        foreach (var session in router.Routing.Sessions)
        {
            if (session.Peer.IsOpen || !session.Peer.address.IsKnown || session.Exchange is { enable.IsSet: true })
                continue;
            var call = $"{nameof(ComwareBgpFamilyBuilder.Peer)}(\"{session.Peer.address}\")";
            context.Report(new Finding(Info, session.Peer.Origin, $"{router}: the BGP peer {session.Peer.address} is enabled in no address family: the session carries no routes. Name it under IPv4 unicast.")
            {
                Parameter = "address",
                Fix = bgp.ipv4 is { } family ? Fix.Configure("Enable it for IPv4 unicast", family.Origin, call) : Fix.Configure("Enable it for IPv4 unicast", bgp.Origin, $"{nameof(ComwareBgpBuilder.Ipv4)}(family => family.{call})"),
            });
        }
    }
}

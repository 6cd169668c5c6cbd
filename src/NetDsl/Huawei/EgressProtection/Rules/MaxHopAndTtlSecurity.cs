namespace NetDsl.Huawei;

/// <summary>E-39: a hop limit and TTL security for one peer.</summary>
internal sealed class MaxHopAndTtlSecurity() : EgressPeerRule(
    "ND4039",
    "A peer has a hop limit and TTL security",
    Severity.Error,
    "ebgp-max-hop and valid-ttl-hops both set the TTL of the packets to a peer: the router refuses the second one. Keep one of the two; valid-ttl-hops also drops packets from further away.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        var security = peer.Of(static s => s.ttlSecurity);
        var max = peer.Of(static s => s.ebgpMaxHop);
        if (security.Is(true) && max.Is(true))
            context.Report(new Finding(Info, security.Origin!, $"{peer}: TTL security beside a hop limit is refused, and packets from anywhere are accepted. Keep one of the two.")
            {
                Related = [new RelatedPlace(max.Origin!, "the hop limit")],
            });
    }
}

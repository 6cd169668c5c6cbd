namespace NetDsl.Huawei;

/// <summary>E-38: an EBGP session between loopback interfaces over one hop only.</summary>
internal sealed class NoMaxHop() : EgressPeerRule(
    "ND4038",
    "An EBGP session between loopback interfaces is allowed one hop",
    Severity.Error,
    "Packets to an EBGP peer have a TTL of 1 unless ebgp-max-hop says more: they never reach a loopback interface behind the next router, and the session does not come up. Allow more hops, at both ends.")
{
    protected override void Check(EgressPeer peer, RuleContext context)
    {
        if (peer.IsExternal is not true || peer.Of(static s => s.ttlSecurity).IsSet || !peer.ComesFromLoopback() || !peer.IsSessionKnown())
            return;
        var max = peer.Of(static s => s.ebgpMaxHop);
        var hops = peer.Of(static s => s.maxHops);
        if (max.IsUnknown || (max.Is(true) && !hops.Is(1)))
            return;
        var far = peer.Far?.Of(static s => s.maxHops) is { IsKnown: true } there && there.Raw.Value > 1 ? there.ToString() : null;
        var (at, fix) = hops.IsSet
            ? (hops.Origin!, far is null ? null : Fix.SetArgument($"Allow {far} hops", hops.Origin!, "hops", far))
            : (peer.Session.Origin, Fix.Configure("Allow more than one hop", peer.Session.Origin, $"{nameof(BgpSessionBuilder.EbgpMaxHop)}({far})"));
        context.Report(new Finding(Info, at, $"{peer}: the session comes from a loopback interface, goes to another AS and is allowed one hop: it does not come up. Allow more hops.")
        {
            Parameter = hops.IsSet ? "hops" : null,
            Fix = fix,
        });
    }
}

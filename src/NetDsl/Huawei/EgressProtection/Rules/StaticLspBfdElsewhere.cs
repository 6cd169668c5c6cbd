namespace NetDsl.Huawei;

/// <summary>E-55: a BFD session for an LDP LSP names another end or another next hop than the LSP has.</summary>
internal sealed class StaticLspBfdElsewhere() : EgressRouterRule(
    "ND4055",
    "A BFD session for an LDP LSP names an end or a next hop that the LSP does not have",
    Severity.Error,
    "A BFD session for an LDP LSP finds the LSP by the LSR ID of its end and by its next hop, a neighbor of this router. With other addresses it finds none and stays down. Name the LSR ID of the end and the address of a neighbor.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        foreach (var session in router.Router.bfdSessions.Items())
        {
            if (session.binding.target.Is(BfdTarget.LdpLsp))
                Check(router, session, context);
        }
    }

    private void Check(EgressRouter router, BfdSession session, RuleContext context)
    {
        var end = session.binding.peer;
        if (end.TryGet(out var peer) && !peer.Ipv4.IsUnknown && Index(context).FindOwner(peer.Ipv4) is { } owner)
        {
            var isOwn = ReferenceEquals(owner, router);
            if (isOwn || (!owner.HasLoopback(peer.Ipv4) && owner.Router.lsrId is { IsKnown: true } id && !id.Is(peer.Ipv4) && owner.Router.ldp is not { lsrId.IsSet: true }))
            {
                context.Report(new Finding(Info, end.Origin!, isOwn
                    ? $"{router}: the BFD session {session.name} watches an LSP to {peer}, an address of this router: it stays down. Name the LSR ID of the far end."
                    : $"{router}: the BFD session {session.name} watches an LSP to {peer}, an address of {owner} to which no LSP leads: it stays down. Name the LSR ID {owner.Router.lsrId}.")
                {
                    Parameter = "peer",
                    Fix = isOwn ? null : Fix.SetArgument($"Name the LSR ID of {owner}", end.Origin!, "peer", $"\"{owner.Router.lsrId}\""),
                });
            }
        }

        if (session.binding.nextHop.TryGet(out var nextHop) && router.AreAddressesKnown && !IsNeighbor(router, nextHop))
            context.Report(new Finding(Info, session.binding.nextHop.Origin!, $"{router}: the BFD session {session.name} has the next hop {nextHop}, which is no neighbor of this router: the session stays down. Name the next hop of the LSP.") { Parameter = "nextHop" });
    }

    private static bool IsNeighbor(EgressRouter router, Ipv4Address address)
    {
        if (router.Addresses.ContainsKey(address))
            return false;
        foreach (var there in router.Router.interfaces)
        {
            if (there.unnumbered.IsSet)
                return true;
            if (there.addresses is not { Count: > 0 })
                continue;
            if (!there.HasKnownAddresses() || there.Reaches(address))
                return true;
        }

        return false;
    }
}

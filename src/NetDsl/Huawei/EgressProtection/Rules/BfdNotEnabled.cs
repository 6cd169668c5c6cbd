namespace NetDsl.Huawei;

/// <summary>E-57: BFD watches LSPs, TE tunnels or BGP peers, and is not enabled on the router.</summary>
internal sealed class BfdNotEnabled() : EgressRouterRule(
    "ND4057",
    "BFD watches LSPs or BGP peers and is not enabled on the router",
    Severity.Error,
    "Every use of BFD needs the line bfd in the system view: without it the router refuses the others, and no failure is noticed. Enable BFD.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        var of = router.Router;
        if (of.bfd is not null || !router.IsComplete || of.MayHold("bfd") || FindUse(router) is not var (at, owner, what))
            return;
        context.Report(new Finding(Info, at, $"{router}: {what}, and BFD is not enabled: the router refuses the line, and no failure is noticed. Enable BFD.")
        {
            Fix = Fix.InsertBefore("Enable BFD", owner, $"{nameof(VrpRouterBuilder.Bfd)}()"),
        });
    }

    /// <summary>The first use: where it stands, the call on the router that it belongs to, and what it is.</summary>
    private static (Origin At, Origin Owner, string What)? FindUse(EgressRouter router)
    {
        if (router.Router.mpls is { } mpls)
        {
            if (mpls.lspBfd is { enabled: { IsKnown: true, Raw: true } lsp })
                return (lsp.Origin!, mpls.Origin, "BFD is to watch LSPs of LDP");
            if (mpls.bgpLspBfd is { enabled: { IsKnown: true, Raw: true } bgpLsp })
                return (bgpLsp.Origin!, mpls.Origin, "BFD is to watch LSPs of BGP");
            if (mpls.teOptions is { bfd: { IsKnown: true, Raw: true } te })
                return (te.Origin!, mpls.Origin, "BFD is to watch TE tunnels");
        }

        foreach (var there in router.Router.interfaces)
        {
            if (there.teTunnel is { bfd.enabled: { IsKnown: true, Raw: true } enabled })
                return (enabled.Origin!, there.Origin, $"BFD is to watch the TE tunnel {there.name}");
        }

        foreach (var session in router.Router.bfdSessions.Items())
        {
            if (session.binding.target.Is(BfdTarget.LdpLsp) || session.binding.target.Is(BfdTarget.TeTunnel))
                return (session.Origin, session.Origin, $"the BFD session {session.name} is to watch an LSP");
        }

        foreach (var peer in router.Peers)
        {
            if (peer.Of(static s => s.bfd) is { IsKnown: true, Raw: true } watched)
                return (watched.Origin!, router.Bgp!.Origin, $"BFD is to watch the BGP peer {peer.Address}");
        }

        foreach (var instance in (router.Bgp?.vpnInstances).Items())
        {
            foreach (var session in instance.sessions.Items())
            {
                if (session.bfd.Is(true))
                    return (session.bfd.Origin!, router.Bgp!.Origin, $"BFD is to watch the BGP peer {session.peer}");
            }
        }

        return null;
    }
}

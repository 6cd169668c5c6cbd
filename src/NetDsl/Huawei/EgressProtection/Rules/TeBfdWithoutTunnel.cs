namespace NetDsl.Huawei;

/// <summary>E-59: a BFD session for a TE tunnel names an interface that is none.</summary>
internal sealed class TeBfdWithoutTunnel() : EgressRouterRule(
    "ND4059",
    "A BFD session watches a TE tunnel that does not exist",
    Severity.Error,
    "A BFD session for a TE tunnel names a tunnel interface of the router with tunnel-protocol mpls te and the PE as destination. The router refuses any other, and no failure is noticed. Name the tunnel to the PE.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        if (!router.IsComplete || router.Router.MayHold("interface"))
            return;
        foreach (var session in router.Router.bfdSessions.Items())
        {
            if (!session.binding.target.Is(BfdTarget.TeTunnel) || !session.binding.@interface.TryGet(out var name))
                continue;
            var there = router.Router.FindInterface(name);
            if (there is { IsOpen: true } || there?.MayHold("tunnel-protocol") == true || there?.MayHold("destination") == true)
                continue;
            var what = there is null ? "does not exist"
                : there.tunnel is not { protocol.IsSet: true } tunnel || (tunnel.protocol.IsKnown && !tunnel.protocol.Is(TunnelProtocol.MplsTe)) ? "is no TE tunnel"
                : tunnel.destination.IsSet ? null
                : "has no destination";
            if (what is not null)
                context.Report(new Finding(Info, session.binding.@interface.Origin!, $"{router}: the BFD session {session.name} watches {name}, which {what}: it is refused or stays down, and no failure is noticed. Name the TE tunnel to the PE.") { Parameter = "tunnel" });
        }
    }
}

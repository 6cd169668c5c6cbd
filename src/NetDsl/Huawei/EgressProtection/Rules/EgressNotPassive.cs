using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>E-56: the far end of LSPs that are watched makes no BFD sessions for them.</summary>
internal sealed class EgressNotPassive() : EgressRule(
    "ND4056",
    "The end of watched LSPs does not answer BFD",
    Severity.Error,
    "BFD for an LSP that comes by itself needs bfd and mpls-passive at the end of the LSP, which makes a session when an LSP ping asks for it. Without them the session stays down, and a failure is not noticed. Let the end answer.")
{
    protected internal override void Check(RuleContext context)
    {
        var index = Index(context);
        HashSet<EgressRouter>? reported = null;
        foreach (var from in index.Routers)
        {
            foreach (var (end, at) in LspWatch.Listed(from.Router))
                Check(from, index.FindOwner(end), at, ref reported, context);
            if (from.Router.mpls is null)
                continue;
            foreach (var (end, at) in LspWatch.Tunnels(from.Router))
                Check(from, index.FindOwner(end), at, ref reported, context);
        }

        foreach (var pair in index.Pairs)
        {
            foreach (var point in pair.RepairPoints)
            {
                if (!WatchesAll(point))
                    continue;
                var at = point.Router.mpls!.lspBfd!.Origin;
                Check(point, pair.First, at, ref reported, context);
                Check(point, pair.Second, at, ref reported, context);
            }
        }
    }

    private static bool WatchesAll(EgressRouter point) =>
        point.Router.mpls?.lspBfd is { enabled: { IsKnown: true, Raw: true } } bfd && (bfd.hosts.Is(true) || bfd.tunnelHosts.Is(true)) && !bfd.nextHop.IsSet && !bfd.outgoingInterface.IsSet;

    private void Check(EgressRouter from, EgressRouter? end, Origin at, ref HashSet<EgressRouter>? reported, RuleContext context)
    {
        if (end is null || ReferenceEquals(end, from))
            return;
        var router = end.Router;
        if (!end.IsComplete || router.MayHold("bfd") || router.bfd is { mplsPassive.IsSet: true } or { IsOpen: true } || router.bfd?.MayHold("mpls-passive") == true || reported?.Contains(end) == true)
            return;
        (reported ??= []).Add(end);
        context.Report(new Finding(Info, router.bfd?.Origin ?? router.Origin, $"{end}: {from} watches the LSP to this router by BFD, and {(router.bfd is null ? "BFD is not enabled here" : "mpls-passive is missing here")}: the session stays down, and a failure is not noticed. Let BFD answer for LSPs.")
        {
            Related = [new RelatedPlace(at, $"BFD for LSPs on {from}")],
            Fix = router.bfd is { } bfd
                ? Fix.Configure("Answer BFD for LSPs", bfd.Origin, $"{nameof(BfdBuilder.MplsPassive)}()")
                : Fix.Configure("Answer BFD for LSPs", router.Origin, $"{nameof(VrpRouterBuilder.Bfd)}(bfd => bfd.{nameof(BfdBuilder.MplsPassive)}())"),
        });
    }
}

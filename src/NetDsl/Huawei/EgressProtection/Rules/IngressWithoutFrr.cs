using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>E-51: a PE where BGP LSPs begin has no complete backup for them.</summary>
internal sealed class IngressWithoutFrr() : EgressRouterRule(
    "ND4051",
    "BGP LSPs that begin at a PE have no complete backup",
    Severity.Warning,
    "A PE turns to the second BGP LSP at once only with all of auto-frr, bestroute nexthop-resolved tunnel and ingress-lsp protect-mode bgp-frr; with some of them it waits until BGP has converged. Set all three.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        if (router.Vpns.Count == 0 || router.FindShownUnicast() is not { } family || family.Holds("bestroute") || family.MayHold("ingress-lsp") || !family.ShowsAutoFrr(router.Bgp!) || !IsIngress(router, out var labeled))
            return;
        if (family.autoFrr.IsUnknown || router.Bgp!.autoFrr.IsUnknown || family.nextHopResolved.IsUnknown || family.ingressLspFrr.IsUnknown)
            return;
        var backup = family.HasAutoFrr(router.Bgp);
        var tunnel = family.nextHopResolved.Is(BgpNextHopResolution.Tunnel);
        var ingress = family.ingressLspFrr.Is(true);
        if ((backup && tunnel && ingress) || (ingress && !backup) || (labeled < 2 && !ingress && !(backup && tunnel)))
            return;
        var edits = new List<FixEdit>();
        Add(edits, family, backup, family.autoFrr.IsSet, nameof(BgpUnicastBuilder.AutoFrr));
        Add(edits, family, tunnel, family.nextHopResolved.IsSet, nameof(BgpUnicastBuilder.ResolveNextHopByTunnel));
        Add(edits, family, ingress, family.ingressLspFrr.IsSet, nameof(BgpUnicastBuilder.IngressLspFrr));
        var lacks = string.Join(", ", Missing(backup, tunnel, ingress));
        context.Report(new Finding(Info, family.Origin, $"{router}: BGP LSPs to other PEs begin here, and {lacks} is missing: the router waits until BGP has converged before it takes the second LSP. Set it.")
        {
            Fix = edits.Count > 0 ? Fix.Of("Back up BGP LSPs that begin here", [.. edits]) : null,
        });
    }

    private static void Add(List<FixEdit> edits, BgpUnicastFamily family, bool has, bool isSaid, string verb)
    {
        if (!has && !isSaid)
            edits.Add(new FixEdit(FixKind.Configure, family.Origin, verb + "()"));
    }

    private static IEnumerable<string> Missing(bool backup, bool tunnel, bool ingress)
    {
        if (!backup)
            yield return "auto-frr";
        if (!tunnel)
            yield return "bestroute nexthop-resolved tunnel";
        if (!ingress)
            yield return "ingress-lsp protect-mode bgp-frr";
    }

    /// <summary>VPN routes come from far peers; counts the labeled peers that a BGP LSP to them can go over, reflectors not among them.</summary>
    private static bool IsIngress(EgressRouter router, out int labeled)
    {
        labeled = 0;
        var isFar = false;
        foreach (var peer in router.Peers)
        {
            // It may be a reflector.
            if (peer.FarRouter is { HasUnknownPeers: true })
                return false;
            if (peer.IsLabeled())
                labeled += peer.IsExternal is true || (peer.Far is not null && !peer.IsPlainReflector()) ? 1 : 0;
            else
                isFar |= peer.HasLabels is false && peer.ExchangesVpn is true;
        }

        return isFar;
    }
}

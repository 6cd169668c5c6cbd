namespace NetDsl.Huawei;

/// <summary>E-62: LDP FRR on a router where BGP auto FRR acts.</summary>
internal sealed class LdpFrrBesideBgpFrr() : EgressRouterRule(
    "ND4062",
    "LDP FRR has no effect beside BGP auto FRR",
    Severity.Info,
    "Where a router has LDP FRR and BGP auto FRR, only BGP auto FRR acts for labeled routes: a fault on the way to the preferred next hop turns traffic to the other one, though LDP FRR knows another way to the same. Worth knowing when the two were meant to work together.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        if (router.Router.ldp?.ipv4 is not { } ldp || router.Bgp is not { } bgp)
            return;
        var frr = ldp.autoFrr.IsKnown && !ldp.autoFrr.Is(LspTrigger.None) ? ldp.autoFrr.Origin : ldp.autoFrrPrefixes.Origin;
        var own = bgp.unicast is { autoFrr.IsSet: true } family ? family.autoFrr : bgp.autoFrr;
        if (frr is null || !own.Is(true))
            return;
        context.Report(new Finding(Info, frr, $"{router}: LDP FRR is enabled beside BGP auto FRR, and only the latter acts for labeled routes. Keep LDP FRR if other LSPs need it.")
        {
            Related = [new RelatedPlace(own.Origin!, "BGP auto FRR")],
        });
    }
}

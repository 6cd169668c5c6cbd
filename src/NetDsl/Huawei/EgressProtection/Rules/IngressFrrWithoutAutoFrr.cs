namespace NetDsl.Huawei;

/// <summary>E-52: BGP LSPs are to have a backup, and BGP keeps none.</summary>
internal sealed class IngressFrrWithoutAutoFrr() : EgressRouterRule(
    "ND4052",
    "BGP LSPs are to have a backup, and BGP keeps no backup route",
    Severity.Error,
    "ingress-lsp protect-mode bgp-frr takes the backup of a BGP LSP from the backup routes of BGP. Without auto-frr there are none, and the line has no effect. Enable auto-frr.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        if (router.Bgp is not { } bgp || !router.IsComplete)
            return;
        Check(router, bgp, bgp.unicast, context);
        Check(router, bgp, bgp.labeledUnicast, context);
    }

    private void Check(EgressRouter router, Bgp bgp, BgpRouteFamily? family, RuleContext context)
    {
        if (family?.ingressLspFrr.Is(true) != true || family.HasAutoFrr(bgp) || family.IsOpen || bgp.IsOpen || !family.ShowsAutoFrr(bgp))
            return;
        context.Report(new Finding(Info, family.ingressLspFrr.Origin!, $"{router}: BGP LSPs that begin here are to have a backup, and BGP keeps no backup routes: when an LSP fails, traffic is lost until BGP has converged. Enable auto-frr.")
        {
            Fix = family.autoFrr.IsSet ? null : Fix.InsertBefore("Keep backup routes", family.ingressLspFrr.Origin!, $"{nameof(BgpUnicastBuilder.AutoFrr)}()"),
        });
    }
}

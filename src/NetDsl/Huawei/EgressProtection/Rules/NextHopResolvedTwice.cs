namespace NetDsl.Huawei;

/// <summary>E-53: a second line says by what next hops are resolved.</summary>
internal sealed class NextHopResolvedTwice() : EgressRouterRule(
    "ND4053",
    "Two lines say by what next hops are resolved",
    Severity.Error,
    "The next hop of labeled routes is resolved by ip, by tunnel, or by tunnel with the cost of the IP route: the later line replaces the earlier one. Keep one.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        if (router.Bgp is not { } bgp)
            return;
        Check(router, bgp.unicast, context);
        Check(router, bgp.labeledUnicast, context);
        Check(router, bgp.vpnv4, context);
    }

    private void Check(EgressRouter router, BgpFamily? family, RuleContext context)
    {
        if (family is null || !family.nextHopResolved.IsSet)
            return;
        foreach (var line in family.rawLines.Items())
        {
            if (!line.Text.Begins("bestroute nexthop-resolved"))
                continue;
            context.Report(new Finding(Info, line.Origin, $"{router}: \"{line.Text}\" stands beside another line about next hops: the later one replaces the earlier one. Keep one.")
            {
                Related = [new RelatedPlace(family.nextHopResolved.Origin!, "the other line")],
                Fix = Fix.Remove("Take the line out", line.Origin),
            });
        }
    }
}

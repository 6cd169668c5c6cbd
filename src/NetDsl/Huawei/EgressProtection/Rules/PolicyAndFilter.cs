namespace NetDsl.Huawei;

/// <summary>E-32: a line has a route policy or a route filter.</summary>
internal sealed class PolicyAndFilter() : BgpRoutesRule(
    "ND4032",
    "A line has a route policy and a route filter",
    Severity.Error,
    "import-route and network take the one or the other: the router refuses a line with both, and the routes are not taken over. Keep one of them.")
{
    protected override void Check(EgressRouter router, BgpRouteFamily family, RuleContext context)
    {
        foreach (var line in family.rawLines.Items())
        {
            if ((line.Text.Begins("import-route ") || line.Text.Begins("network ")) && line.Text.Holds(" route-policy ") && line.Text.Holds(" route-filter "))
                context.Report(new Finding(Info, line.Origin, $"{router}: the router refuses \"{line.Text}\": it has a route policy and a route filter. Keep one of them."));
        }
    }
}

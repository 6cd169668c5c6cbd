namespace NetDsl.Huawei;

/// <summary>L-38: a domain counts tunnels, and its L2TP group does not authenticate them by AAA.</summary>
internal sealed class TunnelAccountingWithoutAaa() : L2tpRouterRule(
    "ND3038",
    "A domain counts tunnels that AAA does not authenticate",
    Severity.Warning,
    "Tunnels are counted as RFC 2867 says only when AAA knows them: without tunnel aaa-authentication in the L2TP group nothing is counted. Turn it on, or drop the accounting.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var domain in (router.Router.aaa?.domains).Items())
        {
            if (!domain.tunnelAccounting.Is(true) || (domain.l2tpByRadius.IsSet && !domain.l2tpByRadius.Is(false)))
                continue;
            foreach (var bound in domain.l2tpGroups.Items())
            {
                if (router.FindGroup(bound.group) is not { IsLac: true } group || !group.GoesByPassword())
                    continue;
                context.Report(new Finding(Info, domain.tunnelAccounting.Origin!, $"{router}: the domain {domain.name} counts tunnels, and AAA does not authenticate those of the L2TP group {bound.group}: nothing is counted. Turn tunnel aaa-authentication on in the group, or drop the accounting.") { Related = [new RelatedPlace(group.Origin, "the L2TP group")] });
                break;
            }
        }
    }
}

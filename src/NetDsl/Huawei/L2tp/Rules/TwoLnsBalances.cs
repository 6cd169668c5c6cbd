namespace NetDsl.Huawei;

/// <summary>L-55: an LNS group balances both by tunnel and by session.</summary>
internal sealed class TwoLnsBalances() : L2tpRouterRule(
    "ND3055",
    "An LNS group balances both by tunnel and by session",
    Severity.Error,
    "The boards of an LNS group share either tunnels or sessions: the device refuses the second way. Keep one of the two.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var group in router.Router.lnsGroups.Items())
        {
            if (group.balanceByTunnel.Is(true) && group.balanceBySession.Is(true))
                context.Report(new Finding(Info, group.balanceBySession.Origin!, $"{router}: LNS group {group.name} balances its boards by tunnel and by session: the device refuses the second way. Keep one of the two.") { Related = [new RelatedPlace(group.balanceByTunnel.Origin!, "the other way")] });
        }
    }
}

using System;

namespace NetDsl.H3c;

/// <summary>D-66: load balancing of BGP stands in the BGP view, as in Comware 5.</summary>
internal sealed class BalanceInBgpView() : ComwareRouterRule(
    "ND5066",
    "BGP balances load in the wrong view",
    Severity.Error,
    "In Comware 7 the command balance belongs to the address family; in the BGP view itself, where Comware 5 had it, the router refuses it and BGP holds one route only. Write it under the address family.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        foreach (var line in router.Router.bgp?.rawLines.Items() ?? default)
        {
            if (line.Text.StartsWith("balance ", StringComparison.OrdinalIgnoreCase))
                context.Report(new Finding(Info, line.Origin, $"{router}: \"{line.Text}\" stands in the BGP view, where Comware 7 refuses it: BGP holds one route only. Write it under the address family (the verb {nameof(ComwareBgpFamilyBuilder.Balance)} of {nameof(ComwareBgpBuilder.Ipv4)})."));
        }
    }
}

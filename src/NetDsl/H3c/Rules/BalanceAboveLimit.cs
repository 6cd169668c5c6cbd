using System;
using System.Globalization;

namespace NetDsl.H3c;

/// <summary>D-69: BGP balances over more routes than the router holds.</summary>
internal sealed class BalanceAboveLimit() : ComwareRouterRule(
    "ND5069",
    "BGP balances load over more routes than the router allows",
    Severity.Error,
    "The number of routes to one destination is limited by max-ecmp-num: the router refuses a larger number. Lower it, or raise the limit, which takes a restart.")
{
    private const string Limit = "max-ecmp-num ";

    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (router.Router.bgp?.ipv4 is not { } family || router.Router.rawLines is not { } lines)
            return;
        foreach (var line in lines)
        {
            if (!line.Text.StartsWith(Limit, StringComparison.OrdinalIgnoreCase) || !int.TryParse(line.Text.Substring(Limit.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var limit))
                continue;
            foreach (var form in (Setting<BalancePaths>[])[family.balance, family.balanceEbgp, family.balanceIbgp, family.balanceEibgp])
            {
                if (form.TryGet(out var paths) && paths.Value > limit)
                    Report(context, router, form, limit, line);
            }

            return;
        }
    }

    private void Report(RuleContext context, ComwareRouterView router, Setting<BalancePaths> form, int limit, RawLine line) =>
        context.Report(new Finding(Info, form.Origin!, $"{router}: BGP is to balance over {form} routes, the router holds {limit.ToString(CultureInfo.InvariantCulture)} to one destination. Lower the number, or raise max-ecmp-num and restart.")
        {
            Parameter = "paths",
            Related = [new RelatedPlace(line.Origin, "the limit")],
            Fix = limit > 1 ? Fix.SetArgument("Take as many as the router holds", form.Origin!, "paths", limit.ToString(CultureInfo.InvariantCulture)) : null,
        });
}

using System;

namespace NetDsl.Huawei;

/// <summary>E-29: <c>non-relay-tunnel</c> stands last, and only where the public network takes routes over.</summary>
internal sealed class NonRelayMisplaced() : BgpRoutesRule(
    "ND4029",
    "non-relay-tunnel stands where it is not accepted",
    Severity.Error,
    "The keyword stands at the end of import-route and network, for direct, static, IS-IS, OSPF and RIP routes of the public network. The router refuses it elsewhere: in a VPN instance, for user routes, beside a route filter of network. Put it at the end, or leave it out.")
{
    private const string Keyword = "non-relay-tunnel";

    protected override void Check(EgressRouter router, BgpRouteFamily family, RuleContext context)
    {
        foreach (var line in family.rawLines.Items())
        {
            var text = line.Text;
            if ((!text.Begins("import-route ") && !text.Begins("network ")) || !text.Holds(" " + Keyword))
                continue;
            var why = family is BgpVpnFamily ? "a VPN instance does not know it"
                : !text.EndsWith(" " + Keyword, StringComparison.OrdinalIgnoreCase) ? "it has to stand at the end"
                : text.Begins("import-route unr") || text.Begins("import-route op-route") ? "these routes do not know it"
                : text.Begins("network ") && text.Holds(" route-filter ") ? "it does not go with a route filter"
                : null;
            if (why is not null)
                context.Report(new Finding(Info, line.Origin, $"{router}: the router refuses \"{text}\": {why}. Put {Keyword} at the end of a line that knows it, or leave it out."));
        }
    }
}

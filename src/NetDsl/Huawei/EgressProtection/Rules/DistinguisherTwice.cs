using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>E-07: a route distinguisher belongs to one VPN instance of a router.</summary>
internal sealed class DistinguisherTwice() : EgressRouterRule(
    "ND4007",
    "Two VPN instances of a router have the same route distinguisher",
    Severity.Error,
    "The route distinguisher tells the routes of a router's VPNs apart: the router refuses to give it to a second one. Give each VPN instance its own.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        if (router.Vpns.Count < 2)
            return;
        var first = new Dictionary<RouteDistinguisher, EgressVpn>();
        foreach (var vpn in router.Vpns)
        {
            if (!vpn.RouteDistinguisher.TryGet(out var known))
                continue;
            if (!first.TryGetValue(known, out var there))
            {
                first.Add(known, vpn);
                continue;
            }

            context.Report(new Finding(Info, vpn.RouteDistinguisher.Origin!, $"{vpn} has the route distinguisher {known}, which {there.Instance.name} has already: the router refuses it. Give each VPN instance its own.")
            {
                Parameter = "value",
                Related = [new RelatedPlace(there.RouteDistinguisher.Origin!, $"the VPN instance {there.Instance.name}")],
            });
        }
    }
}

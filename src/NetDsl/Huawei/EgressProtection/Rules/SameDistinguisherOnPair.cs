namespace NetDsl.Huawei;

/// <summary>E-08: the same route distinguisher on both PEs hides one of the two routes behind a route reflector.</summary>
internal sealed class SameDistinguisherOnPair() : EgressPairRule(
    "ND4008",
    "The two PEs of a pair have the same route distinguisher",
    Severity.Info,
    "The routes of both PEs are then one and the same route for BGP: a route reflector passes on the better one only, and remote PEs learn of the other one only after the failure. Egress protection works with it; VPN FRR does not. Take a route distinguisher per PE unless that is meant.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        foreach (var instance in pair.Instances)
        {
            if (instance is not { First: { } first, Second: { } second } || !first.RouteDistinguisher.TryGet(out var one) || !second.RouteDistinguisher.Is(one))
                continue;
            context.Report(new Finding(Info, second.RouteDistinguisher.Origin!, $"{second} has the route distinguisher {one} as on {first.Router}: a route reflector passes on only one of their routes, so that remote PEs cannot prepare for the other. Take another one unless that is meant.")
            {
                Parameter = "value",
                Related = [new RelatedPlace(first.RouteDistinguisher.Origin!, $"the route distinguisher on {first.Router}")],
            });
        }
    }
}

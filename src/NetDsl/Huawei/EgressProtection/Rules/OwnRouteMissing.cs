namespace NetDsl.Huawei;

/// <summary>E-24: a PE of a pair takes its own host route into BGP.</summary>
internal sealed class OwnRouteMissing() : EgressPairRule(
    "ND4024",
    "A PE of a pair does not take its own host route into BGP",
    Severity.Error,
    "Remote PEs reach the next hop of its VPN routes by the labeled route to its loopback interface. Without that route they have no way to it. Take the host route into BGP.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        Check(pair.First, context);
        Check(pair.Second, context);
    }

    private void Check(EgressRouter pe, RuleContext context)
    {
        if (!EgressPairQuestions.NextHopOf(pe).TryGet(out var own) || pe.Bgp is not { } bgp || pe.Originates(own) is not false)
            return;
        context.Report(new Finding(Info, EgressPairQuestions.RoutesOf(pe), $"{pe} does not take the host route to its own address {own} into BGP: remote PEs do not reach the next hop of its VPN routes. Add the route.")
        {
            Fix = bgp.unicast is { } unicast ? Fix.Configure("Take the own host route into BGP", unicast.Origin, EgressPairQuestions.HostRoute(own, false)) : null,
        });
    }
}

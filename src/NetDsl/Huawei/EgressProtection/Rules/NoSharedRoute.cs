namespace NetDsl.Huawei;

/// <summary>E-26: the repair point has two labeled routes to the address that is protected, one from each PE.</summary>
internal sealed class NoSharedRoute() : EgressPairRule(
    "ND4026",
    "No address is taken into BGP by both PEs of a pair",
    Severity.Error,
    "The repair point can turn to the other PE only for an address to which it has a labeled route from both. Let each PE take the host route of the other one into BGP too, or give both a loopback interface with the same address.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        if (!EgressPairQuestions.NextHopOf(pair.First).TryGet(out var first) || !EgressPairQuestions.NextHopOf(pair.Second).TryGet(out var second))
            return;

        // A group protects its master; where nothing says which one that is, one address of both is enough.
        if (pair.Second.Originates(first) is not false || (pair.Group is null && pair.First.Originates(second) is not false) || ShareAddress(pair))
            return;
        var joined = EgressTunnels.Between(pair.First, pair.Second) is not null;
        context.Report(new Finding(Info, EgressPairQuestions.RoutesOf(pair.Second), $"{pair.Second} does not take the host route to {first}, the address of {pair.First}, into BGP: repair points have one labeled route to it, and when {pair.First} fails nothing leads to {pair.Second}. Add the route.")
        {
            Fix = pair.Second.Bgp?.unicast is { } unicast ? Fix.Configure("Take the host route of the other PE into BGP", unicast.Origin, EgressPairQuestions.HostRoute(first, joined)) : null,
        });
    }

    /// <summary>Both have, or may have, a loopback address in common, and both may take it into BGP.</summary>
    private static bool ShareAddress(EgressPair pair)
    {
        if (!pair.First.AreAddressesKnown || !pair.Second.AreAddressesKnown)
            return true;
        foreach (var address in pair.First.Addresses.Keys)
        {
            if (pair.Second.Addresses.ContainsKey(address) && pair.First.Originates(address) is not false && pair.Second.Originates(address) is not false)
                return true;
        }

        return false;
    }
}

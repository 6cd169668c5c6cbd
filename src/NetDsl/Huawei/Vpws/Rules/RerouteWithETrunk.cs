namespace NetDsl.Huawei;

/// <summary>V-90: a delayed reroute policy stands on a member of an E-Trunk.</summary>
internal sealed class RerouteWithETrunk() : CircuitRule(
    "ND2090",
    "A delayed reroute policy stands on a member of an E-Trunk",
    Severity.Error,
    "The E-Trunk decides which PE is active, and the pseudowires have to follow at once: the router takes immediately only. Use Immediately().")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        var ac = circuit.Circuit;
        if (circuit.Interface.ethTrunk is not { eTrunk: { IsSet: true } trunk } || (ac.rerouteDelay.Origin ?? (ac.reroutePolicy.Is(ReroutePolicy.Never) ? ac.reroutePolicy.Origin : null)) is not { } at)
            return;
        context.Report(new Finding(Info, at, $"{circuit}: the interface belongs to an E-Trunk, which decides which PE is active: the pseudowires have to follow at once. Use Immediately().") { Related = [new RelatedPlace(trunk.Origin!, "the E-Trunk")] });
    }
}

namespace NetDsl.Huawei;

/// <summary>V-32, V-84: a reroute policy stands where there is nothing to return from.</summary>
internal sealed class RerouteWithoutSecondary() : CircuitRule(
    "ND2084",
    "A reroute policy stands where there is nothing to return from",
    Severity.Error,
    "The reroute policy says when traffic goes back from the secondary to the primary: without a secondary pseudowire the router refuses it. It belongs to the PE of the single-homed CE.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        var ac = circuit.Circuit;
        if (!circuit.IsComplete || circuit.Secondary is not null || ac.ccc is not null || ac.secondaryCcc is not null)
            return;
        var at = ac.reroutePolicy.Origin ?? ac.rerouteDelay.Origin ?? ac.resumeDelay.Origin;
        if (at is not null)
            context.Report(new Finding(Info, at, $"{circuit}: the reroute policy has no secondary pseudowire to return from: the router refuses it. It belongs to the PE that has both pseudowires."));
    }
}

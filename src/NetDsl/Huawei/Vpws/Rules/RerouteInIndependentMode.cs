namespace NetDsl.Huawei;

/// <summary>V-85: a reroute policy stands in the independent redundancy mode.</summary>
internal sealed class RerouteInIndependentMode() : CircuitRule(
    "ND2085",
    "A reroute policy stands in the independent redundancy mode",
    Severity.Error,
    "In independent mode both ends negotiate which pseudowire is active: the router refuses a reroute policy. Remove the policy or the mode.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        var ac = circuit.Circuit;
        if (!ac.redundancy.Is(PwRedundancy.Independent) || (ac.reroutePolicy.Origin ?? ac.rerouteDelay.Origin ?? ac.resumeDelay.Origin) is not { } at)
            return;
        context.Report(new Finding(Info, at, $"{circuit}: the redundancy mode is independent: the router refuses a reroute policy. Remove the policy, or take the master mode.") { Related = [new RelatedPlace(ac.redundancy.Origin!, "the redundancy mode")] });
    }
}

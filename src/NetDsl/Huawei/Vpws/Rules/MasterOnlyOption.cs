namespace NetDsl.Huawei;

/// <summary>V-93: holdoff or switchover stands outside the master mode.</summary>
internal sealed class MasterOnlyOption() : CircuitRule(
    "ND2093",
    "holdoff or switchover stands outside the master mode",
    Severity.Error,
    "Only the master of the redundancy mode delays or forces a switchover: in other modes the router refuses it. Take the master mode, or leave it out.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        var ac = circuit.Circuit;
        if (ac.redundancy.IsUnknown || ac.redundancy.Is(PwRedundancy.Master) || (!ac.redundancy.IsSet && !circuit.IsComplete))
            return;
        var mode = ac.redundancy.IsSet ? "independent" : "FRR, because none is set";
        if (ac.holdoff.Origin is { } at)
            Report(circuit, "holdoff", mode, at, context);
        if (ac.maintenance is { switchover: var forced } && forced.Is(true))
            Report(circuit, "switchover", mode, forced.Origin!, context);
    }

    private void Report(CircuitView circuit, string option, string mode, Origin at, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{circuit}: {option} is for the master mode only, and the mode is {mode}: the router refuses it. Add Redundancy(PwRedundancy.Master), or leave it out.") { Fix = Fix.Remove($"Leave {option} out", at) });
}

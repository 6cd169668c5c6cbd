namespace NetDsl.Huawei;

/// <summary>V-110: BFD for a pseudowire stands on the interface that has the pseudowire. A program cannot write it elsewhere; a configuration that was read may have it.</summary>
internal sealed class BfdWithoutPseudowire() : CircuitRule(
    "ND2110",
    "BFD for a pseudowire stands on an interface without one",
    Severity.Error,
    "The line checks the pseudowire of its own interface: without one the router refuses it. Move the line to the interface that has the pseudowire.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.IsComplete && circuit.Pseudowires.Count == 0 && circuit.Circuit.bfd is { Count: > 0 } lines)
            context.Report(new Finding(Info, lines[0].Origin, $"{circuit}: BFD checks the pseudowire of this interface, and it has none: the router refuses the line. Move it to the interface that has the pseudowire."));
    }
}

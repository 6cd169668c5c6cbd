namespace NetDsl.Huawei;

/// <summary>V-101, V-105: lines about a secondary pseudowire stand only where there is one. A program cannot write them otherwise; a configuration that was read may have them.</summary>
internal sealed class SecondaryLineWithoutSecondary() : CircuitRule(
    "ND2105",
    "A line is about a secondary pseudowire that does not exist",
    Severity.Error,
    "The line names the secondary pseudowire: without one the router refuses it. Add the secondary pseudowire, or remove the line.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (!circuit.IsComplete || circuit.Secondary is not null)
            return;
        foreach (var line in circuit.Circuit.bfd.Items())
        {
            if (line.role.Is(PseudowireRole.Secondary))
                Report(circuit, "BFD", line.Origin, context);
        }

        if (circuit.Circuit.secondaryVccvParameter.Origin is { } at)
            Report(circuit, "the VCCV parameter", at, context);
    }

    private void Report(CircuitView circuit, string what, Origin at, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{circuit}: {what} is for a secondary pseudowire, and there is none: the router refuses the line. Add the secondary pseudowire, or remove the line."));
}

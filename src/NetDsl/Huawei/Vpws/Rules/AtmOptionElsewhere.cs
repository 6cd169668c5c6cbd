namespace NetDsl.Huawei;

/// <summary>V-44: an ATM option stands on another interface type.</summary>
internal sealed class AtmOptionElsewhere() : CircuitRule(
    "ND2044",
    "An ATM option stands on another interface type",
    Severity.Error,
    "Cells are gathered on ATM interfaces only: elsewhere the router refuses the option. Leave it out.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (!circuit.IsNotAtm())
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Line.atm is not { } atm)
                continue;
            Check(circuit, pseudowire, atm.maxAtmCells.Origin, "max-atm-cells", context);
            Check(circuit, pseudowire, atm.atmPackOvertime.Origin, "atm-pack-overtime", context);
            Check(circuit, pseudowire, atm.transmitAtmCells.Origin, "transmit-atm-cells", context);
            Check(circuit, pseudowire, atm.sequenceNumber.Is(true) ? atm.sequenceNumber.Origin : null, "seq-number", context);
        }
    }

    private void Check(CircuitView circuit, PseudowireView pseudowire, Origin? at, string option, RuleContext context)
    {
        if (at is not null)
            context.Report(new Finding(Info, at, $"{circuit}: {option} of {pseudowire} is for ATM interfaces only: the router refuses it here. Leave it out.") { Fix = Fix.Remove($"Leave {option} out", at) });
    }
}

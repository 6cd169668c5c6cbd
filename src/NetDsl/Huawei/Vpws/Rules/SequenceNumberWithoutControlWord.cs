namespace NetDsl.Huawei;

/// <summary>V-43: sequence numbers without a control word.</summary>
internal sealed class SequenceNumberWithoutControlWord() : CircuitRule(
    "ND2043",
    "Sequence numbers without a control word",
    Severity.Error,
    "The sequence number is a field of the control word: without one the line cannot carry the option and it would be lost. Add the control word.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Line.atm is { sequenceNumber: var set } && set.Is(true) && !pseudowire.Line.IsOpen && !pseudowire.Line.controlWord.IsUnknown && !pseudowire.Line.controlWord.Is(true))
                context.Report(new Finding(Info, set.Origin!, $"{circuit}: {pseudowire} has sequence numbers and no control word on its line: they cannot be configured. Add the control word.")
                {
                    Fix = pseudowire.Line.controlWord.IsSet ? null : Fix.InsertBefore("Add the control word", set.Origin!, "ControlWord()"),
                });
        }
    }
}

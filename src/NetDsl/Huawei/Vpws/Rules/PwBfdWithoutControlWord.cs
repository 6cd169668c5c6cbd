namespace NetDsl.Huawei;

/// <summary>V-103: bFD checks a pseudowire without a control word.</summary>
internal sealed class PwBfdWithoutControlWord() : CircuitRule(
    "ND2103",
    "BFD checks a pseudowire without a control word",
    Severity.Error,
    "BFD packets travel in the control channel of the control word: without it no session comes up. Give the pseudowire a control word at both ends.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var line in circuit.Circuit.bfd.Items())
        {
            var pseudowire = line.role.Or(PseudowireRole.Primary) switch { PseudowireRole.Primary => circuit.Primary, PseudowireRole.Secondary => circuit.Secondary, _ => null };
            if (pseudowire?.Ldp is null || pseudowire.ControlWord.IsUnknown || pseudowire.ControlWord.Is(true))
                continue;
            context.Report(new Finding(Info, line.Origin, $"{circuit}: BFD checks {pseudowire}, which has no control word: the session stays down. Give the pseudowire a control word at both ends.")
            {
                Related = [new RelatedPlace(pseudowire.ControlWord.Origin ?? pseudowire.Origin, "the pseudowire")],
                Fix = pseudowire.Line.controlWord.IsSet ? Fix.SetArgument("Give the pseudowire the control word", pseudowire.Line.controlWord.Origin!, "on", "true") : Fix.InsertBefore("Give the pseudowire the control word", line.Origin, "ControlWord()"),
            });
        }
    }
}

namespace NetDsl.Huawei;

/// <summary>V-33, V-114: the control word is set at one end of a pseudowire and refused at the other.</summary>
internal sealed class ControlWordDiffersAtEnds() : CircuitRule(
    "ND2114",
    "The control word is set at one end of a pseudowire and refused at the other",
    Severity.Warning,
    "The ends negotiate the control word, and use it only when both want it: what one end asks for it does not get. Give both ends the same.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is null || Index(context).FindFarEnd(pseudowire) is not { Pseudowire: { } far } || !pseudowire.IsFirstOf(far))
                continue;
            var (near, other) = (pseudowire.ControlWord, far.ControlWord);

            // What an end leaves out depends on its release and interface type: only what both say is compared.
            if (near.IsKnown && other.IsKnown && near.Raw != other.Raw)
                context.Report(new Finding(Info, near.Origin!, $"{circuit}: {pseudowire} {(near.Raw ? "wants" : "refuses")} the control word, and the other end on {far.Circuit} {(near.Raw ? "refuses" : "wants")} it: it is not used. Give both ends the same.") { Related = [new RelatedPlace(other.Origin!, "the other end")] });
        }
    }
}

namespace NetDsl.Huawei;

/// <summary>V-106: bFD checks a pseudowire at one end only.</summary>
internal sealed class PwBfdOneSided() : CircuitRule(
    "ND2106",
    "BFD checks a pseudowire at one end only",
    Severity.Error,
    "Both ends send BFD packets: with one end silent the session goes down, and with it the pseudowire. Configure BFD at both ends or at none.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is null || !pseudowire.HasBfd(out var line) || Index(context).FindFarEnd(pseudowire) is not { Pseudowire: { } far } || far.MayHaveBfd)
                continue;
            context.Report(new Finding(Info, line!.Origin, $"{circuit}: BFD checks {pseudowire} here, and not at the other end on {far.Circuit}: the session stays down. Configure BFD at both ends or at none.") { Related = [new RelatedPlace(far.Origin, "the other end")] });
        }
    }
}

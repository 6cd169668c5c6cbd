namespace NetDsl.Huawei;

/// <summary>V-109: bFD checks a pseudowire of several segments without the VC ID of its far segment.</summary>
internal sealed class PwBfdOfSeveralSegments() : CircuitRule(
    "ND2109",
    "BFD checks a pseudowire of several segments without the VC ID of its far segment",
    Severity.Error,
    "Over a switching router the far end has another VC ID: without remote-vcid the session is set up towards the switching router and stays down. Name it.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is not null && pseudowire.HasBfd(out var line) && !line!.remoteVcId.IsSet && !line.IsOpen && Index(context).FindFarEnd(pseudowire) is { Switched: { } switched, Router: { } router })
                context.Report(new Finding(Info, line.Origin, $"{circuit}: {pseudowire} is switched by {router}, and BFD has no remote VC ID: the session stays down. Give the VC ID of the far segment as remoteVcId.") { Related = [new RelatedPlace(switched.Origin, "the switched pseudowire")] });
        }
    }
}

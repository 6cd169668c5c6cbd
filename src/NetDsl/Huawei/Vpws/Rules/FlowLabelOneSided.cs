namespace NetDsl.Huawei;

/// <summary>V-113: the flow labels at the two ends of a pseudowire do not fit.</summary>
internal sealed class FlowLabelOneSided() : CircuitRule(
    "ND2113",
    "The flow labels at the two ends of a pseudowire do not fit",
    Severity.Error,
    "One end sends a label that the other does not take off: packets are misread. Let what one end sends be what the other receives.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is null || Index(context).FindFarEnd(pseudowire) is not { Pseudowire: { } far } || !pseudowire.IsFirstOf(far))
                continue;
            var (near, other) = (pseudowire.FlowLabel, far.FlowLabel);
            if (near is null || other is null || !(near.direction.IsKnown && other.direction.IsKnown) || near.@static.IsUnknown || other.@static.IsUnknown)
                continue;

            // Negotiated labels are left out when the other end cannot; static ones are not.
            if (!near.@static.Is(true) && !other.@static.Is(true))
                continue;
            var fits = (near.direction.Raw, other.direction.Raw) is (FlowLabelDirection.Both, FlowLabelDirection.Both) or (FlowLabelDirection.Send, FlowLabelDirection.Receive) or (FlowLabelDirection.Receive, FlowLabelDirection.Send);
            if (fits && near.@static.Or(false) == other.@static.Or(false))
                continue;
            context.Report(new Finding(Info, near.Origin, $"{circuit}: the flow label of {pseudowire} is {Name(near)}, at the other end on {far.Circuit} {Name(other)}: packets are misread. Let what one end sends be what the other receives, static at both or at none.") { Related = [new RelatedPlace(other.Origin, "the other end")] });
        }
    }

    private static string Name(PwFlowLabel label) => $"{label.direction.ToString().ToLowerInvariant()}{(label.@static.Is(true) ? " (static)" : "")}";
}

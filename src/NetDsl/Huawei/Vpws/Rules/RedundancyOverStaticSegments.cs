namespace NetDsl.Huawei;

/// <summary>V-116: a redundancy mode over a pseudowire that is switched with static labels.</summary>
internal sealed class RedundancyOverStaticSegments() : CircuitRule(
    "ND2116",
    "A redundancy mode over a pseudowire that is switched with static labels",
    Severity.Error,
    "The states that the redundancy mode lives on travel in LDP: a static segment does not pass them on, and no switchover takes place. Switch the pseudowire dynamically.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Circuit.redundancy.Origin is not { } at)
            return;
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is not null && Index(context).FindFarEnd(pseudowire) is { Switched: { } switched, Router: { } router } && (switched.first.transmitLabel.IsSet || switched.second.transmitLabel.IsSet))
                context.Report(new Finding(Info, at, $"{circuit}: {pseudowire} is switched by {router} with static labels, over which no states travel: the redundancy mode has no effect. Switch the pseudowire dynamically.") { Related = [new RelatedPlace(switched.Origin, "the switched pseudowire")] });
        }
    }
}

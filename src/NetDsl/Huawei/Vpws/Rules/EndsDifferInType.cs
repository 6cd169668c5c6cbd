namespace NetDsl.Huawei;

/// <summary>V-17, V-83: the two ends of a pseudowire carry frames in different ways.</summary>
internal sealed class EndsDifferInType() : CircuitRule(
    "ND2017",
    "The two ends of a pseudowire carry frames in different ways",
    Severity.Error,
    "The type is part of the label mapping: with raw on one side and tagged or interworking on the other the pseudowire does not come up or frames are dropped. Give both ends the same.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is null || Index(context).FindFarEnd(pseudowire) is not { Pseudowire: { } far } || !pseudowire.IsFirstOf(far))
                continue;
            var near = pseudowire.Encapsulation;
            var other = far.Encapsulation;

            // What is left out is the default of the interface type: only between Ethernet interfaces can it be compared with what is said.
            if (near.IsKnown && other.IsKnown ? near.Raw != other.Raw : Interworks(near) && !other.IsSet || Interworks(other) && !near.IsSet)
                context.Report(new Finding(Info, near.Origin ?? other.Origin!, $"{circuit}: {pseudowire} is {Name(near)}, the other end on {far.Circuit} is {Name(other)}: the service stays down. Give both ends the same.") { Related = [new RelatedPlace(other.Origin ?? far.Origin, "the other end")] });
        }
    }

    private static bool Interworks(Setting<PseudowireEncapsulation> kind) => kind.Is(PseudowireEncapsulation.IpInterworking) || kind.Is(PseudowireEncapsulation.IpLayer2);

    private static string Name(Setting<PseudowireEncapsulation> kind) => kind.TryGet(out var known) ? known switch { PseudowireEncapsulation.IpInterworking => "for IP interworking", PseudowireEncapsulation.IpLayer2 => "for IP layer 2", _ => known.ToString().ToLowerInvariant() } : "of the default type";
}

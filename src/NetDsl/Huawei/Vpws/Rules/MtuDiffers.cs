namespace NetDsl.Huawei;

/// <summary>V-19: the MTU of the attachment circuits at the two ends differs.</summary>
internal sealed class MtuDiffers() : CircuitRule(
    "ND2019",
    "The MTU of the attachment circuits at the two ends differs",
    Severity.Error,
    "The MTU is part of the label mapping: with different values the pseudowire stays down. Configure the same MTU on both interfaces.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Ldp is null || Index(context).FindFarEnd(pseudowire) is not { Pseudowire: { } far } || !pseudowire.IsFirstOf(far))
                continue;
            var near = pseudowire.EffectiveMtu;
            var other = far.EffectiveMtu;
            if (near is { } a && other is { } b && a != b)
                context.Report(new Finding(Info, pseudowire.Mtu.Origin ?? far.Mtu.Origin ?? pseudowire.Origin, $"{circuit}: {pseudowire} has an MTU of {a} bytes, the other end on {far.Circuit} one of {b}: the pseudowire stays down. Configure the same MTU on both interfaces.") { Related = [new RelatedPlace(far.Mtu.Origin ?? far.Origin, "the other end")] });
        }
    }
}

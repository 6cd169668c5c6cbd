namespace NetDsl.Huawei;

/// <summary>V-26: an option of the secondary pseudowire differs from the primary.</summary>
internal sealed class OptionsDiffer() : CircuitRule(
    "ND2026",
    "An option of the secondary pseudowire differs from the primary",
    Severity.Error,
    "Framing and access mode belong to the attachment circuit: after a switchover packets are built in a way that one end does not read. Give both pseudowires the same.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit is not { Primary: { } primary, Secondary: { } secondary } || primary.Line.IsOpen || secondary.Line.IsOpen)
            return;
        Compare(circuit, "access-port", primary, secondary, primary.Line.accessPort, secondary.Line.accessPort, context);
        Compare(circuit, "max-atm-cells", primary, secondary, primary.Effective(primary.Line.atm?.maxAtmCells ?? default, t => t.maxAtmCells), secondary.Effective(secondary.Line.atm?.maxAtmCells ?? default, t => t.maxAtmCells), context);
        Compare(circuit, "tdm-encapsulation-number", primary, secondary, primary.Effective(primary.Line.tdm?.tdmEncapsulationNumber ?? default, t => t.tdmEncapsulationNumber), secondary.Effective(secondary.Line.tdm?.tdmEncapsulationNumber ?? default, t => t.tdmEncapsulationNumber), context);
        Compare(circuit, "jitter-buffer", primary, secondary, primary.Effective(primary.Line.tdm?.jitterBuffer ?? default, t => t.jitterBuffer), secondary.Effective(secondary.Line.tdm?.jitterBuffer ?? default, t => t.jitterBuffer), context);
        Compare(circuit, "rtp-header", primary, secondary, primary.Effective(primary.Line.tdm?.rtpHeader ?? default, t => t.rtpHeader), secondary.Effective(secondary.Line.tdm?.rtpHeader ?? default, t => t.rtpHeader), context);
    }

    private void Compare<T>(CircuitView circuit, string option, PseudowireView primary, PseudowireView secondary, Setting<T> first, Setting<T> second, RuleContext context)
        where T : struct
    {
        if (first.IsUnknown || second.IsUnknown || !first.DiffersOrLacks(second) || (first.Or(default).Equals(default(T)) && second.Or(default).Equals(default(T))))
            return;
        context.Report(new Finding(Info, second.Origin ?? secondary.Origin, $"{circuit}: {option} of the secondary pseudowire ({secondary}) is {second}, that of the primary ({primary}) is {first}: after a switchover the service is disturbed. Give both the same.") { Related = [new RelatedPlace(first.Origin ?? primary.Origin, "the primary pseudowire")] });
    }
}

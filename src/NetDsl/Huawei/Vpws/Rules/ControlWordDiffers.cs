namespace NetDsl.Huawei;

/// <summary>V-25: primary and secondary have the same control-word setting, on the line or from the template.</summary>
internal sealed class ControlWordDiffers() : CircuitRule(
    "ND2025",
    "The control word of the secondary pseudowire differs from that of the primary",
    Severity.Error,
    "The attachment circuit expects the same packet format from both pseudowires: after a switchover most of the traffic is lost. Give both the control word, or neither.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit is not { Primary: { } primary, Secondary: { } secondary })
            return;
        var first = primary.ControlWord;
        var second = secondary.ControlWord;
        if (!first.Differs(second, unset: false))
            return;
        var wanted = first.Or(false);
        context.Report(new Finding(Info, second.Origin ?? secondary.Origin, $"{circuit}: the secondary pseudowire ({secondary}) has {(wanted ? "no" : "a")} control word, the primary ({primary}) has {(wanted ? "one" : "none")}: after a switchover traffic is lost. Give both the same.")
        {
            Related = [new RelatedPlace(first.Origin ?? primary.Origin, "the primary pseudowire")],
            Fix = (wanted, secondary.Line.controlWord.IsSet) switch
            {
                (true, false) => Fix.Configure("Give the secondary pseudowire the control word", secondary.Origin, nameof(PseudowireBuilder.ControlWord) + "()"),
                (false, true) => Fix.Remove("Leave the control word of the secondary pseudowire out", secondary.Line.controlWord.Origin!),
                (true, true) => Fix.SetArgument("Give the secondary pseudowire the control word", secondary.Line.controlWord.Origin!, "on", "true"),
                _ => null,
            },
        });
    }
}

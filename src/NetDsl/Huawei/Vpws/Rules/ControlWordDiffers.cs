namespace NetDsl.Huawei;

/// <summary>V-25, V-37: primary, secondary and two-sided bypass have the same control-word setting, on the line or from the template.</summary>
internal sealed class ControlWordDiffers() : CircuitRule(
    "ND2025",
    "The control word of the secondary pseudowire or the bypass differs from that of the primary",
    Severity.Error,
    "The attachment circuit expects the same packet format from both pseudowires: after a switchover most of the traffic is lost. Give both the control word, or neither.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Primary is not { } primary)
            return;
        if (circuit.Secondary is { } secondary)
            Compare(circuit, primary, secondary, "secondary", context);
        if (circuit.Bypass is { Ldp.acBypassVcId.IsSet: true } bypass)
            Compare(circuit, primary, bypass, "bypass", context);
    }

    private void Compare(CircuitView circuit, PseudowireView primary, PseudowireView other, string role, RuleContext context)
    {
        var first = primary.ControlWord;
        var second = other.ControlWord;
        if (!first.Differs(second, unset: false))
            return;
        var wanted = first.Or(false);
        context.Report(new Finding(Info, second.Origin ?? other.Origin, $"{circuit}: the {role} pseudowire ({other}) has {(wanted ? "no" : "a")} control word, the primary ({primary}) has {(wanted ? "one" : "none")}: after a switchover traffic is lost. Give both the same.")
        {
            Related = [new RelatedPlace(first.Origin ?? primary.Origin, "the primary pseudowire")],
            Fix = (wanted, other.Line.controlWord.IsSet) switch
            {
                (true, false) => Fix.Configure($"Give the {role} pseudowire the control word", other.Origin, nameof(PseudowireBuilder.ControlWord) + "()"),
                (false, true) => Fix.Remove($"Leave the control word of the {role} pseudowire out", other.Line.controlWord.Origin!),
                (true, true) => Fix.SetArgument($"Give the {role} pseudowire the control word", other.Line.controlWord.Origin!, "on", "true"),
                _ => null,
            },
        });
    }
}

namespace NetDsl.Huawei;

/// <summary>V-24: secondary or bypass carries frames in another way than the primary.</summary>
internal sealed class TypeDiffers() : CircuitRule(
    "ND2024",
    "Secondary or bypass carries frames in another way than the primary",
    Severity.Error,
    "Raw, tagged and interworking are different types of pseudowire: after a switchover frames arrive in a form that nobody expects. Give all the same.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Primary is not { } primary)
            return;
        Compare(circuit, primary, circuit.Secondary, context);
        if (circuit.Bypass is { Ldp.acBypassVcId.IsSet: false } bypass)
            Compare(circuit, primary, bypass, context);
    }

    private void Compare(CircuitView circuit, PseudowireView primary, PseudowireView? other, RuleContext context)
    {
        if (other is null)
            return;
        var first = primary.Encapsulation;
        var second = other.Encapsulation;
        if (other.Line.GetType() != primary.Line.GetType() || !first.DiffersOrLacks(second))
            return;
        var role = other.Role == PseudowireRole.Secondary ? "secondary" : "bypass";
        context.Report(new Finding(Info, second.Origin ?? other.Origin, $"{circuit}: the {role} pseudowire ({other}) is {Name(second)}, the primary ({primary}) is {Name(first)}: after a switchover the service is down. Give both the same.")
        {
            Related = [new RelatedPlace(first.Origin ?? primary.Origin, "the primary pseudowire")],
            Fix = !second.IsSet && first.TryGet(out var wanted) ? Fix.Configure($"Make the {role} pseudowire {Name(first)} too", other.Origin, Verb(wanted))
                : second.IsSet && !first.IsSet ? Fix.Remove($"Leave the type of the {role} pseudowire out", second.Origin!)
                : second.IsSet && first.TryGet(out wanted) ? Fix.Rename($"Make the {role} pseudowire {Name(first)} too", second.Origin!, Verb(wanted).TrimEnd('(', ')'))
                : null,
        });
    }

    private static string Name(Setting<PseudowireEncapsulation> setting) => setting.TryGet(out var value) ? value switch { PseudowireEncapsulation.Raw => "raw", PseudowireEncapsulation.Tagged => "tagged", PseudowireEncapsulation.IpInterworking => "for IP interworking", _ => "for IP layer 2" } : "of the default type";

    private static string Verb(PseudowireEncapsulation value) => value switch { PseudowireEncapsulation.Raw => "Raw()", PseudowireEncapsulation.Tagged => "Tagged()", PseudowireEncapsulation.IpInterworking => "IpInterworking()", _ => "IpLayer2()" };
}

namespace NetDsl.Huawei;

/// <summary>V-39: a pseudowire of an instance is marked as secondary or bypass.</summary>
internal sealed class InstanceWithRole() : CircuitRule(
    "ND2039",
    "A pseudowire of an instance is marked as secondary or bypass",
    Severity.Error,
    "The form with an instance name has no secondary and no bypass: the mark cannot be written. Use the plain form.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            if (pseudowire.Line.instance.IsSet && pseudowire.Role is PseudowireRole.Secondary or PseudowireRole.Bypass)
                context.Report(new Finding(Info, pseudowire.Line.instance.Origin!, $"{circuit}: {pseudowire} has an instance name and is {pseudowire.Role.ToString().ToLowerInvariant()}: the router has no such form. Leave the instance name out.")
                {
                    Fix = Fix.Remove("Leave the instance name out", pseudowire.Line.instance.Origin!),
                });
        }
    }
}

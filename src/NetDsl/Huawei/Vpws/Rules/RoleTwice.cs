namespace NetDsl.Huawei;

/// <summary>V-22: an attachment circuit has two pseudowires of one kind.</summary>
internal sealed class RoleTwice() : CircuitRule(
    "ND2022",
    "An attachment circuit has two pseudowires of one kind",
    Severity.Error,
    "An attachment circuit has at most one primary, one secondary and one bypass: the router refuses a further one. Remove it, or mark it as what it is.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        foreach (var pseudowire in circuit.Pseudowires)
        {
            var first = pseudowire.Role switch { PseudowireRole.Primary => circuit.Primary, PseudowireRole.Secondary => circuit.Secondary, PseudowireRole.Bypass => circuit.Bypass, _ => null };
            if (first is null || ReferenceEquals(first, pseudowire))
                continue;
            var role = pseudowire.Role.ToString().ToLowerInvariant();
            context.Report(new Finding(Info, pseudowire.Origin, $"{circuit}: {pseudowire} is a second {role} pseudowire beside {first}: the router refuses it. Remove it, or make it the secondary or the bypass.") { Related = [new RelatedPlace(first.Origin, $"the first {role} pseudowire")] });
        }
    }
}

namespace NetDsl.Huawei;

/// <summary>V-20: a secondary pseudowire has no primary.</summary>
internal sealed class SecondaryWithoutPrimary() : CircuitRule(
    "ND2020",
    "A secondary pseudowire has no primary",
    Severity.Error,
    "The router takes a secondary only behind a primary pseudowire or a local connection on the same interface. Add the primary, or make this one the primary.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit is { IsComplete: true, Secondary: { } secondary, Primary: null, Circuit.ccc: null })
            context.Report(new Finding(Info, secondary.Origin, $"{circuit}: the secondary pseudowire ({secondary}) has no primary: the router refuses it. Add the primary, or make this one the primary.")
            {
                Fix = secondary.Ldp is null ? null : Fix.Rename("Make it the primary pseudowire", secondary.Origin, nameof(InterfaceBuilder.Pseudowire)),
            });
    }
}

namespace NetDsl.Huawei;

/// <summary>V-34, V-36: a bypass pseudowire has no primary or stands beside a secondary.</summary>
internal sealed class BypassMisplaced() : CircuitRule(
    "ND2034",
    "A bypass pseudowire has no primary or stands beside a secondary",
    Severity.Error,
    "A bypass belongs to a primary pseudowire, and the router takes it only where there is no secondary. Remove it, or the secondary.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Bypass is not { } bypass)
            return;
        var isPlain = bypass.Ldp is not { acBypassVcId.IsSet: true };
        if (isPlain && circuit.Secondary is { } secondary)
            context.Report(new Finding(Info, bypass.Origin, $"{circuit}: the bypass ({bypass}) stands beside a secondary pseudowire ({secondary}): the router refuses it. Remove one of them.") { Related = [new RelatedPlace(secondary.Origin, "the secondary pseudowire")] });
        else if (circuit is { IsComplete: true, Primary: null, Circuit.ccc: null })
            context.Report(new Finding(Info, bypass.Origin, $"{circuit}: the bypass ({bypass}) has no primary pseudowire: the router refuses it. Add the primary."));
    }
}

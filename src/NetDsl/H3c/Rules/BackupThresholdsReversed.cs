namespace NetDsl.H3c;

/// <summary>D-142: the lower threshold of interface backup is not below the upper one.</summary>
internal sealed class BackupThresholdsReversed() : ComwareInterfaceRule(
    "ND5142",
    "The lower threshold of interface backup is not below the upper one",
    Severity.Error,
    "The backup helps above the upper load and rests below the lower one: the lower has to be below the upper, or the router refuses the line. Lower it.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.backup is not { upperThreshold: { IsKnown: true } upper, lowerThreshold: { IsKnown: true } lower } || lower.Raw.Value < upper.Raw.Value)
            return;
        context.Report(new Finding(Info, lower.Origin!, $"{there}: the backup helps above {upper} percent and rests below {lower} percent, which is not less: the router refuses the line. Lower the second one.") { Parameter = "lower" });
    }
}

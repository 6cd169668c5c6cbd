namespace NetDsl.H3c;

/// <summary>D-142: the thresholds of interface backup are so close that the backup comes and goes.</summary>
internal sealed class BackupThresholdsClose() : ComwareInterfaceRule(
    "ND5342",
    "The thresholds of interface backup are close together",
    Severity.Warning,
    "When the backup helps, the load of the primary falls by half: a lower threshold of half the upper one or more makes the backup rest at once, and come back again. Lower it.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.backup is not { upperThreshold: { IsKnown: true } upper, lowerThreshold: { IsKnown: true } lower })
            return;
        if (lower.Raw.Value >= upper.Raw.Value || lower.Raw.Value * 2 < upper.Raw.Value)
            return;
        context.Report(new Finding(Info, lower.Origin!, $"{there}: the backup helps above {upper} percent, which halves the load of the primary, and rests below {lower} percent: it comes and goes. Set the second one below half of the first.") { Parameter = "lower" });
    }
}

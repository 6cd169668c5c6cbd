namespace NetDsl.H3c;

/// <summary>D-96: the backup is released at once.</summary>
internal sealed class ReleasedAtOnce() : BackupInterfaceRule(
    "ND5096",
    "A backup is released the moment the primary route is back",
    Severity.Warning,
    "With a delay of 0 an unstable primary line takes the backup up and down with each of its failures, and traffic is lost until the protocol has settled. Keep the delay above the time that the protocol of the primary line needs; 20 seconds hold when nothing is set.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Interface.routingDisable.TryGet(out var delay) && delay.Value == 0)
            context.Report(new Finding(Info, backup.Interface.routingDisable.Origin!, $"{backup} is released the moment that the primary route is back: an unstable primary line takes it up and down. Keep it for as long as the routes of the primary line need to settle.")
            {
                Parameter = "seconds",
                Fix = Fix.SetArgument("Keep it for 20 s", backup.Interface.routingDisable.Origin!, "seconds", "20"),
            });
    }
}

namespace NetDsl.H3c;

/// <summary>D-25: the backup is the line that it is to replace.</summary>
internal sealed class BackupIsPrimary() : BackupInterfaceRule(
    "ND5025",
    "A backup is the line that it backs up",
    Severity.Error,
    "When the line fails, its backup fails with it; and a route over a backup never counts as the primary one, so that the router would dial all the time. Dial through another line.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        foreach (var relation in backup.Router.Index.RelationsOf(backup))
        {
            if (backup.Router.Index.Find(relation.Primary) is not { } primary)
                continue;
            if (ReferenceEquals(primary, backup))
                Report(context, relation, $"{backup} backs itself up");
            else if (backup.Members.Contains(primary))
                Report(context, relation, $"{backup} backs up {primary.Name}, which is the channel that it calls with");
        }
    }

    private void Report(RuleContext context, RouteBackup relation, string what) =>
        context.Report(new Finding(Info, relation.Origin, $"{what}: when the line fails, its backup fails with it. Dial through another line.") { Parameter = "backup" });
}

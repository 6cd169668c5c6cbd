namespace NetDsl.H3c;

/// <summary>D-141: settings of interface backup on an interface that has no backup.</summary>
internal sealed class BackupTimersWithoutBackup() : ComwareInterfaceRule(
    "ND5141",
    "Settings of interface backup without a backup",
    Severity.Error,
    "backup threshold, backup timer delay and backup timer flow-check stand on the primary, behind backup interface: without that line the router refuses them. Name the backup, or take the line out.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.backup is not { interfaces: null, IsOpen: false } backup || !there.IsComplete || there.MayHold("backup interface"))
            return;
        Report(backup.upDelay.Origin, "backup timer delay");
        Report(backup.upperThreshold.Origin, "backup threshold");
        Report(backup.flowCheck.Origin, "backup timer flow-check");

        void Report(Origin? at, string what)
        {
            if (at is not null)
                context.Report(new Finding(Info, at, $"{there} has {what}, and no backup: the router refuses the line. Name the backup with BackupInterface on the primary, or take the line out.") { Fix = Fix.Remove("Take the line out", at) });
        }
    }
}

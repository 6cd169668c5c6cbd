namespace NetDsl.H3c;

/// <summary>D-144: an interface follows a track entry and takes part in interface backup.</summary>
internal sealed class TwoWaysOfBackup() : ComwareRouterRule(
    "ND5144",
    "backup track on an interface of a backup pair",
    Severity.Error,
    "An interface follows a track entry, or takes part in backup interface as primary or backup, not both: the router refuses the second line. Keep one.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        foreach (var primary in router.Interfaces)
        {
            if (primary.Interface.backup is not { interfaces: { } backups })
                continue;
            if (primary.Interface.backupTrack.IsSet)
                Report(primary, backups[0].Origin, "has a backup");
            foreach (var line in backups)
            {
                if (primary.Target(line) is { Interface.backupTrack.IsSet: true } target && !ReferenceEquals(target, primary))
                    Report(target, line.Origin, $"is the backup of {primary}");
            }
        }

        void Report(ComwareInterfaceView there, Origin other, string what) =>
            context.Report(new Finding(Info, there.Interface.backupTrack.Origin!, $"{there} {what}, and follows a track entry: the router refuses the second of the lines. Keep one.")
            {
                Related = [new RelatedPlace(other, "the pair")],
                Fix = Fix.Remove("Keep the pair", there.Interface.backupTrack.Origin!),
            });
    }
}

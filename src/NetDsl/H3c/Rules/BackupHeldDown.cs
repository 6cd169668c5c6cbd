namespace NetDsl.H3c;

/// <summary>D-148: a backup of dynamic route backup is also under interface backup.</summary>
internal sealed class BackupHeldDown() : BackupInterfaceRule(
    "ND5148",
    "Dynamic route backup and interface backup on one interface",
    Severity.Warning,
    "Interface backup holds its backup down as long as the primary interface is up, also when the routes over that are gone: dynamic route backup then dials in vain. Use one of the two.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        var track = backup.Interface.backupTrack.Origin;
        if ((track ?? backup.FindPairOf()?.Origin) is not { } at)
            return;
        context.Report(new Finding(Info, at, $"{backup} is a backup of dynamic route backup and {(track is null ? "the backup of an interface" : "follows a track entry")}: it is held down as long as that is well, even when the routes are gone. Use one of the two.")
        {
            Related = [new RelatedPlace(backup.Interface.routingGroups![0].Origin, "dynamic route backup")],
        });
    }
}

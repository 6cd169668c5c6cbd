namespace NetDsl.H3c;

/// <summary>D-139: more primaries on a router, or more backups of one, than there can be.</summary>
internal sealed class TooManyBackupPairs() : ComwareRouterRule(
    "ND5139",
    "More backups than interface backup has room for",
    Severity.Error,
    "A router backs up ten interfaces at the most, each by three others: it refuses further lines. Back up fewer, or let the others follow a track entry.")
{
    private const int MostPrimaries = 10;
    private const int MostBackups = 3;

    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        var primaries = 0;
        foreach (var there in router.Interfaces)
        {
            if (there.Interface.backup is not { interfaces: { Count: > 0 } backups })
                continue;
            primaries++;
            if (primaries == MostPrimaries + 1)
                context.Report(new Finding(Info, backups[0].Origin, $"{there} is the eleventh interface of {router} that has a backup, and ten are the most: the router refuses the line. Back up fewer interfaces."));
            else if (backups.Count > MostBackups)
                context.Report(new Finding(Info, backups[MostBackups].Origin, $"{there} has more than three backups: the router refuses {backups[MostBackups].name}. Keep three."));
        }
    }
}

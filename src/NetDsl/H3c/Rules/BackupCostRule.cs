namespace NetDsl.H3c;

/// <summary>A rule about a primary line and its backup in one process of a routing protocol, as far as both may lead to one router.</summary>
internal abstract class BackupCostRule(string id, string title, Severity severity, string description)
    : BackupInterfaceRule(id, title, severity, description)
{
    protected sealed override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (!backup.Routing.HasProtocol)
            return;
        foreach (var primary in backup.PrimaryLinks)
        {
            if (PrimaryPaths.MayLeadToOneRouter(primary, backup) && Check(primary, backup, context))
                return;
        }
    }

    /// <summary>Checks a pair; true when nothing more is to be said about this backup.</summary>
    protected abstract bool Check(ComwareInterfaceView primary, ComwareInterfaceView backup, RuleContext context);

    private protected void Report(RuleContext context, Origin at, string protocol, string measure, (ComwareInterfaceView Link, long Cost) primary, (ComwareInterfaceView Link, long Cost) backup, string verb) =>
        context.Report(new Finding(Info, at, $"{backup.Link}: {protocol} gives the backup a {measure} of {RouteSources.Text(backup.Cost)}, and the primary line {primary.Link.Name} one of {RouteSources.Text(primary.Cost)}: when that recovers, the route over the backup stays the best, and the backup is never released. Give the backup a higher {measure} ({verb}).")
        {
            Related = [new RelatedPlace(primary.Link.Interface.Origin, "the primary line"), new RelatedPlace(backup.Link.Interface.Origin, "the backup")],
        });
}

namespace NetDsl.H3c;

/// <summary>D-91: RIP does not take the route of another router for a while.</summary>
internal sealed class RipSuppressesBackup() : BackupInterfaceRule(
    "ND5091",
    "RIP may not take the route of the backup for a while",
    Severity.Info,
    "When a route is lost, RIP takes it again only from the router that told it, until the suppress timer of 120 seconds ends. A backup that leads to another router comes up at once and carries nothing until then. Shorten the suppress timer in the whole network.")
{
    private const long DefaultSuppress = 120;

    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Routing is not { HasRip: true, Rip: { IsOpen: false } process } || backup.CalledEnd() is not { } called
            || process.suppress.IsUnknown || process.MayHold("timers") || FindElsewhere(backup, called) is not { } primary)
            return;
        var suppress = process.suppress.TryGet(out var said) ? said.Value : DefaultSuppress;
        if (suppress >= DefaultSuppress)
            context.Report(new Finding(Info, process.suppress.Origin ?? process.Origin, $"{backup.Router}: {primary.Name} leads to {primary.FarEnd!.Router}, its backup {backup.Name} to {called.Router}: when the first is lost, RIP does not take the routes of the second for up to {RouteSources.Text(suppress)} s. Shorten the suppress timer in the whole network.")
            {
                Parameter = process.suppress.IsSet ? "suppress" : null,
                Related = [new RelatedPlace(backup.Interface.Origin, "the backup")],
            });
    }

    /// <summary>A line with RIP that leads to another router than the backup, when no line leads to that of the backup.</summary>
    private static ComwareInterfaceView? FindElsewhere(ComwareInterfaceView backup, ComwareInterfaceView called)
    {
        ComwareInterfaceView? found = null;
        foreach (var there in backup.Router.Interfaces)
        {
            if (there.MayBeBackup || !ReferenceEquals(there.Routing.Rip, backup.Routing.Rip) || there.FarEnd is not { Routing.HasRip: true } far)
                continue;
            if (ReferenceEquals(far.Router, called.Router))
                return null;
            found ??= there;
        }

        return found;
    }
}

namespace NetDsl.H3c;

/// <summary>D-44: the interface that is called is a backup itself.</summary>
internal sealed class CalledEndIsBackup() : BackupInterfaceRule(
    "ND5044",
    "The interface that a backup calls is a backup itself",
    Severity.Error,
    "An interface under dynamic route backup refuses every call, that of the other end as well: the backup link never comes up. Only the end that calls watches the networks.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        foreach (var route in (backup.Dialer?.routes).Items())
        {
            if (!route.number.IsSet || backup.Router.Index.FindCalled(backup, route) is not { IsBackup: true } called)
                continue;

            // Two that call each other are one mistake: it stands at the one that was described later.
            if (Calls(called, backup) && called.Router.Number < backup.Router.Number)
                continue;
            var reference = called.Interface.routingGroups![0];
            context.Report(new Finding(Info, reference.Origin, $"{called} is a backup and refuses every call, also that of {backup}, which calls it when its own primary line fails: the link never comes up. Only the end that calls watches the networks; for both directions take two interfaces.")
            {
                Related = [new RelatedPlace(route.Origin, $"the number that {backup} dials")],
            });
            return;
        }
    }

    private static bool Calls(ComwareInterfaceView caller, ComwareInterfaceView called)
    {
        foreach (var route in (caller.Dialer?.routes).Items())
        {
            if (route.number.IsSet && ReferenceEquals(caller.Router.Index.FindCalled(caller, route), called))
                return true;
        }

        return false;
    }
}

namespace NetDsl.H3c;

/// <summary>D-43: a backup is to take calls.</summary>
internal sealed class CallInOnBackup() : BackupInterfaceRule(
    "ND5043",
    "A backup is to take calls",
    Severity.Warning,
    "An interface under dynamic route backup refuses every call: naming a caller whose calls are taken has no effect. Take the line out, or take calls on another interface.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        foreach (var caller in (backup.Dialer?.callIns).Items())
        {
            if (!caller.callback.IsSet || caller.callback.Is(false))
                context.Report(new Finding(Info, caller.Origin, $"{backup} is a backup and refuses every call, that of {caller.number} as well. Take the line out, or take the calls on another interface.")
                {
                    Related = [new RelatedPlace(backup.Interface.routingGroups![0].Origin, "the line that makes it a backup")],
                    Fix = Fix.Remove("Take the line out", caller.Origin),
                });
        }
    }
}

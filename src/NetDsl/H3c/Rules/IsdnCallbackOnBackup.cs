namespace NetDsl.H3c;

/// <summary>D-42: ISDN callback on a backup.</summary>
internal sealed class IsdnCallbackOnBackup() : BackupInterfaceRule(
    "ND5042",
    "ISDN callback on a backup",
    Severity.Error,
    "An interface under dynamic route backup makes only the calls of dynamic route backup: who expects to be called back waits for ever. Take one of the two out.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        foreach (var caller in (backup.Dialer?.callIns).Items())
        {
            if (caller.callback.Is(true))
                context.Report(new Finding(Info, caller.Origin, $"{backup} is a backup and is to call {caller.number} back: it makes only the calls of dynamic route backup, and does not. Take the line out, or dynamic route backup.")
                {
                    Related = [new RelatedPlace(backup.Interface.routingGroups![0].Origin, "the line that makes it a backup")],
                    Fix = Fix.Remove("Take ISDN callback out", caller.Origin),
                });
        }
    }
}

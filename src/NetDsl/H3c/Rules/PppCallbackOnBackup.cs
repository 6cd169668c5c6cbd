namespace NetDsl.H3c;

/// <summary>D-41: PPP callback on a backup.</summary>
internal sealed class PppCallbackOnBackup() : BackupInterfaceRule(
    "ND5041",
    "PPP callback on a backup",
    Severity.Error,
    "An interface under dynamic route backup takes no calls and makes only the calls of dynamic route backup: the call back is refused, and the link never comes up. Take one of the two out.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Dialer is not { } dialer || !dialer.callback.TryGet(out var role))
            return;
        var what = role == CallbackRole.Client ? "asks to be called back, and takes no calls" : "is to call back, and makes only the calls of dynamic route backup";
        context.Report(new Finding(Info, dialer.callback.Origin!, $"{backup} is a backup that {what}: the link never comes up. Take PPP callback out, or dynamic route backup.")
        {
            Related = [new RelatedPlace(backup.Interface.routingGroups![0].Origin, "the line that makes it a backup")],
            Fix = Fix.Remove("Take PPP callback out", dialer.callback.Origin!),
        });
    }
}

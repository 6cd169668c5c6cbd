namespace NetDsl.H3c;

/// <summary>D-18: a backup interface without a dialer group.</summary>
internal sealed class BackupWithoutDialerGroup() : BackupInterfaceRule(
    "ND5018",
    "A backup interface belongs to no dialer group",
    Severity.Error,
    "Without a dialer group DDR sends no packets over the interface: the backup carries nothing. Give it the number of a dial rule.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Dialer is not { group.IsSet: false } dialer || !backup.IsComplete || backup.MayHold("dialer") || backup.CannotDial() || backup.LacksDdr() || dialer.circularGroup.IsSet)
            return;
        context.Report(new Finding(Info, dialer.Origin, $"{backup} is a backup and belongs to no dialer group: DDR sends no packets over it. Give it the number of a dial rule.")
        {
            Fix = backup.Router.FindOnlyDialRule() is { } rule ? Fix.Configure($"Use dial rule {rule}", dialer.Origin, $"{nameof(DialerBuilder.Group)}({rule})") : null,
        });
    }
}

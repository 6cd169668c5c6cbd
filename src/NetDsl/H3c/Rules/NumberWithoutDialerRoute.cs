namespace NetDsl.H3c;

/// <summary>D-28: the backup of a single network has a number, and no dialer route.</summary>
internal sealed class NumberWithoutDialerRoute() : BackupInterfaceRule(
    "ND5028",
    "A backup has a number and no dialer route",
    Severity.Warning,
    "The description of dynamic route backup knows interfaces with a dialer route only; that a plain number is enough when a group watches one network is not said anywhere. A dialer route with the same number is certain.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Dialer is not { number.IsSet: true } dialer)
            return;
        foreach (var group in backup.Groups)
        {
            if (group.Networks.Count != 1 || !group.HasAllNetworks || !group.LacksDialerRoute())
                continue;
            context.Report(new Finding(Info, dialer.number.Origin!, $"{backup} is the backup of {group} and has a plain number: dynamic route backup is described for dialer routes only. Give the number with Route(...), together with the peer's address.")
            {
                Related = [new RelatedPlace(group.References[group.Backups.IndexOf(backup)].Origin, "the line that makes it a backup")],
            });
            return;
        }
    }
}

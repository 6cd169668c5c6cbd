namespace NetDsl.H3c;

/// <summary>D-29: the interface that would be dialed has no number.</summary>
internal sealed class BackupWithoutNumber() : BackupInterfaceRule(
    "ND5029",
    "A backup has no number to dial",
    Severity.Error,
    "A dialer route without a number only lets the peer call in. When the primary line fails, the call fails as well, for want of a number. Give the number of the peer.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.MayHaveNumber())
            return;
        foreach (var group in backup.Groups)
        {
            if (ReferenceEquals(group.FindDialed(), backup))
            {
                context.Report(new Finding(Info, backup.Dialer!.routes![0].Origin, $"{backup} is dialed for {group}, and none of its dialer routes has a number: they only let the peer call in, and the call fails. Give the number of the peer.")
                {
                    Related = [new RelatedPlace(group.References[group.Backups.IndexOf(backup)].Origin, "the line that makes it a backup")],
                });
                return;
            }

            if (!ReferenceEquals(group.Backups[0], backup) || group.Networks.Count != 1 || !group.HasAllNetworks || !group.LacksDialerRoute() || HasNumber(group))
                continue;
            context.Report(new Finding(Info, group.References[0].Origin, $"{group.Router}: {group.Names()} neither a dialer route nor a number: when {group} is lost, there is nothing to dial. Give the address and the number of the peer with Route(...)."));
            return;
        }
    }

    private static bool HasNumber(RoutingGroupView group)
    {
        foreach (var backup in group.Backups)
        {
            if (backup.MayHaveNumber())
                return true;
        }

        return false;
    }
}

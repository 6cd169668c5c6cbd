namespace NetDsl.H3c;

/// <summary>D-129: the main and the backup profile of a cellular modem have different users, or one of them is not described.</summary>
internal sealed class CellularProfilesDiffer() : ComwareRouterRule(
    "ND5329",
    "Main and backup profile of a cellular modem do not fit together",
    Severity.Error,
    "The main and the backup profile have to be there, and use one user name and password: with another user the modem cannot enter the network by the backup profile. Make them alike.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        foreach (var modem in router.Router.controllers.Items())
        {
            if (!modem.mainProfile.IsKnown || !modem.backupProfile.IsKnown || modem.IsOpen || modem.MayHold("profile"))
                continue;
            var (main, isMainMissing) = Find(modem, modem.mainProfile);
            var (backup, isBackupMissing) = Find(modem, modem.backupProfile);
            var at = modem.backupProfile.Origin!;
            if (isMainMissing || isBackupMissing)
            {
                context.Report(new Finding(Info, at, $"{router}: the modem {modem.name} uses the profile {(isMainMissing ? modem.mainProfile : modem.backupProfile)}, which is not described: the modem has nothing to enter the network with. Describe the profile.") { Parameter = isMainMissing ? "main" : "backup" });
            }
            else if (main is not null && backup is not null && (main.user.DiffersOrLacks(backup.user) || (main.password.TryGet(out var one) && backup.password.TryGet(out var other) && one.IsSameAs(other) == false)))
            {
                context.Report(new Finding(Info, at, $"{router}: the main and the backup profile of the modem {modem.name} have different users or passwords, and the modem uses one for both: it cannot enter the network by the backup profile. Make them alike.")
                {
                    Related = [new RelatedPlace(main.Origin, "the main profile"), new RelatedPlace(backup.Origin, "the backup profile")],
                });
            }
        }
    }

    private static (CellularProfile? Found, bool IsMissing) Find(ComwareController modem, Setting<CellularProfileNumber> number)
    {
        var certain = true;
        foreach (var there in modem.profiles.Items())
        {
            if (there.number.Equals(number))
                return (there.IsOpen ? null : there, false);
            certain &= there.number.IsKnown;
        }

        return (null, certain);
    }
}

namespace NetDsl.Huawei;

/// <summary>L-136: an interface names a remote backup profile that does not exist.</summary>
internal sealed class NoBackupProfile() : L2tpRule(
    "ND3136",
    "An interface names a remote backup profile that does not exist",
    Severity.Error,
    "The device refuses a profile that it does not know, and the users of the interface are not backed up. Create the profile, or correct the name.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router)
            return;
        foreach (var there in router.interfaces)
        {
            if (there.access is not { backupProfile: { IsKnown: true } bound } || router.IsOpen || Has(router, bound.Raw) || router.MayHold("remote-backup-profile"))
                continue;
            var only = router.backupProfiles.Only()?.name.Raw;
            context.Report(new Finding(Info, bound.Origin!, $"{router.Name} {there.Name} names the remote backup profile {bound}, which does not exist: its users are not backed up. Create the profile{(only is { } one ? $", or name {one}" : "")}.")
            {
                Parameter = "profile",
                Fix = only is { } wanted ? Fix.SetArgument($"Name the profile {wanted}", bound.Origin!, "profile", $"\"{wanted}\"") : null,
            });
        }
    }

    private static bool Has(VrpRouter router, BackupProfileName name)
    {
        foreach (var profile in router.backupProfiles.Items())
        {
            if (profile.name.IsUnknown || profile.name.Is(name))
                return true;
        }

        return false;
    }
}

namespace NetDsl.Huawei;

/// <summary>L-131: a remote backup profile has no backup ID and no service.</summary>
internal sealed class BackupProfileWithoutService() : ProfileRule(
    "ND3331",
    "A remote backup profile on an interface has no backup service",
    Severity.Error,
    "The profile says what is backed up, the remote backup service carries it to the other device. Without the service nothing leaves the device. Give the profile a backup ID and a service.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        var line = profile.Line;
        if (!profile.IsComplete || profile.Interfaces.Count == 0 || line.service.IsSet || line.backupId.IsSet || line.MayHold("backup-id"))
            return;
        context.Report(new Finding(Info, line.Origin, $"{profile} is bound to {profile.Interfaces[0].Name} and has no backup ID and no remote backup service: the users never reach the other device. Give it both.") { Related = [new RelatedPlace(profile.Interfaces[0].access!.backupProfile.Origin!, "where it is bound")] });
    }
}

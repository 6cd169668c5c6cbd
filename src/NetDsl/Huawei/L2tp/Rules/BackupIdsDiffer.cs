namespace NetDsl.Huawei;

/// <summary>L-132: the other device has no profile with the backup ID.</summary>
internal sealed class BackupIdsDiffer() : ProfileRule(
    "ND3132",
    "The other device has no remote backup profile with this backup ID",
    Severity.Error,
    "The two devices know a profile by its backup ID and its service. When the other one has no profile with this ID, it does not take over the users. Give the two profiles the same ID.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        if (profile.Far is not null || profile.Service?.Far is not { } service || !profile.Line.backupId.TryGet(out var id))
            return;
        var router = service.Router;
        if (!router.IsComplete || router.Router.MayHold("remote-backup-profile") || !AreKnown(router))
            return;
        var twin = FindTwin(profile, service);

        // When both ends see the difference, the first one reports it.
        if (twin is not null && twin.IsFirstOf(profile))
            return;
        context.Report(new Finding(Info, profile.Line.backupId.Origin!, $"{profile} has backup ID {id}, and {(twin is null ? $"no profile of {router} over the service {service.Line.name} has this ID" : $"the profile {twin.Line.name} of {router} has {twin.Line.backupId}")}: {router} does not take over its users. Give both the same ID.")
        {
            Parameter = "id",
            Related = [new RelatedPlace(twin?.Line.backupId.Origin ?? service.Line.Origin, twin is null ? "the service there" : "the profile there")],
            Fix = twin is null ? null : Fix.SetArgument($"Give the profile on {router} backup ID {id}", twin.Line.backupId.Origin!, "id", id.ToString()),
        });
    }

    private static bool AreKnown(BackupRouter router)
    {
        foreach (var profile in router.Profiles)
        {
            // A profile whose service is not there has a finding of its own.
            if (profile.Line.IsOpen || profile.Line.backupId.IsUnknown || (profile.Line.service.IsSet && profile.Service is null) || profile.Line.MayHold("backup-id"))
                return false;
        }

        return true;
    }

    /// <summary>The profile that is meant: it has no partner either, and the same name or no rival.</summary>
    private static BackupProfileView? FindTwin(BackupProfileView profile, BackupServiceView service)
    {
        BackupProfileView? only = null;
        var several = false;
        foreach (var far in service.Profiles)
        {
            if (far.Far is not null || !far.Line.backupId.IsKnown)
                continue;
            if (far.Line.name.IsKnown && far.Line.name.Equals(profile.Line.name))
                return far;
            several |= only is not null;
            only = far;
        }

        var mine = 0;
        foreach (var near in profile.Service!.Profiles)
            mine += near.Far is null ? 1 : 0;
        return several || mine != 1 ? null : only;
    }
}

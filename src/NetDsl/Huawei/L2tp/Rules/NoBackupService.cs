namespace NetDsl.Huawei;

/// <summary>L-131: a remote backup profile names a remote backup service that does not exist.</summary>
internal sealed class NoBackupService() : ProfileRule(
    "ND3131",
    "A remote backup profile names a service that does not exist",
    Severity.Error,
    "A profile is backed up over a remote backup service of the device; the device refuses a name that it does not know. Create the service, or correct the name.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        var router = profile.Router;
        if (!profile.Line.service.TryGet(out var name) || profile.Service is not null || !router.IsComplete || router.HasUnknownServices || router.Router.MayHold("remote-backup-service"))
            return;
        var only = router.Services.Only()?.Line.name.Raw;
        context.Report(new Finding(Info, profile.Line.service.Origin!, $"{profile} names the remote backup service {name}, which does not exist: the device refuses it, nothing is backed up. Create the service{(only is { } there ? $", or name {there}" : "")}.")
        {
            Parameter = "service",
            Fix = only is { } wanted ? Fix.SetArgument($"Name the service {wanted}", profile.Line.service.Origin!, "service", $"\"{wanted}\"") : null,
        });
    }
}

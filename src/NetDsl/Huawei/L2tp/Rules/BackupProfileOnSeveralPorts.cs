namespace NetDsl.Huawei;

/// <summary>L-136: a remote backup profile is bound to sub-interfaces of several main interfaces.</summary>
internal sealed class BackupProfileOnSeveralPorts() : ProfileRule(
    "ND3336",
    "A remote backup profile is bound to several main interfaces",
    Severity.Error,
    "A profile belongs to one main interface: the device refuses it on sub-interfaces of another one. Create a profile for each main interface, with a backup ID of its own.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        for (var i = 1; i < profile.Interfaces.Count; i++)
        {
            var (first, other) = (profile.Interfaces[0], profile.Interfaces[i]);
            if (!first.name.TryGet(out var one) || !other.name.TryGet(out var two) || one.Main == two.Main)
                continue;
            context.Report(new Finding(Info, other.access!.backupProfile.Origin!, $"{profile} is bound to {one} and to {two}, which belong to different main interfaces: the device refuses the second. Create a profile for {two.Main}.")
            {
                Parameter = "profile",
                Related = [new RelatedPlace(first.access!.backupProfile.Origin!, "the first interface")],
            });
            return;
        }
    }
}

namespace NetDsl.Huawei;

/// <summary>L-137: a remote backup profile is bound to an interface of one device only.</summary>
internal sealed class BackupProfileNotBoundThere() : ProfileRule(
    "ND3137",
    "A remote backup profile is bound to an interface of one device only",
    Severity.Error,
    "The other device takes over users on the interface that its profile is bound to. Without one it knows the users and cannot serve them. Bind the profile to the access interface on both devices.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        if (profile.Interfaces.Count == 0 || profile.Far is not { Interfaces.Count: 0 } far || !far.Router.IsComplete || far.Router.HasUnknownBindings)
            return;
        VrpInterface? same = null;
        foreach (var there in far.Router.Router.interfaces)
        {
            if (there.IsOpen || there.MayHold("remote-backup-profile"))
                return;
            if (there.name.Equals(profile.Interfaces[0].name))
                same = there;
        }

        // Another profile on that interface is a decision that an edit cannot know.
        if (same is { access.backupProfile.IsSet: true } || !far.Line.name.IsKnown)
            same = null;
        var bound = profile.Interfaces[0].access!.backupProfile.Origin!;
        context.Report(new Finding(Info, bound, $"{profile} is bound to {profile.Interfaces[0].Name}, and the profile {far.Line.name} of {far.Router} is bound to no interface: {far.Router} cannot take over the users. Bind it to the access interface there.")
        {
            Related = [new RelatedPlace(far.Line.Origin, "the profile there")],
            Fix = same is null ? null : Fix.Configure($"Bind it to {same.Name} of {far.Router}", same.Origin, $"{nameof(InterfaceBuilder.RemoteBackupProfile)}(\"{far.Line.name}\")"),
        });
    }
}

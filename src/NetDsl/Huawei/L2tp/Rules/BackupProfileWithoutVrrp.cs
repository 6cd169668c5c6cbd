namespace NetDsl.Huawei;

/// <summary>L-136: a remote backup profile is bound to an interface and follows no VRRP group.</summary>
internal sealed class BackupProfileWithoutVrrp() : ProfileRule(
    "ND3236",
    "A remote backup profile on an interface follows no VRRP group",
    Severity.Error,
    "A profile learns from VRRP whether this device or the other one serves the users. Without a group the device refuses it on an interface. Let it follow the VRRP group of the access side.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        if (!profile.IsComplete || profile.Interfaces.Count == 0 || profile.Line.vrrpGroups is { Count: > 0 } || profile.Line.MayHold("vrrp") || profile.Line.MayHold("e-trunk") || profile.Line.MayHold("track"))
            return;
        context.Report(new Finding(Info, profile.Line.Origin, $"{profile} is bound to {profile.Interfaces[0].Name} and follows no VRRP group: nothing tells whether {profile.Router} or the other device serves the users. Let it follow the VRRP group of the access side.")
        {
            Related = [new RelatedPlace(profile.Interfaces[0].access!.backupProfile.Origin!, "where it is bound")],
            Fix = Repair(profile),
        });
    }

    /// <summary>The only VRRP group of the device.</summary>
    private static Fix? Repair(BackupProfileView profile)
    {
        VrrpAddress? only = null;
        VrpInterface? on = null;
        foreach (var there in profile.Router.Router.interfaces)
        {
            foreach (var address in there.vrrp?.addresses.Items() ?? default)
            {
                if (only is not null || !address.vrid.IsKnown)
                    return null;
                (only, on) = (address, there);
            }
        }

        return only is null || !on!.name.IsKnown ? null
            : Fix.Configure($"Follow VRRP group {only.vrid} of {on.Name}", profile.Line.Origin, $"{nameof(RemoteBackupProfileBuilder.Vrrp)}({only.vrid}, \"{on.Name}\")");
    }
}

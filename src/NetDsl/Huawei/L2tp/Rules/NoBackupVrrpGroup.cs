namespace NetDsl.Huawei;

/// <summary>L-133: a remote backup profile follows a VRRP group that the interface does not have.</summary>
internal sealed class NoBackupVrrpGroup() : ProfileRule(
    "ND3133",
    "A remote backup profile follows a VRRP group that does not exist",
    Severity.Error,
    "VRRP decides which of the two devices serves the users of the profile. Without the group on the interface the profile has no state and backs up nothing. Create the group, or name the right one.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        var router = profile.Router;
        foreach (var entry in profile.Line.vrrpGroups.Items())
        {
            if (!entry.vrid.TryGet(out var vrid) || !entry.@interface.TryGet(out var name) || VrrpGroupView.Find(router.Router, entry.@interface, entry.vrid) is not null)
                continue;
            var there = router.Router.FindInterface(name);
            if (there is null ? !router.IsComplete || router.Router.MayHold("interface") : MayHaveMore(there))
                continue;
            context.Report(new Finding(Info, entry.Origin, $"{profile} follows VRRP group {vrid} of {name}, {(there is null ? $"and {router} has no such interface" : "which does not exist")}: the profile has no state, its users are not backed up. Create the group, or name the right one.")
            {
                Parameter = there is null ? "on" : "vrid",
                Fix = Repair(entry, there, vrid, router),
            });
        }
    }

    private static bool MayHaveMore(VrpInterface there)
    {
        if (there.IsOpen || there.Router.IsOpen || there.MayHold("vrrp") || there.MayHold("admin-vrrp"))
            return true;
        if (there.vrrp is not { } vrrp)
            return false;
        foreach (var address in vrrp.addresses.Items())
        {
            if (address.vrid.IsUnknown)
                return true;
        }

        return vrrp.IsOpen;
    }

    /// <summary>Names the only group of the interface, or the only interface with the group.</summary>
    private static Fix? Repair(ProfileVrrp entry, VrpInterface? there, VirtualRouterId vrid, BackupRouter router)
    {
        if (there?.vrrp?.addresses.Only() is { vrid.IsKnown: true } only)
            return Fix.SetArgument($"Follow VRRP group {only.vrid}", entry.Origin, "vrid", only.vrid.ToString());
        VrpInterface? elsewhere = null;
        foreach (var other in router.Router.interfaces)
        {
            if (other.vrrp?.addresses is not { } addresses || !addresses.Exists(a => a.vrid.Is(vrid)) || !other.name.IsKnown)
                continue;
            if (elsewhere is not null)
                return null;
            elsewhere = other;
        }

        return elsewhere is null ? null : Fix.SetArgument($"Follow the group of {elsewhere.Name}", entry.Origin, "on", $"\"{elsewhere.Name}\"");
    }
}

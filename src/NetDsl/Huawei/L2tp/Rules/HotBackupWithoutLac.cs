namespace NetDsl.Huawei;

/// <summary>L-159: only a LAC backs up L2TP.</summary>
internal sealed class HotBackupWithoutLac() : HotBackupRule(
    "ND3159",
    "L2TP is backed up on a device that starts no tunnels",
    Severity.Error,
    "Tunnels and sessions are backed up on a LAC only: an LNS has no hot backup, and nothing is taken over. Back up L2TP on the LACs, or give the device an L2TP group with LNSs.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (lac.Profiles.Count == 0 || lac.Groups.Count > 0 || !lac.IsComplete || lac.HasUnknownGroups || lac.Router.MayHold("l2tp-group") || MayHaveGroupsFromRadius(lac.Router))
            return;
        foreach (var profile in lac.Profiles)
        {
            context.Report(new Finding(Info, profile.l2tp.Origin!, $"{lac}: the remote backup profile {profile.name} backs up L2TP, but no L2TP group starts tunnels here and only a LAC is backed up: nothing is taken over. Back up L2TP on the LACs.")
            {
                Fix = Fix.Remove("Leave the backup of L2TP out", profile.l2tp.Origin!),
            });
        }
    }

    private static bool MayHaveGroupsFromRadius(VrpRouter router)
    {
        if (router.aaa is not { } aaa)
            return false;
        if (aaa.IsOpen || aaa.MayHold("domain"))
            return true;
        foreach (var domain in aaa.domains.Items())
        {
            if (domain.IsOpen || domain.l2tpByRadius.IsSet)
                return true;
        }

        return false;
    }
}

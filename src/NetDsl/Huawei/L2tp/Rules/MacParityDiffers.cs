namespace NetDsl.Huawei;

/// <summary>L-135: a VRRP group stands for odd MAC addresses on one device and for even ones on the other.</summary>
internal sealed class MacParityDiffers() : ProfileRule(
    "ND3135",
    "A VRRP group stands for different users on the two devices",
    Severity.Error,
    "Both devices have to agree which VRRP group stands for odd and which for even MAC addresses. Otherwise each takes the users of the other group for its own. Make the two profiles equal.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        if (profile.Far is not { } far || !profile.IsFirstOf(far) || !profile.IsComplete || !far.IsComplete)
            return;
        foreach (var group in profile.Line.vrrpGroups.Items())
        {
            foreach (var other in far.Line.vrrpGroups.Items())
            {
                if (!group.vrid.IsKnown || !group.vrid.Equals(other.vrid) || !group.macs.DiffersOrLacks(other.macs))
                    continue;
                context.Report(new Finding(Info, group.Origin, $"{profile} follows VRRP group {group.vrid} for {Name(group)} MAC addresses, {far.Router} for {Name(other)}: after a switchover the users are on the wrong device. Make the two profiles equal.")
                {
                    Parameter = group.macs.IsSet ? "macs" : null,
                    Related = [new RelatedPlace(other.Origin, "the other device")],
                });
                return;
            }
        }
    }

    private static string Name(ProfileVrrp group) => !group.macs.IsSet ? "all" : group.macs.Is(MacParity.Odd) ? "odd" : "even";
}

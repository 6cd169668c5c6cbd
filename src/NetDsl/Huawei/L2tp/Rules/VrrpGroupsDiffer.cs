namespace NetDsl.Huawei;

/// <summary>L-138: the profiles of the two devices follow VRRP groups that are not the same group.</summary>
internal sealed class VrrpGroupsDiffer() : ProfileRule(
    "ND3138",
    "The two devices of a pair follow different VRRP groups",
    Severity.Error,
    "Both devices have to be members of one VRRP group, with the same number and the same virtual address. Otherwise both become master and both serve the users. Give both the same number and address.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        if (profile.Far is not { } far || !profile.IsFirstOf(far))
            return;
        if (profile.Line.vrrpGroups.Only() is { } mine && far.Line.vrrpGroups.Only() is { } theirs && profile.IsComplete && far.IsComplete && mine.vrid.Differs(theirs.vrid))
        {
            context.Report(new Finding(Info, mine.Origin, $"{profile} follows VRRP group {mine.vrid}, the profile on {far.Router} follows group {theirs.vrid}: both devices become master. Follow one group on both.")
            {
                Parameter = "vrid",
                Related = [new RelatedPlace(theirs.Origin, "the other device")],
            });
            return;
        }

        foreach (var group in profile.Groups)
        {
            // A group that several profiles follow is looked at once.
            if (!ReferenceEquals(group.Profiles[0], profile) || group.Far?.Group is not { } other)
                continue;
            var (address, there) = (group.Group.FindAddress(), other.FindAddress());
            if (address.TryGet(out var known) && there.TryGet(out var wanted) && !other.MayHaveAddress(known) && !group.Group.MayHaveAddress(wanted))
                ReportAddress(group, known, wanted, address.Origin!, there.Origin!, context);
        }
    }

    private void ReportAddress(BackupGroupView group, Ipv4Address address, Ipv4Address wanted, Origin at, Origin there, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{group} has the virtual address {address}, on {group.Far!.Router} it has {wanted}: both devices become master. Give both the same address.")
        {
            Related = [new RelatedPlace(there, "the other device")],
            Fix = Fix.SetArgument($"Take the virtual address {wanted}", at, "virtualIp", $"\"{wanted}\""),
        });
}

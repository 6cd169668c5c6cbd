namespace NetDsl.Huawei;

/// <summary>L-134: the VRRP groups of a remote backup profile do not cover odd and even MAC addresses once each.</summary>
internal sealed class MacParityIncomplete() : ProfileRule(
    "ND3134",
    "The VRRP groups of a remote backup profile do not share the users",
    Severity.Error,
    "A profile follows one VRRP group for all users, or two: one for odd and one for even MAC addresses. With anything else the device refuses the profile on an interface. Say which group stands for which users.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        if (!profile.IsComplete || profile.Line.vrrpGroups is not { Count: > 0 } groups || profile.Line.MayHold("vrrp"))
            return;
        foreach (var group in groups)
        {
            if (group.macs.IsUnknown || group.vrid.IsUnknown)
                return;
        }

        var first = groups[0];
        if (groups.Count == 1)
        {
            if (first.macs.IsSet)
                Report(profile, first, $"follows VRRP group {first.vrid} for {Name(first)} MAC addresses only, and no group for the others", Fix.Of("Follow the group for all users", new FixEdit(FixKind.RemoveArgument, first.macs.Origin!, Parameter: "macs")), context);
            return;
        }

        var second = groups[1];
        if (groups.Count > 2)
            Report(profile, groups[2], "follows more than two VRRP groups", null, context);
        else if (first.vrid.Equals(second.vrid))
            Report(profile, second, $"follows VRRP group {second.vrid} twice", null, context);
        else if (!first.macs.IsSet && !second.macs.IsSet)
            Report(profile, second, "follows two VRRP groups for all users", null, context);
        else if (!second.macs.IsSet)
            Report(profile, second, $"follows VRRP group {second.vrid} for all users beside one for {Name(first)} MAC addresses", Complete(second, first), context);
        else if (!first.macs.IsSet)
            Report(profile, first, $"follows VRRP group {first.vrid} for all users beside one for {Name(second)} MAC addresses", Complete(first, second), context);
        else if (first.macs.Equals(second.macs))
            Report(profile, second, $"follows two VRRP groups for {Name(second)} MAC addresses and none for the others", Complete(second, first), context);
    }

    private static string Name(ProfileVrrp group) => group.macs.Is(MacParity.Odd) ? "odd" : "even";

    private static Fix Complete(ProfileVrrp group, ProfileVrrp other)
    {
        var wanted = other.macs.Is(MacParity.Odd) ? MacParity.Even : MacParity.Odd;
        return Fix.SetArgument($"Let group {group.vrid} stand for the other users", group.Origin, "macs", $"{nameof(MacParity)}.{wanted}");
    }

    private void Report(BackupProfileView profile, ProfileVrrp at, string what, Fix? fix, RuleContext context) =>
        context.Report(new Finding(Info, at.Origin, $"{profile} {what}: the device refuses the profile on an interface, nothing is backed up. Follow one group, or one for odd and one for even MAC addresses.") { Fix = fix });
}

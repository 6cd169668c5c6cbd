namespace NetDsl.Huawei;

/// <summary>L-161: where users of L2TP are backed up, L2TP is backed up too.</summary>
internal sealed class L2tpUsersNotBackedUp() : HotBackupRule(
    "ND3161",
    "Users of L2TP are backed up without their tunnels",
    Severity.Warning,
    "The profile of the interface backs up users, and those of L2TP are thrown out at a switchover all the same, because their tunnels and sessions are not backed up. Back up L2TP too.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (lac.Router.backupProfiles is null || lac.Router.aaa is not { } aaa)
            return;
        foreach (var there in lac.Router.interfaces)
        {
            if (there.bas is not { } bas || lac.FindProfile(there) is not { } profile || !profile.users.Is(true) || profile.l2tp.IsUnknown || profile.l2tp.Is(true) || profile.IsOpen || profile.MayHold("service-type"))
                continue;
            if (FindDomain(aaa, bas) is not { } domain)
                continue;
            context.Report(new Finding(Info, profile.l2tp.Origin ?? profile.users.Origin!, $"{lac}: the remote backup profile {profile.name} backs up the users of {there.name} and not L2TP, which the domain {domain.name} of these users leads into: they are thrown out at a switchover. Back up L2TP too.")
            {
                Related = [new RelatedPlace(domain.Origin, "the domain"), new RelatedPlace(there.access!.backupProfile.Origin!, "the interface")],
                Fix = profile.l2tp.IsSet
                    ? Fix.SetArgument("Back up L2TP too", profile.l2tp.Origin!, "on", "true")
                    : Fix.InsertAfter("Back up L2TP too", profile.users.Origin!, nameof(RemoteBackupProfileBuilder.BackUpL2tp) + "()"),
            });
            return;
        }
    }

    /// <summary>The domain of the users of the interface that leads into L2TP: the one that it names, otherwise the only one of the device.</summary>
    private static AaaDomain? FindDomain(Aaa aaa, Bas bas)
    {
        if (bas.IsOpen || bas.authenticationDomain.IsUnknown)
            return null;
        if (bas.authenticationDomain.IsSet)
            return aaa.domains?.Find(d => d.name.Equals(bas.authenticationDomain)) is { } named && LeadsIntoL2tp(named) ? named : null;
        if (aaa.IsOpen || aaa.domains is not { Count: > 0 } domains || aaa.MayHold("domain"))
            return null;
        foreach (var domain in domains)
        {
            if (!LeadsIntoL2tp(domain))
                return null;
        }

        return domains[0];
    }

    private static bool LeadsIntoL2tp(AaaDomain domain)
    {
        foreach (var named in domain.l2tpGroups.Items())
        {
            if (named.group.IsKnown)
                return true;
        }

        return false;
    }
}

namespace NetDsl.Huawei;

/// <summary>Which users of a device are backed up together with L2TP: by interface and domain.</summary>
internal static class BackedUpAccess
{
    /// <summary>The users of the group are certainly backed up.</summary>
    public static bool IsBackedUp(this BackedUpLac lac, L2tpGroup group)
    {
        if (lac.Groups.Count == 1)
            return true;
        if (lac.Router.aaa is not { } aaa || !group.name.TryGet(out var name))
            return false;
        foreach (var domain in aaa.domains.Items())
        {
            if (domain.FindUse(name) is not null && lac.IsReachedOnlyBackedUp(domain))
                return true;
        }

        return false;
    }

    /// <summary>The users of the domain, or some of them, certainly come over an interface whose profile backs up L2TP.</summary>
    public static bool IsReachedOnlyBackedUp(this BackedUpLac lac, AaaDomain domain)
    {
        var reached = false;
        var elsewhere = false;
        foreach (var there in lac.Router.interfaces)
        {
            if (there.bas is not { } bas)
                continue;
            if (!lac.BacksUpL2tp(there))
            {
                elsewhere = true;
                continue;
            }

            if (bas.authenticationDomain.IsSet && bas.authenticationDomainUse.IsSet)
            {
                // Users have no choice.
                if (bas.authenticationDomain.IsKnown && bas.authenticationDomain.Equals(domain.name))
                    return true;
                continue;
            }

            reached |= !bas.IsOpen;
        }

        return reached && !elsewhere && lac.IsComplete;
    }

    /// <summary>The interface names a profile that backs up L2TP.</summary>
    public static bool BacksUpL2tp(this BackedUpLac lac, VrpInterface there) => lac.FindProfile(there) is { } profile && profile.l2tp.Is(true);

    /// <summary>The profile that the interface names; null when there is none.</summary>
    public static RemoteBackupProfile? FindProfile(this BackedUpLac lac, VrpInterface there)
    {
        if (there.access is not { } access || !access.backupProfile.TryGet(out var name))
            return null;
        foreach (var profile in lac.Router.backupProfiles.Items())
        {
            if (profile.name.Is(name))
                return profile;
        }

        return null;
    }

    /// <summary>The place where the domain names the L2TP group; null when it does not.</summary>
    public static DomainL2tpGroup? FindUse(this AaaDomain domain, L2tpGroupName group)
    {
        foreach (var named in domain.l2tpGroups.Items())
        {
            if (named.group.Is(group))
                return named;
        }

        return null;
    }
}

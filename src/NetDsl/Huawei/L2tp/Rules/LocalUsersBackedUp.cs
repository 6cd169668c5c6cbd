namespace NetDsl.Huawei;

/// <summary>L-157: users that the device authenticates itself are to be backed up.</summary>
internal sealed class LocalUsersBackedUp() : ProfileRule(
    "ND3157",
    "Users that the device authenticates itself are not backed up",
    Severity.Error,
    "Hot backup does not cover users of local authentication: they are cut off at a switchover. Authenticate the users of the interface by RADIUS.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        if (!profile.Line.users.Is(true) && !profile.Line.l2tp.Is(true))
            return;
        var router = profile.Router.Router;
        foreach (var there in profile.Interfaces)
        {
            if (there.bas is not { authenticationDomain: { IsKnown: true } named } || FindDomain(router, named.Raw) is not { authenticationScheme: { IsKnown: true } scheme, peerBackup.IsSet: false } domain || !IsLocal(router, scheme.Raw))
                continue;
            context.Report(new Finding(Info, scheme.Origin!, $"{profile} backs up users of the domain {domain.name} on {there.Name}, and its authentication scheme {scheme} is local only: they are cut off at a switchover. Authenticate them by RADIUS.")
            {
                Parameter = "name",
                Related = [new RelatedPlace(named.Origin!, "the interface of the users"), new RelatedPlace(there.access!.backupProfile.Origin!, "the profile of the interface")],
            });
        }
    }

    private static AaaDomain? FindDomain(VrpRouter router, DomainName name)
    {
        foreach (var domain in router.aaa?.domains.Items() ?? default)
        {
            if (domain.name.Is(name))
                return domain;
        }

        return null;
    }

    /// <summary>The scheme is there, or is the one of every device, and knows no way but local.</summary>
    private static bool IsLocal(VrpRouter router, AaaSchemeName name)
    {
        foreach (var scheme in router.aaa?.authenticationSchemes.Items() ?? default)
        {
            if (!scheme.name.IsKnown)
                return false;
            if (!scheme.name.Is(name))
                continue;
            if (scheme.IsOpen || scheme.radiusProxy.IsSet || scheme.ways.Count == 0 || scheme.MayHold("authentication-mode"))
                return false;
            foreach (var way in scheme.ways)
            {
                if (!way.Is(AuthenticationMethod.Local))
                    return false;
            }

            return true;
        }

        return router.aaa is { IsOpen: false } aaa && !aaa.MayHold("authentication-scheme") && name == "default0";
    }
}

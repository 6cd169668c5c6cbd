namespace NetDsl.Huawei;

/// <summary>L-88: the schemes of a domain ask RADIUS, and the domain has no RADIUS group.</summary>
internal sealed class NoRadiusGroup() : DomainRule(
    "ND3088",
    "A domain asks RADIUS and has no RADIUS group",
    Severity.Warning,
    "Without a group the device knows no server to ask: users of the domain cannot log in, or are not charged. Give the domain a RADIUS group, or other schemes.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        if (domain.radiusGroup.IsSet || domain.IsOpen || router.IsOpen || domain.name.IsBuiltIn() || domain.MayHold("radius-server"))
            return;
        if (!domain.authenticationScheme.IsKnown && !domain.accountingScheme.IsKnown)
            return;
        var names = AccessNames.Of(router, context);
        var (scheme, what) = AsksRadius(domain.authenticationScheme, names.AuthenticationSchemes.Find(domain.authenticationScheme)) ? (domain.authenticationScheme, "authenticated")
            : AsksRadius(domain.accountingScheme, names.AccountingSchemes.Find(domain.accountingScheme)) ? (domain.accountingScheme, "charged")
            : default;
        if (what is null)
            return;
        context.Report(new Finding(Info, domain.Origin, $"{domain.Show(router)}: users are {what} by RADIUS (scheme {scheme}), and the domain has no RADIUS group: no server is asked. Give it one.")
        {
            Related = [new RelatedPlace(scheme.Origin!, "the scheme")],
            Fix = names.RadiusGroups.Only() is { } group ? Fix.Configure($"Ask the servers of RADIUS group {group.name}", domain.Origin, $"{nameof(DomainBuilder.RadiusGroup)}(\"{group.name}\")") : null,
        });
    }

    private static bool AsksRadius(Setting<AaaSchemeName> name, AuthenticationScheme? scheme)
    {
        if (scheme is null)
            return name.IsBuiltInRadius();
        if (scheme.ways.Count > 0)
            return scheme.ways[0].Is(AuthenticationMethod.Radius);
        return name.IsBuiltInRadius() && !scheme.IsOpen && scheme.rawLines is null && !scheme.radiusProxy.IsSet;
    }

    private static bool AsksRadius(Setting<AaaSchemeName> name, AccountingScheme? scheme)
    {
        if (scheme is null)
            return name.IsBuiltInRadius();
        if (scheme.mode.IsSet)
            return scheme.mode.Is(AccountingMode.Radius);
        return name.IsBuiltInRadius() && !scheme.IsOpen && scheme.rawLines is null;
    }
}

namespace NetDsl.Huawei;

/// <summary>L-87: a domain names a scheme or a RADIUS group that is not there.</summary>
internal sealed class NoSchemeOrRadiusGroup() : DomainRule(
    "ND3087",
    "A domain names a scheme or a RADIUS group that does not exist",
    Severity.Error,
    "The device refuses the line, and the users of the domain are not authenticated or not charged as meant. Create the scheme or the group, or correct the name.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        if (!domain.authenticationScheme.IsSet && !domain.accountingScheme.IsSet && !domain.radiusGroup.IsSet)
            return;
        var names = AccessNames.Of(router, context);
        if (!domain.authenticationScheme.IsBuiltIn() && names.AuthenticationSchemes.Lacks(domain.authenticationScheme))
            Report(router, domain, "authentication scheme", domain.authenticationScheme.ToString(), domain.authenticationScheme.Origin!, context);
        if (!domain.accountingScheme.IsBuiltIn() && names.AccountingSchemes.Lacks(domain.accountingScheme))
            Report(router, domain, "accounting scheme", domain.accountingScheme.ToString(), domain.accountingScheme.Origin!, context);
        if (names.RadiusGroups.Lacks(domain.radiusGroup))
            Report(router, domain, "RADIUS group", domain.radiusGroup.ToString(), domain.radiusGroup.Origin!, context);
    }

    private void Report(VrpRouter router, AaaDomain domain, string kind, string name, Origin at, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{domain.Show(router)}: there is no {kind} {name}: the device refuses the line. Create it, or correct the name.") { Parameter = "name" });
}

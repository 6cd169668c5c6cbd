namespace NetDsl.Huawei;

/// <summary>L-81: an L2TP group or an access interface names a domain that does not exist.</summary>
internal sealed class NoSuchDomain() : L2tpRouterRule(
    "ND3081",
    "A domain that is named for users does not exist",
    Severity.Error,
    "The device refuses a default domain or a roaming domain that it does not have, and users without a domain of their own are refused. Describe the domain, or correct its name.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var group in router.Groups)
        {
            if (group.Lns is not { } lns)
                continue;
            CheckDomain(router, lns.defaultDomain, group, "the default domain", context);
            CheckDomain(router, lns.roamDomain, group, "the roaming domain", context);
        }

        foreach (var there in router.Router.interfaces)
        {
            if (there.bas is not { } bas)
                continue;
            CheckDomain(router, bas.authenticationDomain, there, "the default domain", context);
            CheckDomain(router, bas.preAuthenticationDomain, there, "the domain before authentication", context, "preAuthenticationDomain");
        }
    }

    private void CheckDomain(L2tpRouter router, Setting<DomainName> domain, object where, string what, RuleContext context, string parameter = "domain")
    {
        if (domain.TryGet(out var name) && !router.MayHaveDomain(name))
            context.Report(new Finding(Info, domain.Origin!, $"{(where is VrpInterface there ? $"{router} {there.name}" : where.ToString())}: {what} {name} does not exist: the device refuses it. Describe the domain, or correct the name.") { Parameter = parameter });
    }
}

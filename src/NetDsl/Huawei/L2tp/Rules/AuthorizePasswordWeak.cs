namespace NetDsl.Huawei;

/// <summary>L-90: the password that L2TP authorization uses is shorter than eight characters.</summary>
internal sealed class AuthorizePasswordWeak() : DomainRule(
    "ND3290",
    "The password of L2TP authorization is weak",
    Severity.Warning,
    "Devices want at least eight characters, and current releases refuse less. Take a longer password, the same as on RADIUS.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        if (domain.authorizePassword.TryGet(out var password) && password is { Source: SecretSource.Text, Length: < 8 and var length })
            context.Report(new Finding(Info, domain.authorizePassword.Origin!, $"{domain.Show(router)}: the password of L2TP authorization has {length} characters, and devices want at least 8. Take a longer one.") { Parameter = "password" });
    }
}

namespace NetDsl.Huawei;

/// <summary>L-90: the password that L2TP authorization uses is longer than the device takes.</summary>
internal sealed class AuthorizePasswordTooLong() : DomainRule(
    "ND3090",
    "The password of L2TP authorization is too long",
    Severity.Error,
    "A plain password has at most 16 characters, one that the device enciphers at most 128: the device refuses a longer one. Take a shorter one, the same as on RADIUS.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        if (!domain.authorizePassword.TryGet(out var password) || password.Length is not { } length || !domain.authorizeForm.TryGet(out var form))
            return;
        var most = form == PasswordForm.Simple ? 16 : 128;
        if (length > most)
            context.Report(new Finding(Info, domain.authorizePassword.Origin!, $"{domain.Show(router)}: the password of L2TP authorization has {length} characters, the device takes {most}. Take a shorter one.") { Parameter = "password" });
    }
}

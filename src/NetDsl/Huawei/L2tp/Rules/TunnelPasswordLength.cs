namespace NetDsl.Huawei;

/// <summary>L-32: the length of a tunnel password.</summary>
internal sealed class TunnelPasswordLength() : L2tpGroupRule(
    "ND3032",
    "A tunnel password is too long, or its cipher text was cut",
    Severity.Error,
    "A tunnel password has 1 to 255 characters, the cipher text of one 48 to 408: the router refuses others. Copy cipher text as a whole, or choose a shorter password.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        Look(group.Group.password, group, context);
        foreach (var there in group.Group.peerPasswords.Items())
            Look(there.password, group, context);
    }

    private void Look(Setting<Secret> password, L2tpGroupView group, RuleContext context)
    {
        if (!password.TryGet(out var secret) || secret.Length is not { } length)
            return;
        var isCipherText = secret.Source == SecretSource.CipherText;
        if (isCipherText ? length is >= 48 and <= 408 : length <= 255)
            return;
        context.Report(new Finding(Info, password.Origin!, isCipherText
            ? $"{group}: the cipher text has {length} characters, and that of a tunnel password has 48 to 408: the router refuses it. Copy it as a whole."
            : $"{group}: the password has {length} characters, and the router takes 255. Choose a shorter one.")
        { Parameter = "password" });
    }
}

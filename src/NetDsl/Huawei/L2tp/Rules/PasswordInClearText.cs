namespace NetDsl.Huawei;

/// <summary>L-33: a tunnel password that the router keeps in clear text.</summary>
internal sealed class PasswordInClearText() : L2tpGroupRule(
    "ND3033",
    "A tunnel password is kept in clear text",
    Severity.Warning,
    "With simple everybody who sees the configuration reads the password. Let the router encipher it.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        Look(group.Group.passwordForm, group, context);
        foreach (var there in group.Group.peerPasswords.Items())
            Look(there.form, group, context);
    }

    private void Look(Setting<PasswordForm> form, L2tpGroupView group, RuleContext context)
    {
        if (form.Is(PasswordForm.Simple))
            context.Report(new Finding(Info, form.Origin!, $"{group}: the router keeps the tunnel password in clear text: everybody who sees the configuration reads it. Let it be enciphered.")
            {
                Parameter = "form",
                Fix = Fix.Of("Let the router encipher it", new FixEdit(FixKind.RemoveArgument, form.Origin!, Parameter: "form")),
            });
    }
}

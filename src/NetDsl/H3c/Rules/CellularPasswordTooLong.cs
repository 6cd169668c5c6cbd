namespace NetDsl.H3c;

/// <summary>D-129: the password of a cellular profile is longer than the modem takes.</summary>
internal sealed class CellularPasswordTooLong() : ComwareRouterRule(
    "ND5529",
    "The password of a cellular profile is too long",
    Severity.Error,
    "The password of a parameter profile has 1 to 32 characters: the router refuses a longer one. Have the provider give you a shorter one.")
{
    private const int MostCharacters = 32;

    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        foreach (var modem in router.Router.controllers.Items())
        {
            foreach (var profile in modem.profiles.Items())
            {
                if (!profile.password.TryGet(out var password) || password.Source != SecretSource.Text || password.Length is not > MostCharacters)
                    continue;
                context.Report(new Finding(Info, profile.password.Origin!, $"{router}: the password of profile {profile.number} of the modem {modem.name} has {password.Length} characters, and 32 are the most: the router refuses the line. Take a shorter one.") { Parameter = "password" });
            }
        }
    }
}

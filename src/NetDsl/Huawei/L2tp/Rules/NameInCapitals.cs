namespace NetDsl.Huawei;

/// <summary>L-03: the router keeps the names of groups and of remote backup in lower case.</summary>
internal sealed class NameInCapitals() : L2tpRouterRule(
    "ND3003",
    "A name that the router keeps in lower case has capital letters",
    Severity.Info,
    "Names of L2TP groups, LNS groups, remote backup services and profiles are kept in lower case: the router shows another text than the program, and two names that differ only in case are one. Write the name in lower case.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        var device = router.Router;
        foreach (var group in device.l2tpGroups.Items())
            Look(group.name, router, "L2TP group", context);
        foreach (var group in device.lnsGroups.Items())
            Look(group.name, router, "LNS group", context);
        foreach (var service in device.backupServices.Items())
            Look(service.name, router, "remote backup service", context);
        foreach (var profile in device.backupProfiles.Items())
            Look(profile.name, router, "remote backup profile", context);
    }

    private void Look<T>(Setting<T> name, L2tpRouter router, string what, RuleContext context)
        where T : struct
    {
        if (!name.IsKnown || name.Raw.ToString() is not { } text || !HasCapitals(text))
            return;
        var lower = text.ToLowerInvariant();
        context.Report(new Finding(Info, name.Origin!, $"{router}: the router keeps the name of the {what} {text} as {lower}, and shows it so. Write it in lower case.")
        {
            Parameter = "name",
            Fix = Fix.SetArgument("Write the name in lower case", name.Origin!, "name", $"\"{lower}\""),
        });
    }

    private static bool HasCapitals(string text)
    {
        foreach (var c in text)
        {
            if (c is >= 'A' and <= 'Z')
                return true;
        }

        return false;
    }
}

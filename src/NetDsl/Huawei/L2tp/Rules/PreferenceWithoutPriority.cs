namespace NetDsl.Huawei;

/// <summary>L-18: an LNS has a preference, and the group does not go by it.</summary>
internal sealed class PreferenceWithoutPriority() : L2tpGroupRule(
    "ND3018",
    "An LNS has a preference, and the L2TP group does not go by it",
    Severity.Warning,
    "Preferences count only with tunnel priority: without it the LNSs are tried in the order of the list. Turn the priority mode on, or drop the preferences.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsComplete || group.Lac is not { } lac || lac.byPreference.IsUnknown || lac.byPreference.Is(true))
            return;
        foreach (var start in lac.starts.Items())
        {
            foreach (var server in start.servers)
            {
                if (!server.TryGet(out var known) || known.Preference is not { IsUnknown: false } preference)
                    continue;
                context.Report(new Finding(Info, server.Origin!, $"{group} does not go by preference: the preference {preference} of {known.Address} does nothing, and the LNSs are tried in the order of the list. Turn the priority mode on, or drop the preference.")
                {
                    Parameter = "preference",
                    Fix = lac.byPreference.IsSet || lac.loadSharing.IsSet || lac.tunnelPerUser.IsSet ? null : Fix.InsertAfter("Go by preference", server.Origin!, nameof(LacBuilder.ByPreference) + "()"),
                });
                return;
            }
        }
    }
}

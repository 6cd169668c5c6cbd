using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of route policies that BGP needs.</summary>
internal static class RoutePolicyBgpCommands
{
    public static void Declare(View<VrpRouter> system) =>
        system.Self(VrpRanks.RoutePolicies).Command("route-policy nonexistent-config-check { enable | disable }")
            .Flag("enable", "disable", r => ref r.checksRoutePolicies)
            .Undo("undo route-policy nonexistent-config-check disable");

    public static void DeclareMatches(Section<RoutePolicyEntry, RoutePolicyEntry> view) =>
        view.Flag("if-match mpls-label", n => ref n.matchesLabel, "undo if-match mpls-label");

    public static void DeclareActions(Section<RoutePolicyEntry, RoutePolicyEntry> view)
    {
        view.Command("apply local-preference [ + | - ] <value>")
            .Choices(n => ref n.localPreferenceChange, ("+", PolicyCostChange.Add), ("-", PolicyCostChange.Subtract)).Value("value", n => ref n.localPreference)
            .Undo("undo apply local-preference");
        view.Value("apply preferred-value <value>", n => ref n.preferredValue, "undo apply preferred-value");
        view.Flag("apply mpls-label", n => ref n.appliesLabel, "undo apply mpls-label");
    }
}

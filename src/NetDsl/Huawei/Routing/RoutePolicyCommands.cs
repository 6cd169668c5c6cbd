using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of route policies.</summary>
internal static class RoutePolicyCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        RoutePolicyBgpCommands.Declare(system);
        system.List(r => r.routePolicies, at => new RoutePolicyEntry { Origin = at }, (r, n) => r.Add(n), VrpRanks.RoutePolicies)
            .Command("route-policy <name> { permit | deny } node <node>").Value("name", n => ref n.name).Flag("permit", "deny", n => ref n.permit).Value("node", n => ref n.node)
            .Undo("undo route-policy <name> node <node>").Open(NodeView());
    }

    private static View<RoutePolicyEntry> NodeView()
    {
        var root = new View<RoutePolicyEntry>("route-policy view");
        var view = root.Self();
        view.Value("description <value>", n => ref n.description, "undo description");
        root.Self().Command("if-match interface <interface> &<1-16>").Values("interface", n => n.interfaces).Undo("undo if-match interface");
        view = root.Self();
        view.Value("if-match ip-prefix <value>", n => ref n.ipPrefix, "undo if-match ip-prefix <value>");
        RoutePolicyBgpCommands.DeclareMatches(view);
        view.Command("apply cost { [ + | - ] <cost> | inherit | none }").Choices(n => ref n.costChange, ("+", PolicyCostChange.Add), ("-", PolicyCostChange.Subtract)).Value("cost", n => ref n.cost)
            .Flag("inherit", n => ref n.costInherited).Flag("none", n => ref n.costNone).Undo("undo apply cost");
        view.Value("apply tag <value>", n => ref n.tag, "undo apply tag");
        RoutePolicyBgpCommands.DeclareActions(view);
        return root;
    }
}

using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>E-35: a router between two others gives labels to routes that came without one.</summary>
internal sealed class UnlabeledRoutesPassed() : EgressRouterRule(
    "ND4035",
    "A transit router gives labels to routes that came without",
    Severity.Warning,
    "A router that only passes labeled routes on should label those that came with a label. Without if-match mpls-label it also labels routes behind which no LSP goes on: traffic for them is lost here. Match the label in the policy.")
{
    protected override void Check(EgressRouter router, RuleContext context)
    {
        if (router.FindShownUnicast() is not { networks: not { Count: > 0 }, imports: not { Count: > 0 } } family || family.MayHold("network") || family.MayHold("import-route"))
            return;
        var labeled = 0;
        foreach (var peer in router.Peers)
            labeled += peer.IsLabeled() ? 1 : 0;
        if (labeled < 2)
            return;
        List<RoutePolicyEntry>? reported = null;
        foreach (var peer in router.Peers)
        {
            if (peer.IsLabeled() && router.FindPolicy(peer.ExportPolicy) is { } nodes)
                Check(peer, nodes, ref reported, context);
        }
    }

    private void Check(EgressPeer peer, List<RoutePolicyEntry> nodes, ref List<RoutePolicyEntry>? reported, RuleContext context)
    {
        foreach (var node in nodes)
        {
            if (!node.permit.Is(true) || !node.appliesLabel.Is(true) || node.matchesLabel.IsSet || node.ipPrefix.IsSet || node.interfaces.Count > 0 || node.MayHold("if-match"))
                continue;
            if (reported?.Contains(node) == true)
                continue;
            (reported ??= []).Add(node);
            context.Report(new Finding(Info, node.Origin, $"{peer.Router}: node {node.node} of the route policy {node.name} labels every route to {peer.Address}, also those that came without a label: traffic for them is lost here. Match the label.")
            {
                Related = [new RelatedPlace(peer.ExportPolicy.Origin!, "the policy is used here")],
                Fix = Fix.Configure("Label what came with a label", node.Origin, $"{nameof(RoutePolicyBuilder.MatchLabel)}()"),
            });
        }
    }
}

using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>E-27: a policy decides which of the two routes the repair point uses.</summary>
internal sealed class NothingPreferred() : EgressPairRule(
    "ND4027",
    "Nothing tells the repair point which of the two routes to prefer",
    Severity.Warning,
    "Both PEs send it a labeled route to the same address. Which one is used while both work then follows from costs and router IDs: traffic may take the way through the other PE. Let a route policy prefer the one that owns the address.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        foreach (var point in pair.RepairPoints)
        {
            if (point.FindPeer(pair.First) is not { } first || point.FindPeer(pair.Second) is not { } second || first.HasLabels is not true || second.HasLabels is not true)
                continue;
            if (MayPrefer(point, first, second) || MayPrefer(pair.First, first.Far) || MayPrefer(pair.Second, second.Far))
                continue;
            context.Report(new Finding(Info, first.UnicastOrigin, $"{point} has labeled routes to the same address from {pair.First} and {pair.Second}, and no policy prefers one: traffic may go through the wrong one while both work. Prefer the route of the PE that owns the address.")
            {
                Related = [new RelatedPlace(second.UnicastOrigin, $"the session with {pair.Second}")],
            });
        }
    }

    /// <summary>What the repair point does with received routes may make a difference.</summary>
    private static bool MayPrefer(EgressRouter point, EgressPeer first, EgressPeer second) =>
        point.IsUnicastOpen || MayChange(first) || MayChange(second) || MayDiffer(point, first.ImportPolicy, second.ImportPolicy);

    /// <summary>Something else than a policy changes what is received, or may.</summary>
    private static bool MayChange(EgressPeer peer) =>
        peer.InUnicast(static p => p.preferredValue).IsSet || peer.InUnicast(static p => p.importFilter).IsSet || peer.InUnicast(static p => p.importPrefixes).IsSet
        || peer.Unicast is { IsOpen: true } || peer.Labeled is not null || peer.Router.Bgp?.unicast?.MayHold("peer") != false;

    /// <summary>The same policy for both treats the two routes to one address alike, unless lines that are not modelled look at the next hop.</summary>
    private static bool MayDiffer(EgressRouter router, Setting<RoutePolicyName> first, Setting<RoutePolicyName> second)
    {
        if (!first.IsSet && !second.IsSet)
            return false;
        if (!first.TryGet(out var name) || !second.Is(name) || router.FindPolicy(first) is not { } nodes)
            return true;
        foreach (var node in nodes)
        {
            if (node.MayHold("if-match") || node.MayHold("apply"))
                return true;
        }

        return false;
    }

    /// <summary>What a PE sends may make a difference.</summary>
    private static bool MayPrefer(EgressRouter pe, EgressPeer? peer)
    {
        if (peer is null || pe.IsUnicastOpen || pe.Bgp?.unicast is not { } family || pe.Bgp.labeledUnicast is not null)
            return true;
        if (family.defaultLocalPreference.IsSet || family.defaultMed.IsSet || family.MayHold("network") || family.MayHold("import-route") || family.MayHold("default"))
            return true;
        if (peer.InUnicast(static p => p.exportFilter).IsSet || family.MayHold("peer"))
            return true;
        foreach (var network in family.networks.Items())
        {
            if (network.routePolicy.IsSet || network.routeFilter.IsSet)
                return true;
        }

        foreach (var import in family.imports.Items())
        {
            if (import.med.IsSet || import.routePolicy.IsSet || import.routeFilter.IsSet)
                return true;
        }

        return peer.ExportPolicy.IsSet && (pe.FindPolicy(peer.ExportPolicy) is not { } nodes || MayChange(nodes));
    }

    private static bool MayChange(List<RoutePolicyEntry> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.localPreference.IsSet || node.cost.IsSet || node.costInherited.IsSet || node.costNone.IsSet || node.preferredValue.IsSet || node.MayHold("apply"))
                return true;
        }

        return false;
    }
}

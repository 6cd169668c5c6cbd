using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-09: two groups of a router accept one LAC.</summary>
internal sealed class RemoteNameTwice() : L2tpRouterRule(
    "ND3009",
    "Two L2TP groups of a router accept one LAC",
    Severity.Error,
    "An LNS finds the group of a tunnel by the name of the LAC, so that a name stands in one group only: the router refuses the second. Give the LACs different tunnel names, or drop a group.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        Dictionary<L2tpTunnelName, L2tpGroupView>? seen = null;
        foreach (var group in router.Groups)
        {
            if (!group.IsLns || !group.Lns!.remote.TryGet(out var remote))
                continue;
            seen ??= [];
            if (!seen.TryGetValue(remote, out var first))
                seen.Add(remote, group);
            else if (!DiffersInSource(first.Lns!, group.Lns))
                context.Report(new Finding(Info, group.Lns.remote.Origin!, $"{group} accepts {remote}, as {first.Group.name} does: the router refuses the second. Give the LACs different tunnel names, or drop a group.")
                {
                    Parameter = "remote",
                    Related = [new RelatedPlace(first.Lns!.remote.Origin!, "the same LAC")],
                });
        }
    }

    /// <summary>Both take the LAC only from one address, and these may differ.</summary>
    private static bool DiffersInSource(LnsSide first, LnsSide second) => first.source.IsSet && second.source.IsSet && !(first.source.IsKnown && first.source.Equals(second.source));
}

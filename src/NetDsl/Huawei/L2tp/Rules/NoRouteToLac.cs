namespace NetDsl.Huawei;

/// <summary>L-59: an LNS has no route back to the tunnel source of a LAC.</summary>
internal sealed class NoRouteToLac() : L2tpGroupRule(
    "ND3059",
    "The LNS has no route back to the LAC",
    Severity.Error,
    "The answers of the LNS to the tunnel source of the LAC cannot leave: no tunnel comes up. Add a static route to the tunnel source on the LNS, in the routing table of the interface that its LNS group binds, or a routing protocol.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLac || !group.SourceAddress.TryGet(out var source))
            return;
        foreach (var start in group.Lac!.starts!)
        {
            foreach (var server in start.servers)
            {
                if (!server.IsKnown || server.Raw.Address.IsUnknown)
                    continue;
                var owners = Index(context).OwnersOf(server.Raw.Address);
                if (owners.Count != 1 || ReferenceEquals(owners[0].Router, group.Router))
                    continue;
                var (lns, there) = owners[0];
                if (there.MayHold("ip binding") || !lns.HasNoRoute(source, there.vpnInstance) || lns.FindMisplaced(source, there.vpnInstance) is not null)
                    continue;
                context.Report(new Finding(Info, group.Lac.source.Origin!, $"{group}: the LNS {lns} has no route back to the tunnel source {source}{(there.vpnInstance.IsSet ? $" in the VPN instance {there.vpnInstance} of {there.name}" : "")}: no tunnel comes up. Add one on {lns}.")
                {
                    Parameter = "source",
                    Related = [new RelatedPlace(there.Origin, "the interface of the LNS")],
                });
                return;
            }
        }
    }
}

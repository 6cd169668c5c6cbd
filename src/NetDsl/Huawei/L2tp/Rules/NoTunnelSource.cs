namespace NetDsl.Huawei;

/// <summary>L-48: a LAC with several ways to an LNS names no tunnel source.</summary>
internal sealed class NoTunnelSource() : L2tpGroupRule(
    "ND3048",
    "A LAC with several ways to the LNS names no tunnel source",
    Severity.Warning,
    "Tunnels start from the address of the interface that leads to the LNS. When the route moves to another interface, that address changes and all users of the tunnel are dropped. Name a loopback interface as tunnel source.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLac || !group.IsComplete || group.Lac is not { source.IsSet: false } lac)
            return;
        foreach (var start in lac.starts!)
        {
            foreach (var server in start.servers)
            {
                if (!server.IsKnown || server.Raw.Address.IsUnknown || !group.Router.HasSeveralWays(server.Raw.Address))
                    continue;
                context.Report(new Finding(Info, lac.Origin, $"{group}: no tunnel source, and several ways lead to the LNS {server.Raw.Address}: when the route moves to another interface, the tunnel gets another address and its users are dropped. Name a loopback interface as source.")
                {
                    Fix = group.Router.FindFreeLoopback() is { } free ? Fix.Configure($"Use {free} as source", lac.Origin, $"{nameof(LacBuilder.Source)}(\"{free}\")") : null,
                });
                return;
            }
        }
    }
}

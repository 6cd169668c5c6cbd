namespace NetDsl.Huawei;

/// <summary>L-24: the LNS is the router itself.</summary>
internal sealed class LnsIsItself() : L2tpRouterRule(
    "ND3024",
    "The LNS of an L2TP group is the router itself",
    Severity.Error,
    "A LAC starts tunnels to another router: a tunnel to an address of its own does not come up. Name the LNS at the other end.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        var index = Index(context);
        foreach (var group in router.Groups)
        {
            foreach (var start in (group.Lac?.starts).Items())
            {
                foreach (var server in start.servers)
                {
                    if (server.TryGet(out var known) && !known.Address.IsUnknown)
                        Look(index, group, server, context);
                }
            }
        }
    }

    private void Look(L2tpIndex index, L2tpGroupView group, Setting<LnsServer> server, RuleContext context)
    {
        foreach (var (owner, there) in index.OwnersOf(server.Raw.Address))
        {
            // In a VPN instance the address is another one.
            if (!ReferenceEquals(owner, group.Router) || there.IsOpen || there.MayBeInVpn())
                continue;
            context.Report(new Finding(Info, server.Origin!, $"{group}: {server.Raw.Address} is the address of {there.Name} of the router itself: the tunnel does not come up. Name the LNS at the other end.")
            {
                Parameter = "address",
                Related = [new RelatedPlace(there.Origin, "the interface")],
            });
            return;
        }
    }
}

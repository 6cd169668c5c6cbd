namespace NetDsl.Huawei;

/// <summary>L-57: a LAC starts tunnels to an address of a device that none of its LNS groups binds.</summary>
internal sealed class NotAnLnsAddress() : L2tpGroupRule(
    "ND3057",
    "The address in the list of a LAC is not one at which the LNS takes tunnels",
    Severity.Error,
    "An LNS handles tunnel requests only at the addresses of the interfaces that its LNS groups bind. Requests to its other addresses get no answer. Use a bound address, or bind the interface.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (!group.IsLac)
            return;
        foreach (var start in group.Lac!.starts!)
        {
            foreach (var server in start.servers)
            {
                if (!server.IsKnown || server.Raw.Address.IsUnknown)
                    continue;
                var address = server.Raw.Address;
                var owners = Index(context).OwnersOf(address);
                if (owners.Count == 0)
                    continue;
                var unbound = true;
                foreach (var (router, there) in owners)
                    unbound &= !ReferenceEquals(router, group.Router) && IsUnbound(router, there);
                if (!unbound)
                    continue;
                var (lns, on) = owners[0];
                context.Report(new Finding(Info, server.Origin!, $"{group}: {address} is the address of {on.name} of {lns}, which no LNS group there binds: tunnel requests get no answer. Use a bound address, or bind {on.name}.")
                {
                    Parameter = "address",
                    Related = [new RelatedPlace(on.Origin, "the interface")],
                });
            }
        }
    }

    private static bool IsUnbound(L2tpRouter router, VrpInterface there)
    {
        if (!router.IsComplete || router.Router.MayHold("lns-group") || !there.name.TryGet(out var name))
            return false;
        foreach (var group in router.Router.lnsGroups.Items())
        {
            if (group.IsOpen || group.MayHold("bind source"))
                return false;
            foreach (var source in group.sources.Items())
            {
                if (source.@interface.IsUnknown || source.@interface.Is(name))
                    return false;
            }
        }

        return true;
    }
}

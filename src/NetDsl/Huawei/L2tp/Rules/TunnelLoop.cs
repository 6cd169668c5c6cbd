using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-114: users of a domain are sent from tunnel to tunnel and come back to a device where they were.</summary>
internal sealed class TunnelLoop() : L2tpRule(
    "ND3114",
    "Tunnels lead users in a circle",
    Severity.Error,
    "Every device on the way sends the users of the domain on, and the last one sends them back to the first: no tunnel ends, and tunnels are built until a limit is reached. Let one device end the tunnels of the domain.")
{
    protected internal override void Check(RuleContext context)
    {
        var index = Index(context);
        foreach (var router in index.Routers)
        {
            if (!router.IsLac || !router.IsLns)
                continue;
            foreach (var domain in (router.Router.aaa?.domains).Items())
            {
                if (domain.name.IsKnown && domain.IsTunnelled())
                    Follow(index, router, domain, context);
            }
        }
    }

    /// <summary>Goes through all devices that the users of the domain reach. The device that comes first in the network tells of the circle.</summary>
    private void Follow(L2tpIndex index, L2tpRouter start, AaaDomain domain, RuleContext context)
    {
        var seen = new HashSet<L2tpRouter> { start };
        var next = new Queue<(L2tpRouter Router, AaaDomain Domain)>();
        next.Enqueue((start, domain));
        while (next.Count > 0)
        {
            var (router, here) = next.Dequeue();
            foreach (var use in here.l2tpGroups.Items())
            {
                if (router.FindGroup(use.group) is not { } group)
                    continue;
                foreach (var server in group.Servers)
                {
                    if (!server.TryGet(out var lns) || lns.Address.IsUnknown || index.FindFarGroup(group, lns.Address, out _) is not { } far || far.Lns is not { defaultDomainMode.IsSet: false })
                        continue;
                    var there = far.Router;
                    if (ReferenceEquals(there, start))
                    {
                        context.Report(new Finding(Info, server.Origin!, $"{group}: users of domain {domain.name} come from {start} and are sent back to it ({lns.Address}): no tunnel ends. Let one device end the tunnels of the domain.")
                        {
                            Parameter = "address",
                            Related = [new RelatedPlace(domain.l2tpGroups![0].Origin, $"{start} sends them on"), new RelatedPlace(use.Origin, $"{router} sends them back")],
                        });
                        return;
                    }

                    if (there.Number > start.Number && seen.Add(there) && there.FindDomain(domain.name) is { } onward && onward.IsTunnelled())
                        next.Enqueue((there, onward));
                }
            }
        }
    }
}

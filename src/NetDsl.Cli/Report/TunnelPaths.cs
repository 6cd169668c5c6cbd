using System.Linq;
using NetDsl.Huawei;

namespace NetDsl;

/// <summary>The L2TP tunnels from LACs to LNSs.</summary>
internal static class TunnelPaths
{
    public static void Add(Topology picture, Network network)
    {
        var index = L2tpIndex.Create(network);
        foreach (var router in index.Routers)
        {
            foreach (var group in router.Groups)
            {
                foreach (var server in group.Servers)
                {
                    if (!server.TryGet(out var known) || known.Address.IsUnknown)
                        continue;
                    foreach (var owner in index.OwnersOf(known.Address).Select(o => o.Router).Distinct().Where(o => !ReferenceEquals(o, router)))
                        picture.Join(picture.Find(router.Router), picture.Find(owner.Router), PathKind.Tunnel, group.Group.name.ToString(), $"L2TP tunnel of the group {group.Group.name}: {router.Router.Name} to {owner.Router.Name} ({known.Address})");
                }
            }
        }
    }
}

using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The End.X SIDs that are configured anywhere in the network.</summary>
internal sealed class LinkSidIndex
{
    private readonly Dictionary<Ipv6Address, (VrpRouter Router, Srv6Sid Sid)> _links = [];

    public LinkSidIndex(Network network)
    {
        foreach (var device in network.Devices)
        {
            if (device is not VrpRouter { segmentRoutingIpv6.locators: { } locators } router)
                continue;
            foreach (var locator in locators)
            {
                foreach (var sid in locator.sids.Items())
                {
                    // The SID is the network of the locator with the opcode behind it.
                    if (sid.behavior.Is(Srv6Behavior.EndX) && locator.prefix.TryGet(out var prefix) && sid.opcode.TryGet(out var opcode))
                        _links[new Ipv6Address(prefix.High | opcode.High, prefix.Low | opcode.Low)] = (router, sid);
                }
            }
        }
    }

    public static LinkSidIndex Create(Network network) => new(network);

    /// <summary>The link of a SID; null when none is known that has it.</summary>
    public (VrpRouter Router, Srv6Sid Sid)? Find(Ipv6Address sid) => _links.TryGetValue(sid, out var found) ? found : null;
}

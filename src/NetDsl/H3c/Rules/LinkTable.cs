using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>The lines of a router outside VPN instances by their networks, as its routing table has them.</summary>
internal sealed class LinkTable
{
    private const int LongestMask = 32;

    private readonly Dictionary<Ipv4Prefix, ComwareInterfaceView?> _links = [];
    private readonly bool[] _lengths = new bool[LongestMask + 1];

    public LinkTable(ComwareRouterView router)
    {
        foreach (var there in router.Interfaces)
        {
            if (there.Interface.vpnInstance.IsSet)
                continue;
            foreach (var own in there.Interface.addresses.Items())
            {
                if (!own.address.TryGet(out var address) || !own.mask.TryGet(out var mask))
                    continue;
                var subnet = new Ipv4Prefix(address, mask).Network;
                _lengths[subnet.Length] = true;
                // A network that two interfaces have leads nowhere for certain.
                _links[subnet] = _links.TryGetValue(subnet, out var other) && !ReferenceEquals(other, there) ? null : there;
            }
        }
    }

    /// <summary>The line whose network has an address, the longest first; null when there is none, or it is not certain.</summary>
    public ComwareInterfaceView? Find(Ipv4Address address)
    {
        for (var length = LongestMask; length >= 0; length--)
        {
            if (_lengths[length] && _links.TryGetValue(new Ipv4Prefix(address, length).Network, out var link))
                return link;
        }

        return null;
    }
}

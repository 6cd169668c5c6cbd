using System.Collections.Generic;

namespace NetDsl.H3c;

/// <content>Where OSPF runs.</content>
internal sealed partial class ComwareRouterView
{
    private OspfTable? _ospfTable;

    /// <summary>The networks of its OSPF processes.</summary>
    public OspfTable OspfTable => _ospfTable ??= new OspfTable(Router);
}

/// <summary>The networks of the OSPF processes of a router: a router with very many lines asks for each of them.</summary>
internal sealed class OspfTable
{
    private readonly List<Entry> _entries = [];

    public OspfTable(ComwareRouter router)
    {
        IsWhole = true;
        foreach (var process in router.ospfProcesses.Items())
        {
            IsWhole &= !process.IsOpen && process.process.IsKnown && !process.vpnInstance.IsUnknown && !process.MayHold("area") && !process.MayHold("silent-interface");
            foreach (var area in process.areas.Items())
            {
                IsWhole &= !area.IsOpen && !area.MayHold("network");
                foreach (var network in area.networks.Items())
                {
                    if (network.address.TryGet(out var address) && network.wildcard.TryGet(out var wildcard))
                        _entries.Add(new Entry(address.Bits, ~wildcard.Bits, process, area, network));
                    else
                        IsWhole = false;
                }
            }
        }
    }

    /// <summary>There are no processes, areas and networks but those that are described.</summary>
    public bool IsWhole { get; }

    /// <summary>Is there a network at all?</summary>
    public bool HasNetworks => _entries.Count > 0;

    /// <summary>The narrowest network with an address, of the processes in a VPN instance.</summary>
    public (ComwareOspf Process, ComwareOspfArea Area)? Find(Ipv4Address address, Setting<VpnInstanceName> vpnInstance)
    {
        var bits = address.Bits;
        Entry? found = null;
        foreach (var entry in _entries)
        {
            if (((entry.From ^ bits) & entry.Counts) == 0 && (found is null || entry.Counts > found.Counts) && entry.Process.vpnInstance.Equals(vpnInstance))
                found = entry;
        }

        return found is null ? null : (found.Process, found.Area);
    }

    /// <summary>The first network with an address.</summary>
    public ComwareOspfNetwork? FindNetwork(Ipv4Address address)
    {
        var bits = address.Bits;
        foreach (var entry in _entries)
        {
            if (((entry.From ^ bits) & entry.Counts) == 0)
                return entry.Network;
        }

        return null;
    }

    private sealed class Entry(uint from, uint counts, ComwareOspf process, ComwareOspfArea area, ComwareOspfNetwork network)
    {
        public uint From { get; } = from;

        public uint Counts { get; } = counts;

        public ComwareOspf Process { get; } = process;

        public ComwareOspfArea Area { get; } = area;

        public ComwareOspfNetwork Network { get; } = network;
    }
}

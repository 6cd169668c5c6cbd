using System;
using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What rules of the hot backup of L2TP ask about interfaces and the routing of a device.</summary>
internal static class HotBackupQuestions
{
    /// <summary>One of the addresses of the interface is known to be this one.</summary>
    public static bool Has(this VrpInterface there, Ipv4Address address)
    {
        foreach (var own in there.addresses.Items())
        {
            if (own.address.Is(address))
                return true;
        }

        return false;
    }

    /// <summary>All addresses of the interface are known.</summary>
    public static bool ShowsAddresses(this VrpInterface there)
    {
        if (there.IsOpen || there.MayHold("ip address"))
            return false;
        foreach (var own in there.addresses.Items())
        {
            if (!own.address.IsKnown)
                return false;
        }

        return true;
    }

    /// <summary>The network of an OSPF area of the public network whose interfaces the address belongs to; null when there is none.</summary>
    public static OspfNetwork? FindOspfNetwork(this VrpRouter router, Ipv4Address address, out OspfProcess? owner)
    {
        foreach (var process in router.ospfProcesses.Items())
        {
            if (process.vpnInstance.IsSet)
                continue;
            foreach (var area in process.areas.Items())
            {
                foreach (var network in area.networks.Items())
                {
                    if (network.address.TryGet(out var of) && network.wildcard.TryGet(out var wildcard) && ((of.Bits ^ address.Bits) & ~wildcard.Bits) == 0)
                    {
                        owner = process;
                        return network;
                    }
                }
            }
        }

        owner = null;
        return null;
    }

    /// <summary>A line of the view that no command declares holds all these words.</summary>
    public static RawLine? FindRaw(this ViewObject view, Func<string, bool> holds)
    {
        foreach (var line in view.rawLines.Items())
        {
            if (holds(line.Text))
                return line;
        }

        return null;
    }

    public static bool Begins(this string text, string words) => text.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    public static bool Holds(this string text, string words) => text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}

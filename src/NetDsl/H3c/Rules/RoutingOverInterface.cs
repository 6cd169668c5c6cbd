using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>Which routing protocols certainly run over an interface.</summary>
internal static class RoutingOverInterface
{
    /// <summary>Does OSPF certainly run over the interface, and is it not silent?</summary>
    public static bool RunsOspf(this ComwareInterfaceView there)
    {
        foreach (var process in there.Router.Router.ospfProcesses.Items())
        {
            if (!process.IsOpen && Covers(process, there) && !process.allSilent.IsSet && !IsSilent(process.silentInterfaces, there) && !process.MayHold("silent-interface"))
                return true;
        }

        return false;
    }

    /// <summary>Does RIP certainly run over the interface by broadcast or multicast, and is it not silent?</summary>
    public static bool RunsRip(this ComwareInterfaceView there)
    {
        foreach (var process in there.Router.Router.ripProcesses.Items())
        {
            if (!process.IsOpen && process.neighbors is not { Count: > 0 } && Covers(process, there) && !IsSilent(process.silentInterfaces, there) && !process.MayHold("silent-interface"))
                return true;
        }

        return false;
    }

    /// <summary>Does IS-IS certainly run over the interface?</summary>
    public static bool RunsIsis(this ComwareInterfaceView there) =>
        there.Interface.isis is { IsOpen: false } isis && isis.enable.Is(true) && (!isis.silent.IsSet || isis.silent.Is(false)) && there.Router.Router.isisProcesses is { Count: > 0 };

    private static bool Covers(ComwareOspf process, ComwareInterfaceView there)
    {
        if (there.Interface.ospf is { process.IsSet: true } own)
            return own.process.IsKnown && own.process.Equals(process.process);
        if (!there.Address.TryGet(out var address) || !process.vpnInstance.Equals(there.Interface.vpnInstance))
            return false;
        foreach (var area in process.areas.Items())
        {
            foreach (var network in area.networks.Items())
            {
                if (network.address.TryGet(out var from) && network.wildcard.TryGet(out var wildcard) && ((from.Bits ^ address.Bits) & ~wildcard.Bits) == 0)
                    return true;
            }
        }

        return false;
    }

    private static bool Covers(ComwareRip process, ComwareInterfaceView there)
    {
        if (there.Interface.rip is { process.IsSet: true } own)
            return own.process.IsKnown && own.process.Equals(process.process);
        if (!there.Address.TryGet(out var address) || !process.vpnInstance.Equals(there.Interface.vpnInstance))
            return false;
        foreach (var network in process.networks.Items())
        {
            if (!network.address.TryGet(out var from) || network.wildcard.IsUnknown)
                continue;
            var counts = network.wildcard.TryGet(out var wildcard) ? ~wildcard.Bits : NaturalMask(from);
            if (((from.Bits ^ address.Bits) & counts) == 0)
                return true;
        }

        return false;
    }

    private static bool IsSilent(List<ComwareSilentInterface>? silent, ComwareInterfaceView there)
    {
        foreach (var one in silent.Items())
        {
            if (!one.name.IsKnown || one.name.Is(there.Name))
                return true;
        }

        return false;
    }

    private static uint NaturalMask(Ipv4Address address) =>
        address.Bits < 0x80000000 ? 0xFF000000 : address.Bits < 0xC0000000 ? 0xFFFF0000 : 0xFFFFFF00;
}

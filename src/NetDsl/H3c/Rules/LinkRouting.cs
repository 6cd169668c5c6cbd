using System.Collections.Generic;
using System.Threading;

namespace NetDsl.H3c;

/// <content>What routes over the interface.</content>
internal sealed partial class ComwareInterfaceView
{
    private LinkRouting? _routing;

    /// <summary>The routing protocols that run over it. Several threads may ask first; each finds the same.</summary>
    public LinkRouting Routing => Volatile.Read(ref _routing) ?? LazyInitializer.EnsureInitialized(ref _routing, () => new LinkRouting(this))!;
}

/// <summary>The routing protocols that run over an interface, as far as its router tells; BGP sessions are those of the router.</summary>
internal sealed class LinkRouting
{
    public LinkRouting(ComwareInterfaceView link)
    {
        IsCertain = link.Router.IsComplete && link.IsComplete && link.HasKnownAddresses && !link.Interface.vpnInstance.IsUnknown && !MayHoldRouting(link);
        FindOspf(link);
        FindRip(link);
        FindIsis(link);
    }

    /// <summary>The OSPF process; null when none is known to run there.</summary>
    public ComwareOspf? Ospf { get; private set; }

    /// <summary>The area of <see cref="Ospf"/>; the unknown value where it is not known.</summary>
    public OspfAreaId OspfArea { get; private set; }

    /// <summary>The RIP process; null when none is known to run there.</summary>
    public ComwareRip? Rip { get; private set; }

    /// <summary>The IS-IS process; null when none is known to run there.</summary>
    public ComwareIsis? Isis { get; private set; }

    /// <summary>The line by which the interface is silent in OSPF; not set when it is not.</summary>
    public Origin? OspfSilence { get; private set; }

    /// <summary>The line by which the interface is silent in RIP; not set when it is not.</summary>
    public Origin? RipSilence { get; private set; }

    /// <summary>The line by which the interface is silent in IS-IS; not set when it is not.</summary>
    public Origin? IsisSilence { get; private set; }

    /// <summary>No other protocol runs there, and none is silent but those that say so.</summary>
    public bool IsCertain { get; private set; }

    /// <summary>OSPF runs and has neighbors there.</summary>
    public bool HasOspf => Ospf is not null && OspfSilence is null;

    /// <summary>RIP runs and is told there.</summary>
    public bool HasRip => Rip is not null && RipSilence is null;

    /// <summary>IS-IS runs and has neighbors there.</summary>
    public bool HasIsis => Isis is not null && IsisSilence is null;

    /// <summary>One of OSPF, RIP and IS-IS finds neighbors there.</summary>
    public bool HasProtocol => HasOspf || HasRip || HasIsis;

    private static bool MayHoldRouting(ComwareInterfaceView link) =>
        link.MayHold("ospf") || link.MayHold("rip ") || link.MayHold("isis") || link.MayHold("ip address") || link.MayHold("ip binding")
        || link.Router.MayHold("ospf") || link.Router.MayHold("rip") || link.Router.MayHold("isis") || link.Router.MayHold("router id");

    private void FindOspf(ComwareInterfaceView link)
    {
        var own = link.Interface.ospf;
        var table = link.Router.OspfTable;
        IsCertain &= own is not { IsOpen: true } && table.IsWhole;
        if (own is { process.IsSet: true })
        {
            foreach (var process in link.Router.Router.ospfProcesses.Items())
            {
                if (own.process.IsKnown && own.process.Equals(process.process))
                    (Ospf, OspfArea) = (process, own.area.Or(default));
            }

            // Such a line makes the process that it names.
            IsCertain &= Ospf is not null;
        }
        else if (link.Address.TryGet(out var address))
        {
            if (table.Find(address, link.Interface.vpnInstance) is { } found)
                (Ospf, OspfArea) = (found.Process, found.Area.id.Or(default));
        }
        else
        {
            IsCertain &= HasNoAddress(link) || !table.HasNetworks;
        }

        if (Ospf is { } running)
            OspfSilence = running.allSilent.Is(true) && !running.MayHold("silent-interface") ? running.allSilent.Origin : FindSilence(running.silentInterfaces, link);
    }

    private void FindRip(ComwareInterfaceView link)
    {
        var own = link.Interface.rip;
        IsCertain &= own is not { IsOpen: true };
        foreach (var process in link.Router.Router.ripProcesses.Items())
        {
            IsCertain &= !process.IsOpen && process.process.IsKnown && !process.vpnInstance.IsUnknown && !process.MayHold("network") && !process.MayHold("silent-interface");
            if (own is { process.IsSet: true } ? own.process.IsKnown && own.process.Equals(process.process) : process.vpnInstance.Equals(link.Interface.vpnInstance) && Covers(process, link))
                Rip = process;
        }

        IsCertain &= Rip is not null || own is not { process.IsSet: true };
        if (Rip is { } found)
            RipSilence = FindSilence(found.silentInterfaces, link);
    }

    private bool Covers(ComwareRip process, ComwareInterfaceView link)
    {
        foreach (var network in process.networks.Items())
        {
            if (!network.address.TryGet(out var from) || network.wildcard.IsUnknown || !link.Address.TryGet(out var address))
                IsCertain &= HasNoAddress(link) && !network.address.IsUnknown && !network.wildcard.IsUnknown;
            else if (((from.Bits ^ address.Bits) & (network.wildcard.TryGet(out var wildcard) ? ~wildcard.Bits : from.Bits == 0 ? 0 : from.NaturalMask())) == 0)
                return true;
        }

        return false;
    }

    private void FindIsis(ComwareInterfaceView link)
    {
        if (link.Interface.isis is not { } own)
            return;
        IsCertain &= !own.IsOpen && !own.enable.IsUnknown && !own.process.IsUnknown && !own.silent.IsUnknown;
        if (!own.enable.Is(true) || own.process.IsUnknown)
            return;
        foreach (var process in link.Router.Router.isisProcesses.Items())
        {
            if (process.process.TryGet(out var number) && number.Value == (own.process.TryGet(out var named) ? named.Value : 1))
                Isis = process;
        }

        IsCertain &= Isis is not null;
        if (Isis is not null && own.silent.Is(true))
            IsisSilence = own.silent.Origin;
    }

    private Origin? FindSilence(List<ComwareSilentInterface>? silent, ComwareInterfaceView link)
    {
        foreach (var there in silent.Items())
        {
            if (there.name.Is(link.Name))
                return there.Origin;
            IsCertain &= there.name.IsKnown;
        }

        return null;
    }

    /// <summary>Nothing that is described gives the interface an address of its own.</summary>
    private static bool HasNoAddress(ComwareInterfaceView link) => link.Primary is null && link.HasKnownAddresses && !link.Interface.addressSource.IsSet;
}

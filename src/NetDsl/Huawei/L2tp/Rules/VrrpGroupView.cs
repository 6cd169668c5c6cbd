using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A VRRP group of an interface with all that is said about it.</summary>
internal sealed class VrrpGroupView
{
    /// <summary>The priority of a group whose interface says nothing else.</summary>
    private const int DefaultPriority = 100;

    private VrrpGroupView(VrpInterface there, VirtualRouterId vrid, Origin origin)
    {
        Interface = there;
        Vrid = vrid;
        Origin = origin;
    }

    public VrpInterface Interface { get; }

    public VirtualRouterId Vrid { get; }

    /// <summary>Where the group was made.</summary>
    public Origin Origin { get; }

    /// <summary>The settings beside the addresses; null when there are none.</summary>
    public VrrpGroup? Settings => Interface.vrrp!.Find(new Setting<VirtualRouterId>(Vrid, true, Origin));

    /// <summary>Whatever is not here is missing.</summary>
    public bool IsComplete => !Interface.Router.IsOpen && !Interface.IsOpen && Interface.vrrp is { IsOpen: false } && !Interface.MayHold("vrrp") && !Interface.MayHold("admin-vrrp") && !HasUnknownGroup();

    /// <summary>The priority without what is tracked; null when it is not known.</summary>
    public int? Priority
    {
        get
        {
            if (Settings is { priority: { IsSet: true } priority })
                return priority.TryGet(out var known) ? (int)known.Value : null;
            return !IsComplete || MayOwnAddress() ? null : DefaultPriority;
        }
    }

    /// <summary>The group of an interface; null when it is not known or not there.</summary>
    public static VrrpGroupView? Find(VrpRouter router, Setting<InterfaceName> @interface, Setting<VirtualRouterId> vrid)
    {
        if (!@interface.TryGet(out var name) || !vrid.TryGet(out var id) || router.FindInterface(name) is not { vrrp: { } vrrp } there)
            return null;
        foreach (var address in vrrp.addresses.Items())
        {
            if (address.vrid.Is(id))
                return new VrrpGroupView(there, id, address.Origin);
        }

        return vrrp.Find(vrid) is { } settings ? new VrrpGroupView(there, id, settings.Origin) : null;
    }

    /// <summary>The first virtual address; not set when the group has none.</summary>
    public Setting<Ipv4Address> FindAddress()
    {
        foreach (var address in Interface.vrrp!.addresses.Items())
        {
            if (address.vrid.Is(Vrid) && address.address.IsSet)
                return address.address;
        }

        return default;
    }

    /// <summary>True when one of the virtual addresses is the one that is given, or is not known.</summary>
    public bool MayHaveAddress(Ipv4Address wanted)
    {
        foreach (var address in Interface.vrrp!.addresses.Items())
        {
            if (address.vrid.IsUnknown || (address.vrid.Is(Vrid) && (address.address.IsUnknown || address.address.Is(wanted))))
                return true;
        }

        return false;
    }

    /// <summary>What the group follows.</summary>
    public IEnumerable<VrrpTracking> Tracking()
    {
        foreach (var tracking in Interface.vrrp!.tracking.Items())
        {
            if (tracking.vrid.Is(Vrid))
                yield return tracking;
        }
    }

    /// <summary>For messages: <c>VRRP group 1 of GigabitEthernet0/1/0.2</c>.</summary>
    public override string ToString() => $"VRRP group {Vrid} of {Interface.Name}";

    /// <summary>Something is said about a group whose number is not known: it may be this one.</summary>
    private bool HasUnknownGroup()
    {
        foreach (var settings in Interface.vrrp!.groups.Items())
        {
            if (settings.vrid.IsUnknown)
                return true;
        }

        foreach (var tracking in Interface.vrrp.tracking.Items())
        {
            if (tracking.vrid.IsUnknown)
                return true;
        }

        return false;
    }

    /// <summary>The owner of a virtual address has the priority 255 whatever is configured.</summary>
    private bool MayOwnAddress()
    {
        foreach (var own in Interface.addresses.Items())
        {
            if (!own.address.TryGet(out var known) || MayHaveAddress(known))
                return true;
        }

        return false;
    }
}

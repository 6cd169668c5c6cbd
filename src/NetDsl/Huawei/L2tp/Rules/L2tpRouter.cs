using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A router as the rules of L2TP look at it.</summary>
internal sealed class L2tpRouter
{
    private readonly Dictionary<L2tpGroupName, L2tpGroupView> _groups = [];
    private readonly bool _namesKnown = true;

    public L2tpRouter(VrpRouter router, int number)
    {
        Router = router;
        Number = number;
        foreach (var there in router.interfaces)
            _namesKnown &= there.name.IsKnown;
        IsComplete = _namesKnown && !router.IsOpen;
        foreach (var group in router.l2tpGroups.Items())
        {
            var view = new L2tpGroupView(this, group);
            Groups.Add(view);
            if (group.name.TryGet(out var name))
                _groups[name] = view;
            else
                HasUnknownGroups = true;
        }
    }

    public VrpRouter Router { get; }

    /// <summary>The position in the network.</summary>
    public int Number { get; }

    /// <summary>Whatever the router does not show is missing: no code took part that could not be evaluated.</summary>
    public bool IsComplete { get; }

    /// <summary>A group has a name that is not known: it may be any.</summary>
    public bool HasUnknownGroups { get; }

    public List<L2tpGroupView> Groups { get; } = [];

    /// <summary>A group starts tunnels.</summary>
    public bool IsLac
    {
        get
        {
            foreach (var group in Groups)
            {
                if (group.IsLac)
                    return true;
            }

            return false;
        }
    }

    /// <summary>A group accepts tunnels.</summary>
    public bool IsLns
    {
        get
        {
            foreach (var group in Groups)
            {
                if (group.IsLns)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The group of a name; null when the router does not describe it or the name is not known.</summary>
    public L2tpGroupView? FindGroup(Setting<L2tpGroupName> name) => name.TryGet(out var known) && _groups.TryGetValue(known, out var found) ? found : null;

    /// <summary>The AAA domain of a name; null when the router does not describe it or the name is not known.</summary>
    public AaaDomain? FindDomain(Setting<DomainName> name) => name.IsKnown ? Router.aaa?.domains?.Find(d => d.name.Equals(name)) : null;

    /// <summary>The address pool of a name; null when the router does not describe it or the name is not known.</summary>
    public IpPool? FindPool(Setting<IpPoolName> name) => name.IsKnown ? Router.ipPools?.Find(p => p.name.Equals(name)) : null;

    /// <summary>The remote backup service of a name; null when the router does not describe it or the name is not known.</summary>
    public RemoteBackupService? FindService(Setting<BackupServiceName> name) => name.IsKnown ? Router.backupServices?.Find(s => s.name.Equals(name)) : null;

    /// <summary>The remote backup profile of a name; null when the router does not describe it or the name is not known.</summary>
    public RemoteBackupProfile? FindProfile(Setting<BackupProfileName> name) => name.IsKnown ? Router.backupProfiles?.Find(p => p.name.Equals(name)) : null;

    /// <summary>The virtual template of a number; null when the router does not describe it or the number is not known.</summary>
    public VrpInterface? FindTemplate(Setting<VirtualTemplateNumber> number) =>
        number.TryGet(out var known) ? Router.FindInterface(new InterfaceName(InterfaceKind.VirtualTemplate, known.ToString())) : null;

    /// <summary>The interface of a name; null when the router does not describe it or the name is not known.</summary>
    public VrpInterface? FindInterface(Setting<InterfaceName> name) => name.TryGet(out var known) ? Router.FindInterface(known) : null;

    /// <summary>The interface of a name; null when the router does not describe it or the name is not known.</summary>
    public VrpInterface? FindInterface(Setting<SpacedInterface> name) => name.TryGet(out var known) ? Router.FindInterface(known.Name) : null;

    /// <summary>The LNS group that binds an interface; null when none does.</summary>
    public LnsGroup? FindBinding(InterfaceName source)
    {
        foreach (var group in Router.lnsGroups.Items())
        {
            foreach (var there in group.sources.Items())
            {
                if (there.@interface.Is(source))
                    return group;
            }
        }

        return null;
    }

    /// <summary>The first IPv4 address of an interface; unknown when it may have others, not set when it certainly has none.</summary>
    public Setting<Ipv4Address> AddressOf(Setting<InterfaceName> name)
    {
        if (!name.IsSet)
            return default;
        var unknown = new Setting<Ipv4Address>(default, known: false, name.Origin!);
        if (FindInterface(name) is not { } there)
            return name.IsUnknown || !IsComplete ? unknown : default;
        if (there.unnumbered.IsSet)
            return unknown;
        foreach (var address in there.addresses.Items())
        {
            if (!address.secondary.IsSet || address.secondary.Is(false))
                return address.address;
        }

        return there.IsOpen || there.MayHold("ip address") || there.MayBeInVpn() ? unknown : default;
    }

    /// <summary>For messages.</summary>
    public override string ToString() => Router.Name.ToString();
}

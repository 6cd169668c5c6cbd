using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The source of the tunnels of a group, which both LACs of a pair have.</summary>
/// <param name="Group">The L2TP group.</param>
/// <param name="Name">The loopback interface.</param>
/// <param name="Interface">The loopback interface; null when it is not described.</param>
/// <param name="Address">Its address; not set when it is not known.</param>
internal readonly record struct SharedSource(L2tpGroup Group, InterfaceName Name, VrpInterface? Interface, Setting<Ipv4Address> Address);

/// <summary>A device as the rules of the hot backup of L2TP look at it.</summary>
internal sealed class BackedUpLac
{
    private readonly List<RemoteBackupProfile> _profiles = [];
    private readonly List<SharedSource> _sources = [];
    private readonly List<L2tpGroup> _groups = [];

    public BackedUpLac(VrpRouter router, int number)
    {
        Router = router;
        Number = number;
        var named = true;
        foreach (var there in router.interfaces)
            named &= there.name.IsKnown;
        IsComplete = named && !router.IsOpen;
        foreach (var profile in router.backupProfiles.Items())
        {
            if (profile.l2tp.Is(true))
                _profiles.Add(profile);
        }

        foreach (var group in router.l2tpGroups.Items())
        {
            if (group.IsOpen || group.lac is { IsOpen: true })
                HasUnknownGroups = true;
            if (group.lac is not { } lac)
                continue;
            if (lac.starts is { Count: > 0 })
                _groups.Add(group);
            if (!lac.source.IsKnown || lac.sourceIsShared.IsUnknown)
                HasUnknownSources |= lac.source.IsUnknown || lac.sourceIsShared.IsUnknown;
            else if (lac.sourceIsShared.Is(true) && lac.source.Raw.IsLoopback)
                _sources.Add(SourceOf(router, group, lac.source.Raw));
        }
    }

    public VrpRouter Router { get; }

    /// <summary>The position in the network.</summary>
    public int Number { get; }

    /// <summary>Whatever the device does not show is missing: no code took part that could not be evaluated.</summary>
    public bool IsComplete { get; }

    /// <summary>A group may be or do more than it shows.</summary>
    public bool HasUnknownGroups { get; }

    /// <summary>The source of a group is not known: it may be any.</summary>
    public bool HasUnknownSources { get; }

    /// <summary>The profiles that back up L2TP.</summary>
    public List<RemoteBackupProfile> Profiles => _profiles;

    /// <summary>The groups that start tunnels.</summary>
    public List<L2tpGroup> Groups => _groups;

    /// <summary>The sources that the LAC shares with its pair.</summary>
    public List<SharedSource> Sources => _sources;

    /// <summary>It is certain that L2TP is backed up here.</summary>
    public bool IsHot => _profiles.Count > 0 && _sources.Count > 0;

    public bool Advertises => Router.peerBackup is { } backup && backup.routeCost.Is(true);

    /// <summary>All profiles that back up L2TP do it with one other LAC.</summary>
    public bool HasOnePartner()
    {
        Ipv4Address? partner = null;
        foreach (var profile in _profiles)
        {
            if (FindService(profile) is not { } service || !service.peer.TryGet(out var peer) || (partner is { } other && !other.Equals(peer)))
                return false;
            partner = peer;
        }

        return partner is not null;
    }

    /// <summary>The service of a profile; null when it is not known.</summary>
    public RemoteBackupService? FindService(RemoteBackupProfile profile)
    {
        if (!profile.service.TryGet(out var name))
            return null;
        foreach (var service in Router.backupServices.Items())
        {
            if (service.name.Is(name))
                return service;
        }

        return null;
    }

    /// <summary>The group of a name; null when there is none.</summary>
    public L2tpGroup? FindGroup(Setting<L2tpGroupName> name)
    {
        if (!name.TryGet(out var known))
            return null;
        foreach (var group in Router.l2tpGroups.Items())
        {
            if (group.name.Is(known))
                return group;
        }

        return null;
    }

    /// <summary>The loopback interface with the address; null when there is none.</summary>
    public VrpInterface? FindLoopback(Ipv4Address address)
    {
        foreach (var there in Router.interfaces)
        {
            if (there.name.Raw.IsLoopback && there.Has(address))
                return there;
        }

        return null;
    }

    /// <summary>The name, for messages.</summary>
    public override string ToString() => Router.Name.ToString();

    private static SharedSource SourceOf(VrpRouter router, L2tpGroup group, InterfaceName name)
    {
        var there = router.FindInterface(name);
        return new SharedSource(group, name, there, there is { addresses: { Count: > 0 } addresses } && !addresses[0].secondary.IsSet ? addresses[0].address : default);
    }
}

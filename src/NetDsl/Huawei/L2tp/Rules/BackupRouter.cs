using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A device that backs up another one, as the rules look at it.</summary>
internal sealed class BackupRouter
{
    private readonly Dictionary<BackupServiceName, BackupServiceView> _services = [];
    private readonly Dictionary<BackupProfileName, BackupProfileView> _profiles = [];

    public BackupRouter(VrpRouter router, int number)
    {
        Router = router;
        Number = number;
        foreach (var line in router.backupServices.Items())
        {
            var view = new BackupServiceView(this, line);
            Services.Add(view);
            if (line.name.TryGet(out var name))
                _services[name] = view;
            else
                HasUnknownServices = true;
        }

        foreach (var line in router.backupProfiles.Items())
        {
            var view = new BackupProfileView(this, line, FindService(line.service));
            Profiles.Add(view);
            view.Service?.Profiles.Add(view);
            foreach (var entry in line.vrrpGroups.Items())
                AddGroup(view, entry);
            if (line.name.TryGet(out var name))
                _profiles[name] = view;
            else
                HasUnknownProfiles = true;
        }

        // An interface of unknown name may be any other one.
        var named = true;
        foreach (var there in router.interfaces)
        {
            named &= there.name.IsKnown;
            if (there.access is not { } access)
                continue;
            var found = access.backupProfile.TryGet(out var bound) ? FindProfile(bound) : null;
            found?.Interfaces.Add(there);
            HasUnknownBindings |= access.IsOpen || (access.backupProfile.IsSet && found is null);
        }

        IsComplete = named && !router.IsOpen;
    }

    public VrpRouter Router { get; }

    /// <summary>The position in the network.</summary>
    public int Number { get; }

    /// <summary>Whatever the router does not show is missing: no code took part that could not be evaluated.</summary>
    public bool IsComplete { get; }

    public List<BackupServiceView> Services { get; } = [];

    public List<BackupProfileView> Profiles { get; } = [];

    /// <summary>The VRRP groups that the profiles follow, each once.</summary>
    public List<BackupGroupView> Groups { get; } = [];

    /// <summary>A service has a name that is not known: it may be any.</summary>
    public bool HasUnknownServices { get; }

    /// <summary>A profile has a name that is not known: it may be any.</summary>
    public bool HasUnknownProfiles { get; }

    /// <summary>An interface has a profile that is not known or not there.</summary>
    public bool HasUnknownBindings { get; }

    public BackupServiceView? FindService(Setting<BackupServiceName> name) => name.TryGet(out var known) && _services.TryGetValue(known, out var found) ? found : null;

    public BackupProfileView? FindProfile(BackupProfileName name) => _profiles.TryGetValue(name, out var found) ? found : null;

    /// <summary>The name, for messages.</summary>
    public override string ToString() => Router.Name.ToString();

    private void AddGroup(BackupProfileView profile, ProfileVrrp entry)
    {
        if (VrrpGroupView.Find(Router, entry.@interface, entry.vrid) is not { } found)
            return;
        var group = Groups.Find(g => ReferenceEquals(g.Group.Interface, found.Interface) && g.Group.Vrid == found.Vrid);
        if (group is null)
            Groups.Add(group = new BackupGroupView(this, found));
        group.Profiles.Add(profile);
        profile.Groups.Add(group);
    }
}

/// <summary>A remote backup service with its other end.</summary>
internal sealed class BackupServiceView(BackupRouter router, RemoteBackupService line)
{
    public BackupRouter Router => router;

    public RemoteBackupService Line => line;

    /// <summary>The device with the address of the peer; null when it is not known.</summary>
    public VrpRouter? FarDevice { get; set; }

    /// <summary>That device, when it has services or profiles.</summary>
    public BackupRouter? FarRouter { get; set; }

    /// <summary>The service there that leads back, from and to the same addresses; null when there is none.</summary>
    public BackupServiceView? Far { get; set; }

    /// <summary>Several services connect the same addresses, so that the other end cannot be told.</summary>
    public bool HasRivals { get; set; }

    /// <summary>The profiles that are backed up over it.</summary>
    public List<BackupProfileView> Profiles { get; } = [];

    /// <summary>Whatever is not here is missing.</summary>
    public bool IsComplete => router.IsComplete && !line.IsOpen;

    /// <summary>Findings about a pair are reported at the end that comes first.</summary>
    public bool IsFirstOf(BackupServiceView far) => router.Number < far.Router.Number;

    /// <summary>For messages: <c>LAC1: the remote backup service s1</c>.</summary>
    public override string ToString() => $"{router}: the remote backup service {line.name}";
}

/// <summary>A remote backup profile with its service and its other end.</summary>
internal sealed class BackupProfileView(BackupRouter router, RemoteBackupProfile line, BackupServiceView? service)
{
    public BackupRouter Router => router;

    public RemoteBackupProfile Line => line;

    /// <summary>Its service; null when it is not known or there is none.</summary>
    public BackupServiceView? Service => service;

    /// <summary>The profile with the same backup ID at the other end of the service; null when there is none.</summary>
    public BackupProfileView? Far { get; set; }

    /// <summary>The interfaces that it is bound to.</summary>
    public List<VrpInterface> Interfaces { get; } = [];

    /// <summary>Whatever is not here is missing.</summary>
    public bool IsComplete => router.IsComplete && !line.IsOpen;

    /// <summary>The VRRP groups that it follows, as far as they are known and there.</summary>
    public List<BackupGroupView> Groups { get; } = [];

    /// <summary>Findings about a pair are reported at the end that comes first.</summary>
    public bool IsFirstOf(BackupProfileView far) => router.Number < far.Router.Number;

    /// <summary>For messages: <c>LAC1: the remote backup profile p1</c>.</summary>
    public override string ToString() => $"{router}: the remote backup profile {line.name}";
}

/// <summary>A VRRP group that decides which device is master.</summary>
internal sealed class BackupGroupView(BackupRouter router, VrrpGroupView group)
{
    public BackupRouter Router => router;

    public VrrpGroupView Group => group;

    /// <summary>The profiles that follow it.</summary>
    public List<BackupProfileView> Profiles { get; } = [];

    /// <summary>The group of the same number that the other end of one of these profiles follows; null when there is none.</summary>
    public BackupGroupView? Far { get; set; }

    /// <summary>One of the profiles backs up L2TP.</summary>
    public bool BacksUpL2tp
    {
        get
        {
            foreach (var profile in Profiles)
            {
                if (profile.Line.l2tp.Is(true))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Findings about a pair are reported at the end that comes first.</summary>
    public bool IsFirstOf(BackupGroupView far) => router.Number < far.Router.Number;

    /// <summary>True when this device is master as long as nothing fails; null when that is not known.</summary>
    public bool? IsMaster => Far is { } far && group.Priority is { } mine && far.Group.Priority is { } theirs && mine != theirs ? mine > theirs : null;

    /// <summary>For messages: <c>LAC1: VRRP group 1 of GigabitEthernet0/1/0.2</c>.</summary>
    public override string ToString() => $"{router}: {group}";
}

namespace NetDsl.Huawei;

/// <summary>Which LAC of a pair is master, by the priorities of the VRRP groups behind their profiles.</summary>
internal enum LacRoles
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>The first one.</summary>
    FirstIsMaster,

    /// <summary>The second one.</summary>
    SecondIsMaster,

    /// <summary>Each for some of the users: they share the load.</summary>
    Both,
}

/// <summary>Two LACs that back up each other.</summary>
/// <param name="First">The one that is described first.</param>
/// <param name="Second">The other one.</param>
internal sealed record BackedUpPair(BackedUpLac First, BackedUpLac Second)
{
    private const int DefaultPriority = 100;

    public LacRoles FindRoles()
    {
        var roles = LacRoles.Unknown;
        foreach (var profile in First.Profiles)
        {
            if (FindSame(profile) is not { } same)
                continue;
            foreach (var mine in profile.vrrpGroups.Items())
            {
                foreach (var theirs in same.vrrpGroups.Items())
                {
                    if (!mine.vrid.TryGet(out var vrid) || !theirs.vrid.Is(vrid))
                        continue;
                    if (PriorityOf(First, mine) is not { } first || PriorityOf(Second, theirs) is not { } second || first == second)
                        return LacRoles.Unknown;
                    var role = first > second ? LacRoles.FirstIsMaster : LacRoles.SecondIsMaster;
                    roles = roles == LacRoles.Unknown || roles == role ? role : LacRoles.Both;
                }
            }
        }

        return roles;
    }

    /// <summary>The profile of the second LAC with the same backup ID.</summary>
    private RemoteBackupProfile? FindSame(RemoteBackupProfile profile)
    {
        if (!profile.backupId.TryGet(out var id))
            return null;
        foreach (var other in Second.Profiles)
        {
            if (other.backupId.Is(id))
                return other;
        }

        return null;
    }

    private static long? PriorityOf(BackedUpLac lac, ProfileVrrp bound)
    {
        if (!bound.@interface.TryGet(out var name) || lac.Router.FindInterface(name) is not { vrrp: { } vrrp } there)
            return null;
        var group = vrrp.Find(bound.vrid);
        if (group is { priority.IsSet: true })
            return group.priority.TryGet(out var priority) ? priority.Value : null;
        return there.IsOpen || vrrp.IsOpen || there.MayHold("vrrp") ? null : DefaultPriority;
    }
}

namespace NetDsl.H3c;

/// <summary>The three-valued questions that rules ask of a group.</summary>
internal static class RoutingGroupQuestions
{
    /// <summary>
    /// Is it certain that no backup of the group has a dialer route, although each of them could have one? Interfaces that cannot
    /// dial, have no DDR or bundle DDR are the findings of other rules.
    /// </summary>
    public static bool LacksDialerRoute(this RoutingGroupView group)
    {
        if (group.Backups.Count == 0 || !group.HasAllBackups)
            return false;
        foreach (var backup in group.Backups)
        {
            if (backup.MayHaveRoute() || backup.CannotDial() || backup.LacksDdr() || backup.Dialer is { IsMember: true })
                return false;
            if (backup.Dialer is { method: { IsSet: true } method } && !method.Is(DdrMethod.Traditional))
                return false;
        }

        return true;
    }

    /// <summary>The backup that is dialed for the group: the first one with a dialer route; null when it is not certain.</summary>
    public static ComwareInterfaceView? FindDialed(this RoutingGroupView group)
    {
        foreach (var backup in group.Backups)
        {
            if (backup.HasRoute())
                return backup;
            if (backup.MayHaveRoute())
                return null;
        }

        return null;
    }

    /// <summary>The backups of the group with their verb, for messages: <c>Bri2/4/0 has</c>.</summary>
    public static string Names(this RoutingGroupView group)
    {
        var text = group.Backups[0].Name.ToString();
        for (var i = 1; i < group.Backups.Count; i++)
            text += (i == group.Backups.Count - 1 ? " and " : ", ") + group.Backups[i].Name;
        return text + (group.Backups.Count == 1 ? " has" : " have");
    }
}

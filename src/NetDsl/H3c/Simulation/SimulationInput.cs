namespace NetDsl.H3c;

/// <summary>What a simulation needs of a configuration, apart from routing; whatever lacks is named with its place and what to do.</summary>
internal static class SimulationInput
{
    public static void Check(ComwareRouter router)
    {
        Known(router.warmup, "The warm-up time", router.Origin, router);
        var isMonitored = false;
        foreach (var monitored in router.MonitoredNetworks)
        {
            isMonitored = true;
            Known(monitored.group, "The group of a watched network", monitored.Origin, router);
            if (monitored.Network.IsUnknown)
                throw Unknown($"A network of group {monitored.group}", monitored.Origin, router);
            Known(monitored.vpnInstance, $"The VPN instance of {monitored.Network}", monitored.Origin, router);
        }

        var isBackup = false;
        foreach (var i in router.Interfaces)
        {
            if (i.RoutingGroups.Count == 0 && !i.backupTrack.IsSet)
                continue;
            isBackup = true;
            CheckBackup(i, router);
        }

        foreach (var entry in router.TrackEntries)
        {
            Known(entry.negativeDelay, $"The delay of track entry {entry.number}", entry.Origin, router);
            Known(entry.positiveDelay, $"The delay of track entry {entry.number}", entry.Origin, router);
        }

        RoutingInput.Check(router);
        if (isMonitored && !isBackup)
        {
            var first = router.MonitoredNetworks[0];
            throw new SimulationException(
                $"No interface of {router.Name} is the backup of group {first.group}: call StandbyRoutingGroup({first.group}) on the interface that dials, or describe the backup with net.RouteBackup(...).",
                first.Origin);
        }
    }

    private static void CheckBackup(ComwareInterface i, ComwareRouter router)
    {
        if (!i.name.IsKnown)
            throw Unknown("The name of a backup interface", i.Origin, router);
        foreach (var reference in i.RoutingGroups)
            Known(reference.group, $"The group of {i.name}", reference.Origin, router);
        Known(i.backupTrack, $"The track entry of {i.name}", i.Origin, router);
        Known(i.routingDisable, $"The release delay of {i.name}", i.Origin, router);
        Known(i.up, $"Whether {i.name} is shut down", i.Origin, router);
        if (i.dialer is not { } dialer)
            return;
        Known(dialer.enable, $"The hold-off time of {i.name}", dialer.Origin, router);
        Known(dialer.waitCarrier, $"The time that a call of {i.name} may take", dialer.Origin, router);
        Known(dialer.idle, $"The idle time of {i.name}", dialer.Origin, router);
    }

    public static void Known<T>(Setting<T> setting, string what, Origin origin, ComwareRouter router)
        where T : struct
    {
        if (setting.IsUnknown)
            throw Unknown(what, setting.Origin ?? origin, router);
    }

    private static SimulationException Unknown(string what, Origin origin, ComwareRouter router) =>
        new($"{what} on {router.Name} is unknown (it was left at its default): give it a value, a simulation depends on it.", origin);
}

namespace NetDsl.Huawei;

/// <summary>L-147: a remote backup profile has settings of users and does not back up users.</summary>
internal sealed class UserSettingsWithoutUsers() : ProfileRule(
    "ND3147",
    "A remote backup profile has settings of users and does not back up users",
    Severity.Error,
    "What RADIUS is told, address pools, framed routes and traffic counters belong to users: the device refuses them in a profile without service-type bras. Let the profile back up users.")
{
    protected override void Check(BackupProfileView profile, RuleContext context)
    {
        var line = profile.Line;
        var off = line.users.Is(false);
        if (!off && (!profile.IsComplete || line.users.IsSet || line.MayHold("service-type")))
            return;
        var (found, what) = Find(line);
        if (found is not { } at)
            return;
        context.Report(new Finding(Info, at, $"{profile} has {what} and does not back up users: the device refuses it. Let the profile back up users.")
        {
            Fix = off ? Fix.SetArgument("Back up users", line.users.Origin!, "on", "true") : Fix.Configure("Back up users", line.Origin, nameof(RemoteBackupProfileBuilder.BackUpUsers) + "()"),
        });
    }

    private static (Origin? At, string What) Find(RemoteBackupProfile line) =>
        line.nasLogicIp.IsSet ? (line.nasLogicIp.Origin, "a NAS address")
        : line.nasLogicPort.IsSet ? (line.nasLogicPort.Origin, "a NAS port")
        : line.nasLogicSysname.IsSet ? (line.nasLogicSysname.Origin, "a NAS host name")
        : line.pools is { Count: > 0 } pools ? (pools[0].Origin, $"the address pool {pools[0].pool}")
        : line.frameRouteMetric.IsSet ? (line.frameRouteMetric.Origin, "a cost of framed routes")
        : (line.trafficInterval.Origin ?? line.trafficThreshold.Origin, "a backup of traffic counters");
}

namespace NetDsl.Huawei;

/// <summary>L-156: the two devices of a pair take over users at different speeds.</summary>
internal sealed class TriggerSpeedsDiffer() : BackupPairRule(
    "ND3156",
    "The two devices of a pair take over users at different speeds",
    Severity.Warning,
    "The speed at which users are taken over has to be the same on both devices. Otherwise one sends faster than the other takes. Give both the same.")
{
    /// <summary>Users per second when nothing is said.</summary>
    private static readonly RuiTriggerSpeed Default = 128;

    protected override void Check(BackupRouter router, BackupRouter far, RuleContext context)
    {
        if (!TryFind(router, out var here) || !TryFind(far, out var there) || !here.Differs(there, Default))
            return;
        var wanted = there.Or(Default);
        context.Report(new Finding(Info, (here.Origin ?? there.Origin)!, $"{router} takes over {here.Or(Default)} users per second, {far} {wanted}: give both the same.")
        {
            Parameter = "usersPerSecond",
            Related = [new RelatedPlace(there.Origin ?? far.Router.Origin, "the other device")],
            Fix = here.IsSet ? Fix.SetArgument($"Take over {wanted} users per second", here.Origin!, "usersPerSecond", wanted.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))
                : Fix.SetArgument("Take over 128 users per second", there.Origin!, "usersPerSecond", "128"),
        });
    }

    private static bool TryFind(BackupRouter router, out Setting<RuiTriggerSpeed> speed)
    {
        speed = router.Router.peerBackup?.triggerSpeed ?? default;
        return speed.IsSet ? speed.IsKnown : router.IsComplete && router.Router.peerBackup is not { IsOpen: true } && !router.Router.MayHold("peer-backup");
    }
}

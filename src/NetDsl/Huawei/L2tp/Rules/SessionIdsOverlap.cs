namespace NetDsl.Huawei;

/// <summary>L-158: the two devices of a pair give PPPoE session IDs from ranges that overlap.</summary>
internal sealed class SessionIdsOverlap() : BackupPairRule(
    "ND3158",
    "The two devices of a pair give PPPoE session IDs from ranges that overlap",
    Severity.Warning,
    "Where one MAC address has many sessions, a session ID that both devices give belongs to two users after a switchover. Give each device a range of its own, such as 1 to 32767 and 32768 to 65534.")
{
    private const long Least = 1;
    private const long Most = 65534;

    protected override void Check(BackupRouter router, BackupRouter far, RuleContext context)
    {
        if (Find(router) is not var (first, last, at) || Find(far) is not var (otherFirst, otherLast, there) || (at ?? there) is null || first > last || otherFirst > otherLast)
            return;
        if (first > otherLast || otherFirst > last)
            return;
        context.Report(new Finding(Info, (at ?? there)!, $"{router} gives PPPoE session IDs from {first} to {last}, {far} from {otherFirst} to {otherLast}: a user of each may have the same one after a switchover. Give each device a range of its own.") { Related = at is null || there is null ? [] : [new RelatedPlace(there, "the other device")] });
    }

    private static (long First, long Last, Origin? At)? Find(BackupRouter router)
    {
        if (router.Router.peerBackup is { firstSession.IsSet: true } set)
            return set.firstSession.TryGet(out var first) && set.lastSession.TryGet(out var last) ? (first.Value, last.Value, set.firstSession.Origin) : null;
        return router.IsComplete && router.Router.peerBackup is not { IsOpen: true } && !router.Router.MayHold("pppoe-server rui") ? (Least, Most, null) : null;
    }
}

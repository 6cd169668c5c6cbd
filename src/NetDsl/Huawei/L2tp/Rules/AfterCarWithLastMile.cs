namespace NetDsl.Huawei;

/// <summary>L-125: users are queued behind their rate limit, and lengths are corrected for the last mile.</summary>
internal sealed class AfterCarWithLastMile() : L2tpGroupRule(
    "ND3125",
    "Queues behind the rate limit together with last-mile QoS",
    Severity.Warning,
    "An LNS that queues users behind their rate limit does not correct lengths for the last mile. Keep one of the two.")
{
    protected override void Check(L2tpGroupView view, RuleContext context)
    {
        var (router, group) = (view.Router.Router, view.Group);
        if (group.lns is not { scheduleAfterCar: { } after } || !after.Is(true) || router.qos is not { } qos)
            return;
        var lastMile = qos.vendorLns.Is(true) ? qos.vendorLns : qos.withoutLinkLayer.Is(true) ? qos.withoutLinkLayer : default;
        if (lastMile.IsSet)
            context.Report(new Finding(Info, after.Origin!, $"{view}: users are queued behind their rate limit, which excludes last-mile QoS. Keep one of the two.")
            {
                Related = [new RelatedPlace(lastMile.Origin!, "last-mile QoS")],
                Fix = Fix.Remove("Queue users before their rate limit", after.Origin!),
            });
    }
}

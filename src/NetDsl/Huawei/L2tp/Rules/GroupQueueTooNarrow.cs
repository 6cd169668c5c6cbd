namespace NetDsl.Huawei;

/// <summary>L-123: a group queue is narrower than what a single user below it is assured of.</summary>
internal sealed class GroupQueueTooNarrow() : UserAccessRule(
    "ND3123",
    "A group queue is narrower than a user queue below it",
    Severity.Warning,
    "The group queue should carry the assured rates of all users below it together. One user alone is assured of more than it carries. Raise the rate of the group queue.")
{
    protected override void Check(VrpRouter router, RuleContext context)
    {
        if (router.userGroupQueues is null)
            return;
        foreach (var profile in router.qosProfiles.Items())
        {
            foreach (var queue in profile.userQueues.Items())
            {
                if (!queue.cir.TryGet(out var cir) || queue.direction.IsUnknown || AccessNames.Of(router, context).GroupQueues.Find(queue.group) is not { } group)
                    continue;
                foreach (var shaping in group.shapings.Items())
                {
                    if (!shaping.rate.TryGet(out var rate) || rate.Value >= cir.Value || !shaping.direction.TryGet(out var direction) || (queue.direction.IsSet && !queue.direction.Is(direction)))
                        continue;
                    context.Report(new Finding(Info, shaping.rate.Origin!, $"{router.Name}: group queue {group.name}: it carries {rate} kbit/s, and one user of QoS profile {profile.name} is assured of {cir} kbit/s. Raise the rate, to the sum for all users.")
                    {
                        Parameter = "rate",
                        Related = [new RelatedPlace(queue.cir.Origin!, "the user queue")],
                    });
                }
            }
        }
    }
}

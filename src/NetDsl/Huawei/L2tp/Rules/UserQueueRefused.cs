using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-120: rates of a user queue that the device does not take, or two queues for one direction.</summary>
internal sealed class UserQueueRefused() : UserAccessRule(
    "ND3120",
    "A user queue is refused",
    Severity.Error,
    "A rate is 0 or at least 16 kbit/s, the greatest rate is not below the assured one, and a profile has one user queue per direction: the device refuses anything else. Correct the rates.")
{
    protected override void Check(VrpRouter router, RuleContext context)
    {
        foreach (var profile in router.qosProfiles.Items())
        {
            foreach (var queue in profile.userQueues.Items())
                CheckRates(router, profile, queue, context);
            if (profile.userQueues is { Count: > 1 } queues)
                CheckDirections(router, profile, queues, context);
        }
    }

    private void CheckRates(VrpRouter router, QosProfile profile, UserQueue queue, RuleContext context)
    {
        if (queue.cir.TryGet(out var cir) && cir.Value is > 0 and < 16)
            Report(router, profile, queue.cir.Origin!, $"the assured rate {cir} is between 0 and 16 kbit/s", "cir", context);
        if (!queue.pir.TryGet(out var pir))
            return;
        if (pir.Value is > 0 and < 16)
            Report(router, profile, queue.pir.Origin!, $"the greatest rate {pir} is between 0 and 16 kbit/s", "pir", context);
        else if (queue.cir.IsKnown && pir.Value < cir.Value)
            Report(router, profile, queue.pir.Origin!, $"the greatest rate {pir} is below the assured rate {cir}", "pir", context);
    }

    private void CheckDirections(VrpRouter router, QosProfile profile, List<UserQueue> queues, RuleContext context)
    {
        for (var i = 1; i < queues.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (first, second) = (queues[j], queues[i]);
                if (first.direction.IsUnknown || second.direction.IsUnknown || (first.direction.IsSet && second.direction.IsSet))
                    continue;
                context.Report(new Finding(Info, second.Origin, $"{router.Name}: QoS profile {profile.name}: a user queue without a direction is for both, and the profile has another one: the device refuses the second. Give each a direction.") { Related = [new RelatedPlace(first.Origin, "the other user queue")] });
                break;
            }
        }
    }

    private void Report(VrpRouter router, QosProfile profile, Origin at, string why, string parameter, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{router.Name}: QoS profile {profile.name}: {why}: the device refuses the user queue. Correct the rate.") { Parameter = parameter });
}

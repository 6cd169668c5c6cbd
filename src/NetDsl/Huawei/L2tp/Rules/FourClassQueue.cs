using System;

namespace NetDsl.Huawei;

/// <summary>L-117: the profile for users of an LNS has flow queues of four classes.</summary>
internal sealed class FourClassQueue() : DomainRule(
    "ND3117",
    "L2TP users have flow queues of four classes",
    Severity.Error,
    "The QoS profile of L2TP users takes flow queues of eight classes only: the device refuses the profile. Take a flow queue that is not in 4cos-mode.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        if (!domain.inboundProfile.IsKnown || router.rawLines is null || AccessNames.Of(router, context).Profiles.Find(domain.inboundProfile) is not { } profile)
            return;
        foreach (var queue in profile.userQueues.Items())
        {
            if (!queue.queue.TryGet(out var name) || queue.direction.IsUnknown || queue.direction.Is(TrafficDirection.Outbound) || FindFourClasses(router, name) is not { } line)
                continue;
            context.Report(new Finding(Info, queue.queue.Origin!, $"{router.Name}: QoS profile {profile.name}: flow queue {name} has four classes, and domain {domain.name} applies the profile to L2TP users, who cannot have them: the device refuses it. Take a flow queue of eight classes.")
            {
                Parameter = "flowQueue",
                Related = [new RelatedPlace(line.Origin, "the flow queue"), new RelatedPlace(domain.inboundProfile.Origin!, "the L2TP users")],
            });
        }
    }

    private static RawLine? FindFourClasses(VrpRouter router, FlowQueueName name)
    {
        foreach (var line in router.rawLines.Items())
        {
            if (line.Text.Equals($"flow-queue {name} 4cos-mode", StringComparison.OrdinalIgnoreCase))
                return line;
        }

        return null;
    }
}

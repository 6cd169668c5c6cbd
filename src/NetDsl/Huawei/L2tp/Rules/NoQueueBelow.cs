using System;

namespace NetDsl.Huawei;

/// <summary>L-121: a user queue names a group queue, flow queue or flow mapping that is not there.</summary>
internal sealed class NoQueueBelow() : UserAccessRule(
    "ND3121",
    "A user queue names a queue or a mapping that does not exist",
    Severity.Error,
    "The device refuses a user queue whose group queue, flow queue or flow mapping does not exist. Create it, or correct the name.")
{
    protected override void Check(VrpRouter router, RuleContext context)
    {
        foreach (var profile in router.qosProfiles.Items())
        {
            foreach (var queue in profile.userQueues.Items())
            {
                if (queue.group.IsKnown && AccessNames.Of(router, context).GroupQueues.Lacks(queue.group))
                    Report(router, profile, queue.group.Origin!, "group queue", queue.group.ToString(), "group", context);
                if (queue.queue.TryGet(out var flowQueue) && Lacks(router, "flow-queue ", flowQueue.ToString()))
                    Report(router, profile, queue.queue.Origin!, "flow queue", flowQueue.ToString(), "flowQueue", context);
                if (queue.mapping.TryGet(out var mapping) && Lacks(router, "flow-mapping ", mapping.ToString()))
                    Report(router, profile, queue.mapping.Origin!, "flow mapping", mapping.ToString(), "flowMapping", context);
            }
        }
    }

    private void Report(VrpRouter router, QosProfile profile, Origin at, string kind, string name, string parameter, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{router.Name}: QoS profile {profile.name}: there is no {kind} {name}: the device refuses the user queue. Create it, or correct the name.") { Parameter = parameter });

    /// <summary>Others of its kind are there, as lines that no command declares, and this one is not. Without any it may stand on the device.</summary>
    private static bool Lacks(VrpRouter router, string start, string name)
    {
        if (router.IsOpen || name.Equals("default", StringComparison.OrdinalIgnoreCase))
            return false;
        var others = false;
        foreach (var line in router.rawLines.Items())
        {
            if (!line.Text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                continue;
            others = true;
            var words = line.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 1 && words[1].Equals(name, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return others;
    }
}

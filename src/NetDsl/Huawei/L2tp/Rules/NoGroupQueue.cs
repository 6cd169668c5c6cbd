namespace NetDsl.Huawei;

/// <summary>L-122: an L2TP group names a group queue that is not there, or that is in priority mode.</summary>
internal sealed class NoGroupQueue() : L2tpGroupRule(
    "ND3122",
    "The group queue of an L2TP group does not exist",
    Severity.Error,
    "The device refuses a group queue that does not exist, and one in priority mode. Create it, or correct the name.")
{
    protected override void Check(L2tpGroupView view, RuleContext context)
    {
        var group = view.Group;
        Check(view, group.inboundQueue, "inbound", context);
        if (!group.outboundQueue.Equals(group.inboundQueue))
            Check(view, group.outboundQueue, "outbound", context);
    }

    private void Check(L2tpGroupView view, Setting<UserGroupQueueName> name, string parameter, RuleContext context)
    {
        if (!name.IsKnown)
            return;
        var queues = AccessNames.Of(view.Router.Router, context).GroupQueues;
        if (queues.Lacks(name))
            context.Report(new Finding(Info, name.Origin!, $"{view}: there is no group queue {name}: the device refuses the line. Create it, or correct the name.") { Parameter = parameter });
        else if (queues.Find(name) is { } queue && queue.priorityMode.Is(true))
            context.Report(new Finding(Info, name.Origin!, $"{view}: group queue {name} is in priority mode, which an L2TP group does not take: the device refuses the line. Take one in normal mode.")
            {
                Parameter = parameter,
                Related = [new RelatedPlace(queue.Origin, "the group queue")],
            });
    }
}

namespace NetDsl.Huawei;

/// <summary>L-124: an LNS has a group queue per tunnel, and its queues are those of tunnels, not of users.</summary>
internal sealed class GroupQueueInTunnelMode() : L2tpGroupRule(
    "ND3124",
    "A group queue without queues of users",
    Severity.Info,
    "A group queue gathers the queues of the users of a tunnel. In tunnel mode, the default, users have none. Set the scheduling mode to session.")
{
    protected override void Check(L2tpGroupView view, RuleContext context)
    {
        var (router, group) = (view.Router.Router, view.Group);
        var queue = group.inboundQueue.IsSet ? group.inboundQueue : group.outboundQueue;
        if (!queue.IsSet || !group.IsLns() || group.IsOpen || group.lns is not { IsOpen: false } lns || group.MayHold("qos scheduling-mode"))
            return;
        if (lns.schedulingMode.IsSet && !lns.schedulingMode.Is(L2tpSchedulingMode.Tunnel))
            return;
        const string Session = nameof(L2tpSchedulingMode) + "." + nameof(L2tpSchedulingMode.Session);
        context.Report(new Finding(Info, queue.Origin!, $"{view}: group queue {queue} gathers the queues of users, and queues are made for tunnels: users have none. Set the scheduling mode to session.")
        {
            Related = lns.schedulingMode.Origin is { } at ? [new RelatedPlace(at, "the scheduling mode")] : [],
            Fix = lns.schedulingMode.IsSet ? Fix.SetArgument("Make queues for users", lns.schedulingMode.Origin!, "mode", Session) : null,
        });
    }
}

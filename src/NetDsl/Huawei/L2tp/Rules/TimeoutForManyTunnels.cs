namespace NetDsl.Huawei;

/// <summary>L-68: a group with a tunnel for every user waits a short time for answers.</summary>
internal sealed class TimeoutForManyTunnels() : L2tpGroupRule(
    "ND3068",
    "A group with very many tunnels waits a short time for answers",
    Severity.Info,
    "With a tunnel for every user the other end has many control messages to answer. With less than 5 s messages are repeated that are only late, which adds to the load. Use 5 s.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Lac is not { } lac || !lac.tunnelPerUser.Is(true))
            return;
        var timeout = group.Group.retransmitTimeout;
        if (timeout.TryGet(out var known) ? known.Value >= 5 : timeout.IsSet || !group.IsComplete)
            return;
        context.Report(new Finding(Info, timeout.Origin ?? lac.tunnelPerUser.Origin!, $"{group}: every user has a tunnel, and a control message is repeated after {(timeout.IsKnown ? known.Value : 2)} s: with many users messages are repeated that are only late. Use a timeout of 5 s.")
        {
            Parameter = timeout.IsKnown ? "seconds" : null,
            Fix = timeout.IsKnown ? Fix.SetArgument("Use 5 s", timeout.Origin!, "seconds", "5") : null,
        });
    }
}

namespace NetDsl.Huawei;

/// <summary>L-127: a board of an LNS passes packets through, where queues for what users receive may need the loopback mode.</summary>
internal sealed class ThroughModeWithQueues() : UserAccessRule(
    "ND3127",
    "A board of an LNS passes packets through, and users have queues",
    Severity.Info,
    "Queues for what L2TP users receive need the loopback mode, unless the board that traffic leaves through has an eTM subcard: packets may be lost. Set the loopback mode where there is no such subcard.")
{
    protected override void Check(VrpRouter router, RuleContext context)
    {
        if (router.boards is null || FindQueued(router) is not { } domain)
            return;
        foreach (var board in router.boards)
        {
            if (!board.l2tpForwardMode.Is(L2tpForwardMode.Through) || !IsBound(router, board))
                continue;
            context.Report(new Finding(Info, board.l2tpForwardMode.Origin!, $"{router.Name}: board {board.slot}: domain {domain.name} has queues for what L2TP users receive, and the board passes their packets through. Without an eTM subcard set the loopback mode.")
            {
                Parameter = "mode",
                Related = [new RelatedPlace(domain.outboundProfile.Origin!, "the queues")],
                Fix = Fix.SetArgument("Set the loopback mode", board.l2tpForwardMode.Origin!, "mode", $"{nameof(L2tpForwardMode)}.{nameof(L2tpForwardMode.Loopback)}"),
            });
        }
    }

    private static AaaDomain? FindQueued(VrpRouter router)
    {
        foreach (var domain in (router.aaa?.domains).Items())
        {
            if (domain.outboundProfile.IsSet)
                return domain;
        }

        return null;
    }

    private static bool IsBound(VrpRouter router, Board board)
    {
        foreach (var group in router.lnsGroups.Items())
        {
            foreach (var slot in group.slots.Items())
            {
                if (slot.slot.IsKnown && slot.slot.Equals(board.slot))
                    return true;
            }
        }

        return false;
    }
}

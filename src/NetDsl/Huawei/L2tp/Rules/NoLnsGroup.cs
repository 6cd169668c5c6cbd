namespace NetDsl.Huawei;

/// <summary>L-51: a device accepts tunnels and has no LNS group with an address and a board.</summary>
internal sealed class NoLnsGroup() : L2tpRouterRule(
    "ND3051",
    "A device accepts tunnels and has no complete LNS group",
    Severity.Error,
    "An LNS group says at which address tunnels end and which board carries them. Without one that has both, requests of LACs are not handled. Describe an LNS group with a source interface and a board or an LNS backup group.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        L2tpGroupView? accepting = null;
        foreach (var group in router.Groups)
        {
            if (group.IsLns)
                accepting ??= group;
        }

        if (accepting is null || !router.IsComplete || router.Router.MayHold("lns-group"))
            return;
        LnsGroup? incomplete = null;
        foreach (var group in router.Router.lnsGroups.Items())
        {
            if (group.IsOpen || group.rawLines is not null || (group.sources is { Count: > 0 } && (group.slots is { Count: > 0 } || group.backupGroups is { Count: > 0 })))
                return;
            incomplete ??= group;
        }

        if (incomplete is null)
            context.Report(new Finding(Info, accepting.Lns!.virtualTemplate.Origin!, $"{accepting} accepts tunnels, but {router} has no LNS group: requests of LACs are not handled. Describe an LNS group with a source interface and a board."));
        else
            context.Report(new Finding(Info, incomplete.Origin, $"{router}: LNS group {incomplete.name} has no {(incomplete.sources is { Count: > 0 } ? "board" : "source interface")}, and there is no other one: requests of LACs are not handled. Complete it."));
    }
}

namespace NetDsl.Huawei;

/// <summary>L-01: a router has L2TP groups or LNS groups, and L2TP is not enabled.</summary>
internal sealed class L2tpNotEnabled() : L2tpRouterRule(
    "ND3001",
    "L2TP is configured and not enabled",
    Severity.Error,
    "Without l2tp enable everything else of L2TP does nothing: no tunnel comes up. Enable L2TP.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        var device = router.Router;
        if (!router.IsComplete || device.l2tp is { enabled.IsSet: true } or { IsOpen: true } || device.MayHold("l2tp enable"))
            return;
        var first = device.l2tpGroups is { Count: > 0 } groups ? groups[0].Origin : device.lnsGroups is { Count: > 0 } servers ? servers[0].Origin : null;
        if (first is not null)
            context.Report(new Finding(Info, first, $"{router}: L2TP is not enabled: its groups do nothing, and no tunnel comes up. Enable L2TP.") { Fix = Fix.InsertBefore("Enable L2TP", first, nameof(VrpRouterBuilder.L2tp) + "()") });
    }
}

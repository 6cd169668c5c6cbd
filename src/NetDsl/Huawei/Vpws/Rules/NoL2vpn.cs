namespace NetDsl.Huawei;

/// <summary>V-01: a router has pseudowires and no L2VPN or MPLS.</summary>
internal sealed class NoL2vpn() : RouterRule(
    "ND2001",
    "A router has pseudowires and no L2VPN or MPLS",
    Severity.Error,
    "The router refuses mpls l2vc until it has an LSR ID, MPLS and L2VPN. Configure all three before the first pseudowire.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        if (!router.IsComplete || router.FirstPseudowire is not { } first)
            return;
        var device = router.Router;
        var missing = !device.lsrId.IsSet && !device.MayHold("mpls") ? "LSR ID (Mpls)"
            : device.mpls is null && !device.MayHold("mpls") ? "MPLS (Mpls)"
            : device.l2vpn is null && !device.MayHold("mpls l2vpn") ? "L2VPN (MplsL2vpn)"
            : null;
        if (missing is not null)
            context.Report(new Finding(Info, first.Origin, $"{first.Circuit}: {router} has no {missing}: the router refuses the pseudowire. Configure it before the interface.")
            {
                Fix = device is { lsrId.IsSet: true, mpls: { } mpls } ? Fix.InsertAfter("Enable L2VPN", mpls.Origin, nameof(VrpRouterBuilder.MplsL2vpn) + "()") : null,
            });
    }
}

namespace NetDsl.Huawei;

/// <summary>V-03: the LSR ID is not the address of a loopback interface.</summary>
internal sealed class LsrIdNotOnLoopback() : RouterRule(
    "ND2003",
    "The LSR ID is not the address of a loopback interface",
    Severity.Warning,
    "The peers reach the router under its LSR ID. When no loopback interface has that address, no route leads to it and LDP sessions do not come up.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        if (!router.IsComplete || !router.Router.lsrId.TryGet(out var lsrId) || router.FirstPseudowire is null)
            return;
        foreach (var there in router.Router.interfaces)
        {
            if (!there.name.IsKnown || !there.name.Raw.IsLoopback)
                continue;
            if (there.IsOpen || there.MayHold("ip address"))
                return;
            if (there.MayBeInVpn())
                continue;
            foreach (var address in there.addresses.Items())
            {
                if (address.address.IsUnknown || address.address.Is(lsrId))
                    return;
            }
        }

        context.Report(new Finding(Info, router.Router.lsrId.Origin!, $"{router}: no loopback interface has the LSR ID {lsrId}: the peers have no route to it. Give a loopback interface the address {lsrId}/32.") { Parameter = "lsrId" });
    }
}

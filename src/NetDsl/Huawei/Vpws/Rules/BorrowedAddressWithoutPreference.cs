namespace NetDsl.Huawei;

/// <summary>V-72: the dual-homed CE has two direct routes of equal cost, one of which leads nowhere.</summary>
internal sealed class BorrowedAddressWithoutPreference() : AccessRule(
    "ND2072",
    "The backup link borrows its address, and nothing makes the primary link preferred",
    Severity.Warning,
    "The dual-homed CE has a direct route to the other CE over each link, at equal cost. What it sends over the backup link is lost while the primary path works. Give the backup link an address of its own, or route through the interfaces with different preferences.")
{
    protected override void Check(AsymmetricAccess access, RuleContext context)
    {
        if (!access.Borrows || !MakesHostRoute(access.PrimaryCe) || !MakesHostRoute(access.SecondaryCe))
            return;
        var router = access.SecondaryCe.Router;
        if (router.IsOpen || access.SecondaryCe.IsOpen || access.PrimaryCe.IsOpen || IsRouted(access.SecondaryCe) || IsRouted(access.PrimaryCe) || router.MayHold("ip route-static") || router.MayRunBgp() || router.MayHold("rip"))
            return;
        foreach (var route in router.staticRoutes.Items())
        {
            if (route.outInterface.IsUnknown || (route.nextHop.IsUnknown && !route.outInterface.IsSet) || route.outInterface.Is(access.SecondaryCe.name.Raw) || route.outInterface.Is(access.PrimaryCe.name.Raw))
                return;
        }

        context.Report(new Finding(Info, access.SecondaryCe.unnumbered.Origin!, $"{Name(access.SecondaryCe)}: borrows the address of {access.PrimaryCe.Name}: {router.Name} has two direct routes of equal cost to {access.NearCe.Router.Name}, and what it sends over this one is lost while {access.Primary} works. Give the interface an address of its own, or prefer the other one by static routes.")
        {
            Parameter = "lender",
            Related = [new RelatedPlace(access.PrimaryCe.Origin, "the primary link")],
        });
    }

    private static bool MakesHostRoute(VrpInterface ce) => ce.IsPpp() && ce.ppp is null or { peerHostRouteSuppressed.IsSet: false } && !ce.MayHold("ppp peer");

    /// <summary>A routing protocol may run on the interface: its cost decides.</summary>
    private static bool IsRouted(VrpInterface ce) => ce.ospf is not null || ce.isis is not null || ce.Router.ospfProcesses is { Count: > 0 } || ce.MayHold("ospf") || ce.MayHold("isis") || ce.MayHold("rip");
}

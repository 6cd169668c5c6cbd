namespace NetDsl.Huawei;

/// <summary>V-75: the CEs route by OSPF alone, which knows no way over the secondary address.</summary>
internal sealed class SecondaryAddressOnlyOspf() : AccessRule(
    "ND2075",
    "The CEs route by OSPF alone, which does not use the secondary address",
    Severity.Warning,
    "OSPF speaks from the primary address and tells nobody of the secondary one: after a switchover no route leads over the backup link. Add static routes over the backup link with a larger preference.")
{
    protected override void Check(AsymmetricAccess access, RuleContext context)
    {
        if (!access.HasKnownAddresses || access.PrimaryCe.SharesSubnet(access.SecondaryCe) || !access.NearCe.RunsOspf() || !access.PrimaryCe.RunsOspf())
            return;
        if (!RoutesByOspfAlone(access.NearCe) || !RoutesByOspfAlone(access.SecondaryCe))
            return;
        foreach (var address in access.NearCe.addresses!)
        {
            if (address.secondary.Is(true) && access.SecondaryCe.Reaches(address.address.Raw))
            {
                context.Report(new Finding(Info, address.Origin, $"{Name(access.NearCe)}: the CEs route by OSPF alone, which does not use the secondary address {address.address}: after a switchover to {access.Secondary} no route leads over {Name(access.SecondaryCe)}. Add static routes over the backup link with a larger preference.")
                {
                    Related = [new RelatedPlace(access.SecondaryCe.addresses![0].Origin, "the address of the backup link")],
                });
                return;
            }
        }
    }

    private static bool RoutesByOspfAlone(VrpInterface ce)
    {
        var router = ce.Router;
        return !router.IsOpen && !ce.IsOpen && ce.ospf is null or { peerIpIgnore.IsSet: false } && !ce.MayHold("ospf") && router.staticRoutes is not { Count: > 0 } && router.isisProcesses is not { Count: > 0 }
            && !router.MayHold("ip route-static") && !router.MayRunBgp() && !router.MayHold("rip") && !router.MayHold("isis");
    }
}

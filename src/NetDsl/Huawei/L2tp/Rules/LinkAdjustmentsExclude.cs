namespace NetDsl.Huawei;

/// <summary>L-126: two corrections of lengths that exclude each other.</summary>
internal sealed class LinkAdjustmentsExclude() : UserAccessRule(
    "ND3126",
    "Two corrections of lengths exclude each other",
    Severity.Error,
    "Lengths are corrected for a vendor, or link layer headers do not count: the device refuses both together. Keep one of the two.")
{
    protected override void Check(VrpRouter router, RuleContext context)
    {
        if (router.qos is not { withoutLinkLayer: { } excluded } qos || !excluded.Is(true))
            return;
        var vendor = qos.vendorLns.Is(true) ? qos.vendorLns : qos.vendorLac;
        if (vendor.Is(true))
            context.Report(new Finding(Info, excluded.Origin!, $"{router.Name}: lengths are corrected for a vendor, so link layer headers cannot be left out as well: the device refuses the line. Keep one of the two.")
            {
                Related = [new RelatedPlace(vendor.Origin!, "the correction for a vendor")],
                Fix = Fix.Remove("Let link layer headers count", excluded.Origin!),
            });
    }
}

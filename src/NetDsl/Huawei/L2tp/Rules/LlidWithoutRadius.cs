namespace NetDsl.Huawei;

/// <summary>L-105: the calling number is the logical line ID, which no RADIUS group asks for.</summary>
internal sealed class LlidWithoutRadius() : L2tpGroupRule(
    "ND3105",
    "The calling number is a logical line ID that RADIUS is not asked for",
    Severity.Warning,
    "RADIUS tells the logical line ID only when its group says so: without it the calling number stays empty. Let the RADIUS group include the LLID in the calling station ID.")
{
    protected override void Check(L2tpGroupView view, RuleContext context)
    {
        var (router, group) = (view.Router.Router, view.Group);
        if (group.lac is not { callingNumberFormat: { } format } || !format.Is(CallingNumberFormat.Llid) || router.IsOpen || router.MayHold("radius-server group") || router.MayHold("radius-server calling-station-id"))
            return;
        foreach (var radius in router.radiusGroups.Items())
        {
            if (radius.IsOpen || radius.MayHold("radius-server calling-station-id"))
                return;
        }

        context.Report(new Finding(Info, format.Origin!, $"{view}: the calling number is the logical line ID, and no RADIUS group includes it in the calling station ID: the LNS gets none. Add radius-server calling-station-id include llid to the RADIUS group.") { Parameter = "format" });
    }
}

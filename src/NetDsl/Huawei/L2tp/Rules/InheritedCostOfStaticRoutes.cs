namespace NetDsl.Huawei;

/// <summary>L-180: inherit-cost in IS-IS stands alone, and not with static routes.</summary>
internal sealed class InheritedCostOfStaticRoutes() : L2tpRule(
    "ND3180",
    "IS-IS cannot keep the cost of these routes",
    Severity.Error,
    "Static routes have no cost that IS-IS could keep, and a cost or a cost type of its own excludes the one that is kept: the device refuses the line. Leave inherit-cost out, or the other one.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter { isisProcesses: { } processes } router)
            return;
        foreach (var process in processes)
        {
            foreach (var import in process.imports.Items())
                Check(router, process, import, context);
            foreach (var import in (process.ipv6?.imports).Items())
                Check(router, process, import, context);
            if (process.FindRaw(IsContradiction) is { } line)
                context.Report(new Finding(Info, line.Origin, $"{router.Name}: IS-IS {process.process} cannot do \"{line.Text}\": a cost that is kept excludes static routes, a cost and a cost type, and the device refuses the line. Leave one out."));
        }
    }

    private void Check(VrpRouter router, IsisProcess process, IsisImport import, RuleContext context)
    {
        if (!import.inheritCost.Is(true) || !import.source.Is(RouteSource.Static))
            return;
        context.Report(new Finding(Info, import.inheritCost.Origin!, $"{router.Name}: IS-IS {process.process} is to keep the cost of static routes, which have none: the device refuses the line. Give them a cost, or leave inherit-cost out.")
        {
            Fix = Fix.Remove("Leave inherit-cost out", import.inheritCost.Origin!),
        });
    }

    private static bool IsContradiction(string text) =>
        (text.Begins("import-route ") || text.Begins("ipv6 import-route ")) && text.Holds(" inherit-cost") && (text.Holds(" cost ") || text.Holds(" cost-type ") || text.Holds(" static "));
}

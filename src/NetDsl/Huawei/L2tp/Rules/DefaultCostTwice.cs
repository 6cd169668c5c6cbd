namespace NetDsl.Huawei;

/// <summary>L-182: the default cost of OSPF is a number or that of the route.</summary>
internal sealed class DefaultCostTwice() : L2tpRule(
    "ND3182",
    "OSPF has two default costs",
    Severity.Error,
    "Imported routes keep the cost that they come with, or get a number: the second line takes the place of the first on the device. Keep one of the two.")
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter { ospfProcesses: { } processes } router)
            return;
        foreach (var process in processes)
        {
            if (process.defaults is not { } defaults || process.FindRaw(IsDefaultCost) is not { } line)
                continue;
            var set = defaults.inheritMetric.IsSet ? defaults.inheritMetric.Origin : defaults.cost.Origin;
            if (set is null)
                continue;
            context.Report(new Finding(Info, line.Origin, $"{router.Name}: OSPF {process.process} has a default cost already, and \"{line.Text}\" takes its place. Keep one of the two.")
            {
                Related = [new RelatedPlace(set, "the other default cost")],
                Fix = Fix.Remove("Remove the line", line.Origin),
            });
        }
    }

    private static bool IsDefaultCost(string text) => text.Begins("default cost ");
}

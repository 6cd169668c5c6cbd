namespace NetDsl.Huawei;

/// <summary>L-187: IS-IS has to be able to carry the cost that follows the backup state.</summary>
internal sealed class NarrowCost() : HotBackupRule(
    "ND3187",
    "A narrow IS-IS cannot carry the cost of the hot-backup routes",
    Severity.Warning,
    "The cost that follows the backup state goes up to 65535, and IS-IS with narrow costs carries 63 at most: master and backup may look alike. Let IS-IS use wide costs, on all routers.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (!lac.Advertises || lac.Profiles.Count == 0)
            return;
        foreach (var process in lac.Router.isisProcesses.Items())
        {
            if (process.IsOpen || process.costStyle.IsUnknown || process.MayHold("cost-style") || (process.costStyle.IsSet && process.costStyle.Raw is not (IsisCostStyle.Narrow or IsisCostStyle.NarrowCompatible)))
                continue;
            foreach (var import in process.imports.Items())
            {
                if (!import.inheritCost.Is(true) || !import.source.Is(RouteSource.Direct))
                    continue;
                var wide = $"{nameof(IsisCostStyle)}.{nameof(IsisCostStyle.Wide)}";
                context.Report(new Finding(Info, process.costStyle.Origin ?? import.Origin, $"{lac}: IS-IS {process.process} carries costs to 63 and is to keep those of the hot-backup routes, which go up to 65535: master and backup may look alike. Use wide costs, on all routers.")
                {
                    Parameter = process.costStyle.IsSet ? "style" : null,
                    Fix = process.costStyle.IsSet ? Fix.SetArgument("Use wide costs", process.costStyle.Origin!, "style", wide) : Fix.InsertBefore("Use wide costs", import.Origin, $"{nameof(IsisBuilder.CostStyle)}({wide})"),
                });
                break;
            }
        }
    }
}

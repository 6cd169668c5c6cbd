namespace NetDsl.Huawei;

/// <summary>L-179: a routing protocol keeps the cost that follows the backup state.</summary>
internal sealed class CostNotKept() : HotBackupRule(
    "ND3179",
    "No routing protocol keeps the cost of the hot-backup routes",
    Severity.Error,
    "The device gives the routes to shared tunnel sources a cost by the backup state, and no routing protocol takes it over: both LACs look alike from outside, and answers of the LNS reach the wrong one. Import direct routes with their cost: inherit-cost in IS-IS, default cost inherit-metric in OSPF, or BGP.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (!lac.Advertises || lac.Profiles.Count == 0 || !lac.IsComplete || lac.MayKeepCost())
            return;
        if (FindIsis(lac, context) || FindOspf(lac, context))
            return;
        Report(lac, lac.Router.peerBackup!.routeCost.Origin!, "no routing protocol imports the routes with it", FixOf(lac.Router), context);
    }

    private bool FindIsis(BackedUpLac lac, RuleContext context)
    {
        foreach (var process in lac.Router.isisProcesses.Items())
        {
            foreach (var import in process.imports.Items())
            {
                if (!import.source.Is(RouteSource.Direct))
                    continue;
                const string Title = "Keep the cost of the routes";
                var keep = nameof(IsisImportBuilder.InheritCost) + "()";
                var fix = import is { cost.IsSet: false, costType.IsSet: false } ? Fix.Configure(Title, import.Origin, keep)
                    : import is { costType.IsSet: false } ? Fix.Of(Title, new FixEdit(FixKind.InsertBefore, import.cost.Origin!, keep), new FixEdit(FixKind.Remove, import.cost.Origin!))
                    : null;
                Report(lac, import.cost.Origin ?? import.Origin, $"IS-IS {process.process} imports direct routes without it (inherit-cost)", fix, context);
                return true;
            }
        }

        return false;
    }

    private bool FindOspf(BackedUpLac lac, RuleContext context)
    {
        foreach (var process in lac.Router.ospfProcesses.Items())
        {
            foreach (var import in process.imports.Items())
            {
                if (!import.source.Is(RouteSource.Direct))
                    continue;
                var fix = process.defaults is { cost.IsSet: true } ? null : Fix.InsertBefore("Keep the cost of the routes", import.Origin, nameof(OspfBuilder.InheritMetric) + "()");
                Report(lac, import.Origin, $"OSPF {process.process} imports direct routes without it (default cost inherit-metric)", fix, context);
                return true;
            }
        }

        return false;
    }

    private void Report(BackedUpLac lac, Origin at, string what, Fix? fix, RuleContext context) =>
        context.Report(new Finding(Info, at, $"{lac}: the cost of the routes to shared tunnel sources follows the backup state, but {what}: both LACs look alike from outside, and answers of the LNS reach the wrong one. Keep the cost.")
        {
            Related = ReferenceEquals(at, lac.Router.peerBackup!.routeCost.Origin) ? [] : [new RelatedPlace(lac.Router.peerBackup.routeCost.Origin!, "the cost follows the backup state")],
            Fix = fix,
        });

    /// <summary>Where one process is the only one, it is clear what to add.</summary>
    private static Fix? FixOf(VrpRouter router) => (router.isisProcesses, router.ospfProcesses) switch
    {
        (null, null) when router.bgp is { unicast: { } unicast } => Fix.Configure("Import direct routes with their cost", unicast.Origin, nameof(BgpUnicastBuilder.ImportDirect) + "()"),
        _ when router.bgp is not null => null,
        ({ Count: 1 } isis, null) => Fix.Configure("Import direct routes with their cost", isis[0].Origin, $"{nameof(IsisBuilder.Import)}({nameof(RouteSource)}.{nameof(RouteSource.Direct)}, configure: i => i.{nameof(IsisImportBuilder.InheritCost)}())"),
        (null, { Count: 1 } ospf) when ospf[0].defaults is { inheritMetric.IsSet: true } => Fix.Configure("Import direct routes with their cost", ospf[0].Origin, $"{nameof(OspfBuilder.Import)}({nameof(RouteSource)}.{nameof(RouteSource.Direct)})"),
        (null, { Count: 1 } ospf) when ospf[0].defaults is null or { cost.IsSet: false } => Fix.Of("Import direct routes with their cost",
            new FixEdit(FixKind.Configure, ospf[0].Origin, nameof(OspfBuilder.InheritMetric) + "()"),
            new FixEdit(FixKind.Configure, ospf[0].Origin, $"{nameof(OspfBuilder.Import)}({nameof(RouteSource)}.{nameof(RouteSource.Direct)})")),
        _ => null,
    };
}

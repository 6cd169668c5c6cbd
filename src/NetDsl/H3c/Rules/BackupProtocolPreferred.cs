using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>D-83: the protocol on the backup wins over the one on the primary line.</summary>
internal sealed class BackupProtocolPreferred() : BackupInterfaceRule(
    "ND5083",
    "The routing protocol on a backup wins over that on the primary line",
    Severity.Error,
    "Between different sources the lowest preference value wins. When the primary line recovers, the route that the better protocol learns over the backup stays, and the backup is never released. Run the protocol of the primary line over the backup, or give the one of the backup a higher value.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        foreach (var group in backup.Groups)
        {
            foreach (var network in group.Networks)
            {
                var over = new List<RouteSource>(1);
                if (!RouteSources.TryFind(backup, network, over) || over.Count == 0 || BackupRoutes.PrimarySources(group, backup, network) is not { } primary)
                    continue;
                var best = BackupRoutes.Best(primary);
                foreach (var source in over)
                {
                    // Static routes have a rule of their own.
                    if (source.Kind is RouteKind.Direct or RouteKind.Static || source.Worst >= best.Best)
                        continue;
                    context.Report(new Finding(Info, source.At, $"{backup}: {source} over the backup wins over the primary route to {network.Network}, which is of {best}: when the primary line recovers, the route over the backup stays, and the backup is never released. Run the same protocol over both, or give that of the backup a higher preference value.") { Related = [new RelatedPlace(best.At, "the primary route")] });
                    return;
                }
            }
        }
    }
}

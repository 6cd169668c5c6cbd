using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>The routes over a backup compared with those over the lines that it stands in for.</summary>
internal static class BackupRoutes
{
    /// <summary>What can supply a network over the primary lines of a backup, or over all lines without dynamic route backup; null when it is not certain, or nothing does.</summary>
    public static List<RouteSource>? PrimarySources(RoutingGroupView group, ComwareInterfaceView backup, MonitoredNetwork network)
    {
        var links = backup.PrimaryLinks;
        if (links.Count == 0)
        {
            var there = new WatchedNetwork(group, network);
            return there.IsCertain && there.Sources.Count > 0 ? there.Sources : null;
        }

        var sources = new List<RouteSource>();
        foreach (var link in links)
        {
            if (!RouteSources.TryFind(link, network, sources))
                return null;
        }

        return sources.Count > 0 ? sources : null;
    }

    /// <summary>The source with the lowest preference.</summary>
    public static RouteSource Best(List<RouteSource> sources)
    {
        var best = sources[0];
        foreach (var source in sources)
        {
            if (source.Best < best.Best)
                best = source;
        }

        return best;
    }

    /// <summary>The highest preference that one of the sources can have.</summary>
    public static long Worst(List<RouteSource> sources)
    {
        long worst = 0;
        foreach (var source in sources)
            worst = System.Math.Max(worst, source.Worst);
        return worst;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl;

/// <summary>
/// Columns from one edge of the network to the other: networks are built from access to access, and are drawn so. Nodes stand in the
/// column of their distance from the first edge, beside what they are joined with.
/// </summary>
internal static class LayeredLayout
{
    private const int MostInColumn = 8;
    private const int MostColumns = 14;
    private const double ColumnGap = 92;
    private const double RowGap = 68;

    /// <summary>Places the nodes; false when the columns would be too high or too many.</summary>
    public static bool TryPlace(List<TopologyNode> nodes, List<TopologyEdge> edges)
    {
        var neighbours = Neighbours(nodes, edges.Where(e => e.IsPhysical));
        var distances = Distances(nodes[0], neighbours);
        if (distances.Count < nodes.Count)
        {
            neighbours = Neighbours(nodes, edges);
            distances = Distances(nodes[0], neighbours);
        }

        var oneEnd = Farthest(distances);
        var otherEnd = Farthest(Distances(oneEnd, neighbours));
        distances = Distances(oneEnd.Index < otherEnd.Index ? oneEnd : otherEnd, neighbours);
        var columns = nodes.GroupBy(n => distances[n]).OrderBy(g => g.Key).Select(g => g.ToList()).ToList();
        if (columns.Count > MostColumns || columns.Max(c => c.Count) > MostInColumn)
            return false;
        Sort(columns, neighbours);
        SetPlaces(columns, neighbours, edges);
        return true;
    }

    private static Dictionary<TopologyNode, List<TopologyNode>> Neighbours(List<TopologyNode> nodes, IEnumerable<TopologyEdge> edges)
    {
        var neighbours = nodes.ToDictionary(n => n, _ => new List<TopologyNode>());
        foreach (var edge in edges)
        {
            neighbours[edge.A].Add(edge.B);
            neighbours[edge.B].Add(edge.A);
        }

        return neighbours;
    }

    private static Dictionary<TopologyNode, int> Distances(TopologyNode start, Dictionary<TopologyNode, List<TopologyNode>> neighbours)
    {
        var distances = new Dictionary<TopologyNode, int> { [start] = 0 };
        var waiting = new Queue<TopologyNode>([start]);
        while (waiting.TryDequeue(out var node))
        {
            foreach (var other in neighbours[node])
            {
                if (distances.TryAdd(other, distances[node] + 1))
                    waiting.Enqueue(other);
            }
        }

        return distances;
    }

    private static TopologyNode Farthest(Dictionary<TopologyNode, int> distances) => distances.OrderByDescending(d => d.Value).ThenBy(d => d.Key.Index).First().Key;

    /// <summary>Lets every node stand at the mean of what it is joined with in the column before, then in the column behind, several times.</summary>
    private static void Sort(List<List<TopologyNode>> columns, Dictionary<TopologyNode, List<TopologyNode>> neighbours)
    {
        var place = new Dictionary<TopologyNode, double>();
        void Number(List<TopologyNode> column)
        {
            for (var i = 0; i < column.Count; i++)
                place[column[i]] = i - ((column.Count - 1) / 2.0);
        }

        columns.ForEach(Number);
        for (var round = 0; round < 12; round++)
        {
            var forward = round % 2 == 0;
            for (var i = 1; i < columns.Count; i++)
            {
                var at = forward ? i : columns.Count - 1 - i;
                var before = columns[forward ? at - 1 : at + 1].ToHashSet();
                columns[at] = [.. columns[at].OrderBy(n => neighbours[n].Where(before.Contains).Select(o => place[o]).DefaultIfEmpty(place[n]).Average()).ThenBy(n => place[n])];
                Number(columns[at]);
            }
        }
    }

    private static void SetPlaces(List<List<TopologyNode>> columns, Dictionary<TopologyNode, List<TopologyNode>> neighbours, List<TopologyEdge> edges)
    {
        double x = 0;
        for (var at = 0; at < columns.Count; at++)
        {
            var column = columns[at];
            var width = column.Max(n => n.Width);
            for (var i = 0; i < column.Count; i++)
                (column[i].X, column[i].Y) = (x + (width / 2), (i - ((column.Count - 1) / 2.0)) * Step(column));
            x += width + Math.Max(ColumnGap, at + 1 < columns.Count ? LabelGap(column, columns[at + 1], edges) : 0);
        }

        // A node with little company moves beside what it is joined with.
        for (var round = 0; round < 6; round++)
        {
            foreach (var column in columns)
            {
                var wanted = column.Select(n => neighbours[n].Where(o => o.X != n.X).Select(o => o.Y).DefaultIfEmpty(n.Y).Average()).ToList();
                var places = new List<double>();
                for (var i = 0; i < column.Count; i++)
                    places.Add(i == 0 ? wanted[i] : Math.Max(wanted[i], places[i - 1] + Step(column)));
                var shift = places.Zip(wanted, (p, w) => w - p).Average();
                for (var i = 0; i < column.Count; i++)
                    column[i].Y = places[i] + shift;
            }
        }
    }

    /// <summary>Room for the labels between two columns.</summary>
    private static double LabelGap(List<TopologyNode> column, List<TopologyNode> next, List<TopologyEdge> edges) => edges
        .Where(e => e.Labels.Count > 0 && ((column.Contains(e.A) && next.Contains(e.B)) || (column.Contains(e.B) && next.Contains(e.A))))
        .Select(e => Layout.TextWidth(LineRouter.LabelOf(e), 6.4) + 72)
        .DefaultIfEmpty(0)
        .Max();

    private static double Step(List<TopologyNode> column) => column.Max(n => n.Height) + RowGap;
}

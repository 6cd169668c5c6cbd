using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NetDsl;

/// <summary>
/// Groups of devices that belong together, for networks too large for one picture. A group grows from the first device that has none
/// by what is joined with it most.
/// </summary>
internal sealed class TopologyClusters
{
    private TopologyClusters(List<List<TopologyNode>> groups, Topology overview)
    {
        Groups = groups;
        Overview = overview;
    }

    /// <summary>The devices of each group.</summary>
    public IReadOnlyList<IReadOnlyList<TopologyNode>> Groups { get; }

    /// <summary>A node for each group; it leads to <c>#group-1</c> and so on.</summary>
    public Topology Overview { get; }

    public static TopologyClusters Of(Topology picture, ILookup<TopologyNode, TopologyEdge> edgesOf)
    {
        var size = (int)Math.Ceiling(picture.Nodes.Count / (double)Math.Clamp(picture.Nodes.Count / 40, 4, 24));
        var groups = Merge(Grow(picture, edgesOf, size), edgesOf, size);
        var overview = new Topology();
        var of = new Dictionary<TopologyNode, TopologyNode>();
        for (var i = 0; i < groups.Count; i++)
        {
            var node = overview.AddOther(NameOf(groups[i]), TopologyDrawing.Counted(groups[i].Count(n => n.Device is not null), "device"), string.Create(CultureInfo.InvariantCulture, $"#group-{i + 1}"));
            node.Findings = (groups[i].Sum(n => n.Findings.Count), groups[i].Where(n => n.Findings.Count > 0).Select(n => n.Findings.Worst).DefaultIfEmpty().Max());
            foreach (var member in groups[i])
                of.Add(member, node);
        }

        Join(picture, overview, of);
        return new TopologyClusters(groups, overview);
    }

    /// <summary>One line for each pair of groups, with the count of what joins them.</summary>
    private static void Join(Topology picture, Topology overview, Dictionary<TopologyNode, TopologyNode> of)
    {
        foreach (var pair in picture.Edges.Where(e => of[e.A] != of[e.B]).GroupBy(e => (Math.Min(of[e.A].Index, of[e.B].Index), Math.Max(of[e.A].Index, of[e.B].Index))))
        {
            var strongest = pair.GroupBy(e => e.Kind).OrderBy(g => g.Key).First();
            var count = strongest.Sum(e => Math.Max(1, e.Details.Count));
            overview.Join(overview.Nodes[pair.Key.Item1], overview.Nodes[pair.Key.Item2], strongest.Key, count.ToString("N0", CultureInfo.InvariantCulture), string.Join(", ", pair.GroupBy(e => e.Kind).OrderBy(g => g.Key).Select(g => TopologyDrawing.Counted(g.Sum(e => Math.Max(1, e.Details.Count)), TopologyDrawing.Name(g.Key).ToLowerInvariant()))));
        }
    }

    private static List<List<TopologyNode>> Grow(Topology picture, ILookup<TopologyNode, TopologyEdge> edgesOf, int size)
    {
        var free = picture.Nodes.ToHashSet();
        var groups = new List<List<TopologyNode>>();
        foreach (var start in picture.Nodes)
        {
            if (!free.Remove(start))
                continue;
            var group = new List<TopologyNode> { start };
            var pull = new Dictionary<TopologyNode, int>();
            Pull(start);
            while (group.Count < size && pull.Count > 0)
            {
                var next = pull.OrderByDescending(p => p.Value).ThenBy(p => p.Key.Index).First().Key;
                pull.Remove(next);
                free.Remove(next);
                group.Add(next);
                Pull(next);
            }

            groups.Add(group);

            void Pull(TopologyNode node)
            {
                foreach (var edge in edgesOf[node])
                {
                    var other = ReferenceEquals(edge.A, node) ? edge.B : edge.A;
                    if (free.Contains(other))
                        pull[other] = pull.GetValueOrDefault(other) + (edge.IsPhysical ? 3 : 1);
                }
            }
        }

        return groups;
    }

    /// <summary>What was left over goes to the neighbour that it is joined with most; what nothing joins is one group.</summary>
    private static List<List<TopologyNode>> Merge(List<List<TopologyNode>> groups, ILookup<TopologyNode, TopologyEdge> edgesOf, int size)
    {
        var of = groups.SelectMany(g => g.Select(n => (Node: n, Group: g))).ToDictionary(p => p.Node, p => p.Group);
        var alone = new List<TopologyNode>();
        foreach (var group in groups.Where(g => g.Count <= size / 3).OrderBy(g => g.Count).ToList())
        {
            var best = group.SelectMany(n => edgesOf[n].Select(e => of[ReferenceEquals(e.A, n) ? e.B : e.A]))
                .Where(g => !ReferenceEquals(g, group) && g.Count > 0 && g.Count + group.Count <= size * 2)
                .GroupBy(g => g).OrderByDescending(g => g.Count()).ThenBy(g => g.Key[0].Index).FirstOrDefault()?.Key;
            if (best is null && group.Any(n => edgesOf[n].Any(e => !ReferenceEquals(of[e.A], of[e.B]))))
                continue;
            foreach (var node in group)
            {
                (best ?? alone).Add(node);
                of[node] = best ?? alone;
            }

            group.Clear();
        }

        List<List<TopologyNode>> left = [.. groups.Where(g => g.Count > 0)];
        alone.Sort((a, b) => a.Index.CompareTo(b.Index));
        left.AddRange(alone.Chunk(size).Select(c => c.ToList()));
        foreach (var group in left)
            group.Sort((a, b) => a.Index.CompareTo(b.Index));
        return left;
    }

    private static string NameOf(List<TopologyNode> group)
    {
        var names = group.Where(n => n.Device is not null).Select(n => n.Name).DefaultIfEmpty(group[0].Name).ToList();
        return names.Count == 1 ? names[0] : $"{names[0]} … {names[^1]}";
    }
}

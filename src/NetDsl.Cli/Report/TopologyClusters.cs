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
    private const int MostGroups = 28;

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
            var node = overview.AddOther(NameOf(groups[i]), TopologyDrawing.Devices(groups[i].Count(n => n.Device is not null)), string.Create(CultureInfo.InvariantCulture, $"#group-{i + 1}"));
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
            var count = TopologyDrawing.CountOf(strongest);
            overview.Join(overview.Nodes[pair.Key.Item1], overview.Nodes[pair.Key.Item2], strongest.Key, count.ToString("N0", CultureInfo.InvariantCulture), string.Join(", ", pair.GroupBy(e => e.Kind).OrderBy(g => g.Key).Select(g => TopologyDrawing.Counted(TopologyDrawing.CountOf(g), TopologyDrawing.NameOf(g.Key, TopologyDrawing.CountOf(g))))));
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

    /// <summary>
    /// What was left over goes to the neighbour that it is joined with most, as long as that does not become too large or there are
    /// too many groups; what nothing joins is taken together.
    /// </summary>
    private static List<List<TopologyNode>> Merge(List<List<TopologyNode>> groups, ILookup<TopologyNode, TopologyEdge> edgesOf, int size)
    {
        var of = groups.SelectMany(g => g.Select(n => (Node: n, Group: g))).ToDictionary(p => p.Node, p => p.Group);
        List<List<TopologyNode>> left = [.. groups], done = [];
        var alone = new List<TopologyNode>();
        while (left.Where(g => g.Count <= size / 3 || left.Count + done.Count > MostGroups).MinBy(g => (g.Count, g[0].Index)) is { } group)
        {
            left.Remove(group);
            var near = group.SelectMany(n => edgesOf[n].Select(e => of[ReferenceEquals(e.A, n) ? e.B : e.A])).Where(g => !ReferenceEquals(g, group)).GroupBy(g => g).ToList();
            if (near.Count == 0)
            {
                if (group.Count > size / 3)
                    done.Add(group);
                else
                    alone.AddRange(group);
                continue;
            }

            var best = near.OrderByDescending(g => g.Key.Count + group.Count <= size * 2).ThenByDescending(g => g.Count() / (double)g.Key.Count).ThenBy(g => g.Key[0].Index).First().Key;
            best.AddRange(group);
            foreach (var node in group)
                of[node] = best;
        }

        alone.Sort((a, b) => a.Index.CompareTo(b.Index));
        List<List<TopologyNode>> all = [.. left, .. done, .. alone.Chunk(size).Select(c => c.ToList())];
        foreach (var group in all)
            group.Sort((a, b) => a.Index.CompareTo(b.Index));
        return [.. all.OrderBy(g => g[0].Index)];
    }

    private static string NameOf(List<TopologyNode> group)
    {
        var names = group.Where(n => n.Device is not null).Select(n => n.Name).DefaultIfEmpty(group[0].Name).ToList();
        return names.Count == 1 ? names[0] : $"{names[0]} … {names[^1]}";
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl;

/// <summary>Gives the nodes of a picture their places. The same picture gets the same places every time.</summary>
internal static class Layout
{
    private const double Gap = 56;
    private const double LeastRow = 1000;

    public static void Place(Topology picture)
    {
        foreach (var node in picture.Nodes)
            (node.Width, node.Height) = SizeOf(node);
        var parts = Parts(picture);
        foreach (var part in parts)
        {
            if (part.Nodes.Count > 1 && !LayeredLayout.TryPlace(part.Nodes, part.Edges))
                ForceLayout.Place(part.Nodes, part.Edges);
        }

        Pack(parts.OrderByDescending(p => p.Nodes.Count).ThenBy(p => p.Nodes[0].Index).Select(p => p.Nodes).ToList());
    }

    private static (double Width, double Height) SizeOf(TopologyNode node) =>
        (Math.Max(84, 26 + Math.Max(TextWidth(Shorten(node.Name), 7.8), TextWidth(Shorten(node.Note), 6.2))), node.Device is null && node.Target is null ? 40 : 48);

    /// <summary>Long names are cut in the picture; the full one is told beside it.</summary>
    public static string Shorten(string text) => text.Length <= 22 ? text : text[..21] + "…";

    public static double TextWidth(string text, double perLetter) => text.Length * perLetter;

    /// <summary>The parts that nothing joins.</summary>
    private static List<(List<TopologyNode> Nodes, List<TopologyEdge> Edges)> Parts(Topology picture)
    {
        var edgesOf = picture.EdgesByNode();
        var seen = new HashSet<TopologyNode>();
        var parts = new List<(List<TopologyNode>, List<TopologyEdge>)>();
        foreach (var start in picture.Nodes)
        {
            if (!seen.Add(start))
                continue;
            var nodes = new List<TopologyNode>();
            var waiting = new Queue<TopologyNode>([start]);
            while (waiting.TryDequeue(out var node))
            {
                nodes.Add(node);
                foreach (var edge in edgesOf[node])
                {
                    var other = ReferenceEquals(edge.A, node) ? edge.B : edge.A;
                    if (seen.Add(other))
                        waiting.Enqueue(other);
                }
            }

            nodes.Sort((a, b) => a.Index.CompareTo(b.Index));
            var inside = nodes.ToHashSet();
            parts.Add((nodes, [.. picture.Edges.Where(e => inside.Contains(e.A))]));
        }

        return parts;
    }

    /// <summary>Puts the parts into rows, large ones first.</summary>
    private static void Pack(List<List<TopologyNode>> parts)
    {
        if (parts.Count == 0)
            return;
        var boxes = parts.Select(p => (Nodes: p, Left: p.Min(n => n.X - n.Width / 2), Top: p.Min(n => n.Y - n.Height / 2), Right: p.Max(n => n.X + n.Width / 2), Bottom: p.Max(n => n.Y + n.Height / 2))).ToList();
        var row = Math.Max(LeastRow, boxes.Max(b => b.Right - b.Left));
        double x = 0, y = 0, height = 0;
        foreach (var (nodes, left, top, right, bottom) in boxes)
        {
            if (x > 0 && x + right - left > row)
                (x, y, height) = (0, y + height + Gap, 0);
            foreach (var node in nodes)
                (node.X, node.Y) = (node.X - left + x, node.Y - top + y);
            x += right - left + Gap;
            height = Math.Max(height, bottom - top);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl;

/// <summary>A line with its bend and the place of its label.</summary>
/// <param name="Edge">The line.</param>
/// <param name="ControlX">The point that bends it.</param>
/// <param name="ControlY">The point that bends it.</param>
/// <param name="Label">The label; empty when there is no room for it.</param>
/// <param name="LabelX">The middle of the label.</param>
/// <param name="LabelY">The middle of the label.</param>
internal sealed record RoutedLine(TopologyEdge Edge, double ControlX, double ControlY, string Label, double LabelX, double LabelY)
{
    public const double LabelHeight = 17;

    public double LabelWidth => Layout.TextWidth(Label, 6.4) + 12;

    /// <summary>A point of the curve.</summary>
    public (double X, double Y) At(double t) => LineRouter.Point(Edge, ControlX, ControlY, t);
}

/// <summary>Bends lines so that they pass by nodes and other lines, and finds room for their labels.</summary>
internal sealed class LineRouter
{
    private const int Samples = 28;
    private const double Cell = 11;
    private static readonly double[] LabelPlaces = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

    private readonly IReadOnlyList<TopologyNode> _nodes;
    private readonly Dictionary<(int, int), int> _used = [];
    private readonly List<(double X, double Y, double Width)> _labels = [];
    private readonly List<RoutedLine> _lines = [];
    private readonly double _middleX;
    private readonly double _middleY;

    private LineRouter(Topology picture)
    {
        _nodes = picture.Nodes;
        _middleX = _nodes.Count == 0 ? 0 : (_nodes.Min(n => n.X) + _nodes.Max(n => n.X)) / 2;
        _middleY = _nodes.Count == 0 ? 0 : (_nodes.Min(n => n.Y) + _nodes.Max(n => n.Y)) / 2;
    }

    public static IReadOnlyList<RoutedLine> Route(Topology picture)
    {
        var router = new LineRouter(picture);
        foreach (var edge in picture.Edges.OrderBy(e => e.Kind))
            router.Add(edge);

        // Labels come last, when all lines are there.
        for (var i = 0; i < router._lines.Count; i++)
            router._lines[i] = router.WithLabel(router._lines[i]);
        return router._lines;
    }

    public static (double X, double Y) Point(TopologyEdge edge, double controlX, double controlY, double t)
    {
        var rest = 1 - t;
        return ((rest * rest * edge.A.X) + (2 * rest * t * controlX) + (t * t * edge.B.X), (rest * rest * edge.A.Y) + (2 * rest * t * controlY) + (t * t * edge.B.Y));
    }

    /// <summary>The first of the labels, and how many more there are.</summary>
    public static string LabelOf(TopologyEdge edge) => edge.Labels switch
    {
        [] => "",
        [var one] => Layout.Shorten(one),
        [var one, var two] when one.Length + two.Length < 20 => $"{one}, {two}",
        [var first, ..] => FormattableString.Invariant($"{Layout.Shorten(first)} +{edge.Labels.Count - 1}"),
    };

    private void Add(TopologyEdge edge)
    {
        double vx = edge.B.X - edge.A.X, vy = edge.B.Y - edge.A.Y;
        var length = Math.Max(Math.Sqrt((vx * vx) + (vy * vy)), 1);
        RoutedLine? best = null;
        var least = double.MaxValue;
        foreach (var bend in Bends(edge, length))
        {
            var line = new RoutedLine(edge, ((edge.A.X + edge.B.X) / 2) - (vy / length * bend * 2), ((edge.A.Y + edge.B.Y) / 2) + (vx / length * bend * 2), "", 0, 0);
            var cost = CostOf(line) + (Math.Abs(bend) * 0.2) + Inwards(line);
            if (cost < least)
                (best, least) = (line, cost);
        }

        _lines.Add(best!);
        foreach (var cell in Cells(best!))
            _used[cell] = _used.GetValueOrDefault(cell) + 1;
    }

    /// <summary>Cables go straight where they can; paths keep off the cables below them.</summary>
    private static double[] Bends(TopologyEdge edge, double length)
    {
        if (edge.IsPhysical)
            return [0, 44, -44, 78, -78, 120, -120];
        // The arc of neighbours is seen above their boxes.
        double along = Math.Abs(edge.B.X - edge.A.X) / length, across = Math.Abs(edge.B.Y - edge.A.Y) / length;
        var box = (along * Math.Max(edge.A.Height, edge.B.Height) / 2) + (across * Math.Max(edge.A.Width, edge.B.Width) / 2);
        var step = Math.Max(Math.Clamp(20 + (length * 0.1), 30, 90), length < 320 ? box + 14 : 0);
        return [step, -step, step * 1.7, -step * 1.7, step * 2.4, -step * 2.4, step * 3.2, -step * 3.2];
    }

    /// <summary>Outwards there is more room; where both sides are alike, above.</summary>
    private double Inwards(RoutedLine line)
    {
        if (line.Edge.IsPhysical)
            return 0;
        double x = (line.Edge.A.X + line.Edge.B.X) / 2, y = (line.Edge.A.Y + line.Edge.B.Y) / 2;
        var outwards = ((line.ControlX - x) * (x - _middleX)) + ((line.ControlY - y) * (y - _middleY));
        return Math.Abs(outwards) < 1 ? line.ControlY > y ? 1 : 0 : outwards > 0 ? 0 : 12;
    }

    private double CostOf(RoutedLine line)
    {
        double cost = 0;
        for (var i = 1; i < Samples; i++)
        {
            var (x, y) = line.At(i / (double)Samples);
            foreach (var node in _nodes)
            {
                if (!ReferenceEquals(node, line.Edge.A) && !ReferenceEquals(node, line.Edge.B) && Math.Abs(x - node.X) < (node.Width / 2) + 8 && Math.Abs(y - node.Y) < (node.Height / 2) + 8)
                    cost += 60;
            }
        }

        foreach (var cell in Cells(line))
            cost += 7 * _used.GetValueOrDefault(cell);
        return cost;
    }

    /// <summary>What the line passes through, without its ends, where lines meet anyway.</summary>
    private static IEnumerable<(int, int)> Cells(RoutedLine line)
    {
        var seen = new HashSet<(int, int)>();
        for (var i = 0; i <= Samples * 2; i++)
        {
            var (x, y) = line.At(i / (Samples * 2.0));
            if (IsIn(line.Edge.A, x, y) || IsIn(line.Edge.B, x, y))
                continue;
            var cell = ((int)Math.Floor(x / Cell), (int)Math.Floor(y / Cell));
            if (seen.Add(cell))
                yield return cell;
        }
    }

    private static bool IsIn(TopologyNode node, double x, double y) => Math.Abs(x - node.X) < (node.Width / 2) + 4 && Math.Abs(y - node.Y) < (node.Height / 2) + 4;

    private RoutedLine WithLabel(RoutedLine line)
    {
        var text = LabelOf(line.Edge);
        if (text.Length == 0)
            return line;
        line = line with { Label = text };
        var width = line.LabelWidth;
        var own = Cells(line).ToHashSet();
        var best = (X: 0.0, Y: 0.0);
        var least = double.MaxValue;
        foreach (var t in LabelPlaces)
        {
            var (x, y) = line.At(t);
            var cost = Math.Abs(t - 0.5) * 20;
            foreach (var node in _nodes)
            {
                if (Math.Abs(x - node.X) < (node.Width + width) / 2 + 2 && Math.Abs(y - node.Y) < (node.Height + RoutedLine.LabelHeight) / 2 + 2)
                    cost += 400;
            }

            foreach (var label in _labels)
            {
                if (Math.Abs(x - label.X) < (label.Width + width) / 2 && Math.Abs(y - label.Y) < RoutedLine.LabelHeight + 2)
                    cost += 300;
            }

            cost += 3 * CrowdAt(x, y, width, own);
            if (cost < least)
                (best, least) = ((x, y), cost);
        }

        if (least >= 300)
            return line with { Label = "" };
        _labels.Add((best.X, best.Y, width));
        return line with { LabelX = best.X, LabelY = best.Y };
    }

    /// <summary>How much of other lines a label would hide.</summary>
    private int CrowdAt(double x, double y, double width, HashSet<(int, int)> own)
    {
        var crowd = 0;
        for (var column = (int)Math.Floor((x - (width / 2)) / Cell); column <= (int)Math.Floor((x + (width / 2)) / Cell); column++)
        {
            for (var row = (int)Math.Floor((y - 8) / Cell); row <= (int)Math.Floor((y + 8) / Cell); row++)
                crowd += _used.GetValueOrDefault((column, row)) - (own.Contains((column, row)) ? 1 : 0);
        }

        return crowd;
    }
}

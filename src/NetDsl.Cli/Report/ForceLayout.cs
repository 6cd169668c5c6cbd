using System;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl;

/// <summary>Lines pull, nodes push: for networks without a direction. It starts from a spiral instead of from chance.</summary>
internal static class ForceLayout
{
    private const double Margin = 34;
    private const double GoldenAngle = 2.399963229728653;

    public static void Place(List<TopologyNode> nodes, List<TopologyEdge> edges)
    {
        var number = nodes.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i);
        var pairs = edges.Select(e => (A: number[e.A], B: number[e.B], Pull: e.IsPhysical ? 1.0 : 0.6)).ToArray();
        var length = Math.Clamp(190 - nodes.Count, 90, 170);
        var (x, y) = Spiral(nodes, pairs, length);
        var rounds = Math.Clamp(40_000 / nodes.Count, 60, 400);
        for (var round = 0; round < rounds; round++)
            Move(x, y, pairs, length, length * 1.6 * (1 - (round / (double)rounds)) + 1);
        KeepApart(nodes, x, y);
        for (var i = 0; i < nodes.Count; i++)
            (nodes[i].X, nodes[i].Y) = (Math.Round(x[i], 1), Math.Round(y[i], 1));
    }

    /// <summary>The best connected node in the middle, then what it is joined with, and so on outwards.</summary>
    private static (double[] X, double[] Y) Spiral(List<TopologyNode> nodes, (int A, int B, double Pull)[] pairs, double length)
    {
        var joined = nodes.Select(_ => new List<int>()).ToArray();
        foreach (var (a, b, _) in pairs)
        {
            joined[a].Add(b);
            joined[b].Add(a);
        }

        var start = Enumerable.Range(0, nodes.Count).OrderByDescending(i => joined[i].Count).ThenBy(i => i).First();
        var order = new List<int>();
        var seen = new HashSet<int> { start };
        var waiting = new Queue<int>([start]);
        while (waiting.TryDequeue(out var at))
        {
            order.Add(at);
            foreach (var other in joined[at].Where(seen.Add))
                waiting.Enqueue(other);
        }

        double[] x = new double[nodes.Count], y = new double[nodes.Count];
        for (var i = 0; i < order.Count; i++)
        {
            var radius = length * 0.6 * Math.Sqrt(i);
            (x[order[i]], y[order[i]]) = (radius * Math.Cos(i * GoldenAngle), radius * Math.Sin(i * GoldenAngle));
        }

        return (x, y);
    }

    private static void Move(double[] x, double[] y, (int A, int B, double Pull)[] pairs, double length, double most)
    {
        double[] dx = new double[x.Length], dy = new double[x.Length];
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = i + 1; j < x.Length; j++)
            {
                double vx = x[i] - x[j], vy = y[i] - y[j];
                var square = Math.Max((vx * vx) + (vy * vy), 1);
                var push = length * length / square;
                dx[i] += vx * push;
                dy[i] += vy * push;
                dx[j] -= vx * push;
                dy[j] -= vy * push;
            }
        }

        foreach (var (a, b, weight) in pairs)
        {
            double vx = x[a] - x[b], vy = y[a] - y[b];
            var pull = weight * Math.Sqrt((vx * vx) + (vy * vy)) / length;
            dx[a] -= vx * pull;
            dy[a] -= vy * pull;
            dx[b] += vx * pull;
            dy[b] += vy * pull;
        }

        for (var i = 0; i < x.Length; i++)
        {
            // All are drawn to the middle a little, so that no arm reaches far out; wide screens have more room beside than below.
            dx[i] -= x[i] * 0.06;
            dy[i] -= y[i] * 0.12;
            var size = Math.Sqrt((dx[i] * dx[i]) + (dy[i] * dy[i]));
            var step = size > most ? most / size : 1;
            x[i] += dx[i] * step;
            y[i] += dy[i] * step;
        }
    }

    /// <summary>Boxes that overlap are pushed apart in the direction that costs less.</summary>
    private static void KeepApart(List<TopologyNode> nodes, double[] x, double[] y)
    {
        for (var round = 0; round < 200; round++)
        {
            var overlaps = false;
            for (var i = 0; i < nodes.Count; i++)
            {
                for (var j = i + 1; j < nodes.Count; j++)
                {
                    var overX = ((nodes[i].Width + nodes[j].Width) / 2) + Margin - Math.Abs(x[i] - x[j]);
                    var overY = ((nodes[i].Height + nodes[j].Height) / 2) + Margin - Math.Abs(y[i] - y[j]);
                    if (overX <= 0 || overY <= 0)
                        continue;
                    overlaps = true;
                    if (overX < overY)
                        Push(x, i, j, overX);
                    else
                        Push(y, i, j, overY);
                }
            }

            if (!overlaps)
                return;
        }
    }

    private static void Push(double[] at, int i, int j, double over)
    {
        var half = (over / 2) + 0.5;
        var sign = at[i] < at[j] ? -1 : 1;
        at[i] += sign * half;
        at[j] -= sign * half;
    }
}

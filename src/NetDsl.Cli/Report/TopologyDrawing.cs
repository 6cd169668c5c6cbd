using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NetDsl;

/// <summary>Draws a picture as SVG, and its legend as a list.</summary>
internal static class TopologyDrawing
{
    private const double Margin = 20;
    private const int MostDetails = 12;

    /// <summary>The SVG; empty for a picture without nodes.</summary>
    /// <param name="picture">What is drawn; its nodes get their places here.</param>
    /// <param name="id">The anchor of the picture; title and description stand below it.</param>
    /// <param name="title">What the picture shows.</param>
    /// <param name="description">The same in a sentence or two, for those who do not see it.</param>
    /// <param name="targetOf">The anchor that the node of a device leads to.</param>
    public static Fragment Draw(Topology picture, string id, string title, string description, Func<Device, string> targetOf)
    {
        if (picture.Nodes.Count == 0)
            return default;
        Layout.Place(picture);
        var lines = LineRouter.Route(picture);
        var (left, top, right, bottom) = Bounds(picture, lines);
        var svg = new HtmlText();
        svg.Add($"<svg class=\"topology {SizeClass(right - left)}\" viewBox=\"{left} {top} {right - left} {bottom - top}\" width=\"{right - left}\" height=\"{bottom - top}\" role=\"group\" aria-labelledby=\"{id}-title {id}-desc\">");
        svg.Add($"<title id=\"{id}-title\">{title}</title><desc id=\"{id}-desc\">{description}</desc><g aria-hidden=\"true\">");
        foreach (var line in lines)
            DrawLine(svg, line);
        foreach (var line in lines.Where(l => l.Label.Length > 0))
            DrawLabel(svg, line);
        svg.Add($"</g>");
        foreach (var node in picture.Nodes)
            DrawNode(svg, node, targetOf);
        return svg.Add($"</svg>").ToFragment();
    }

    /// <summary>The kinds of lines that occur, each with a sample.</summary>
    public static Fragment Legend(IEnumerable<TopologyEdge> edges)
    {
        var kinds = edges.Select(e => e.Kind).Distinct().Order().ToList();
        if (kinds.Count == 0)
            return default;
        var list = new HtmlText();
        list.Add($"<ul class=\"legend\" aria-label=\"Legend\">");
        foreach (var kind in kinds)
        {
            list.Add($"<li><svg width=\"46\" height=\"14\" viewBox=\"0 0 46 14\" aria-hidden=\"true\"><g class=\"line {Class(kind)}\">");
            Stroke(list, kind, "M2 7H44");
            list.Add($"</g></svg>{Name(kind)}</li>");
        }

        return list.Add($"</ul>").ToFragment();
    }

    public static string Name(PathKind kind) => kind switch
    {
        PathKind.Cable => "Link",
        PathKind.Subnet => "Same subnet",
        PathKind.Primary => "Primary path",
        PathKind.Secondary => "Secondary path",
        PathKind.Bypass => "Bypass",
        PathKind.Tunnel => "L2TP tunnel",
        PathKind.BackupPair => "Remote backup",
        PathKind.EgressPair => "Egress protection",
        _ => "Dial-up backup",
    };

    /// <summary>In words what a picture shows: <c>7 devices, 7 links, 1 primary path</c>.</summary>
    public static string Describe(Topology picture) =>
        string.Join(", ", picture.Edges.GroupBy(e => e.Kind).OrderBy(g => g.Key).Select(g => Counted(CountOf(g), NameOf(g.Key, CountOf(g)))).Prepend(Devices(picture.Nodes.Count(n => n.Device is not null))));

    /// <summary>How many relations some lines stand for.</summary>
    public static int CountOf(IEnumerable<TopologyEdge> edges) => edges.Sum(e => Math.Max(1, e.Details.Count));

    /// <summary>What is counted, within a sentence.</summary>
    public static string NameOf(PathKind kind, int count) => (kind, count == 1) switch
    {
        (PathKind.Cable, true) => "link",
        (PathKind.Cable, false) => "links",
        (PathKind.Subnet, true) => "link by subnet",
        (PathKind.Subnet, false) => "links by subnet",
        (PathKind.Primary, true) => "primary path",
        (PathKind.Primary, false) => "primary paths",
        (PathKind.Secondary, true) => "secondary path",
        (PathKind.Secondary, false) => "secondary paths",
        (PathKind.Bypass, true) => "bypass",
        (PathKind.Bypass, false) => "bypasses",
        (PathKind.Tunnel, true) => "L2TP tunnel",
        (PathKind.Tunnel, false) => "L2TP tunnels",
        (PathKind.BackupPair, true) => "remote backup pair",
        (PathKind.BackupPair, false) => "remote backup pairs",
        (PathKind.EgressPair, true) => "egress protection pair",
        (PathKind.EgressPair, false) => "egress protection pairs",
        (_, true) => "dial-up backup",
        _ => "dial-up backups",
    };

    public static string Devices(int count) => Counted(count, count == 1 ? "device" : "devices");

    public static string Counted(int count, string what) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {what}";

    /// <summary>How far the picture may be made smaller, so that its texts can be read on a narrow screen.</summary>
    private static string SizeClass(double width) => width switch { > 1600 => "vast", > 1000 => "huge", > 680 => "wide", > 450 => "medium", _ => "small" };

    private static string Class(PathKind kind) => kind.ToString().ToLowerInvariant();

    private static void DrawLine(HtmlText svg, RoutedLine line)
    {
        var (a, b) = (line.Edge.A, line.Edge.B);
        svg.Add($"<g class=\"line {Class(line.Edge.Kind)}\"><title>{Name(line.Edge.Kind)}: {Details(line.Edge)}</title>");
        Stroke(svg, line.Edge.Kind, Fragment.Of($"M{a.X} {a.Y}Q{line.ControlX} {line.ControlY} {b.X} {b.Y}").Html);
        svg.Add($"</g>");
    }

    /// <summary>A tunnel is a tube: a line within a line.</summary>
    private static void Stroke(HtmlText svg, PathKind kind, string path)
    {
        svg.Add($"<path d=\"{path}\"/>");
        if (kind == PathKind.Tunnel)
            svg.Add($"<path class=\"inner\" d=\"{path}\"/>");
    }

    private static string Details(TopologyEdge edge) => edge.Details.Count <= MostDetails
        ? string.Join("; ", edge.Details)
        : $"{string.Join("; ", edge.Details.Take(MostDetails))}; and {edge.Details.Count - MostDetails} more";

    private static void DrawLabel(HtmlText svg, RoutedLine line)
    {
        var width = line.LabelWidth;
        svg.Add($"<g class=\"label {Class(line.Edge.Kind)}\"><rect x=\"{line.LabelX - (width / 2)}\" y=\"{line.LabelY - (RoutedLine.LabelHeight / 2)}\" width=\"{width}\" height=\"{RoutedLine.LabelHeight}\" rx=\"4\"/><text x=\"{line.LabelX}\" y=\"{line.LabelY + 3.9}\">{line.Label}</text></g>");
    }

    private static void DrawNode(HtmlText svg, TopologyNode node, Func<Device, string> targetOf)
    {
        double x = node.X - (node.Width / 2), y = node.Y - (node.Height / 2);
        var (count, worst) = node.Findings;
        var word = count == 0 ? "" : $", {count} {(count == 1 ? "finding" : "findings")}, the worst {SeverityMark.Word(worst)}";
        var target = node.Device is { } device ? "#" + targetOf(device) : node.Target;
        var kind = node.IsCentre ? "node centre" : node.Device is not null ? "node" : target is null ? "node segment" : "node cluster";
        if (target is null)
            svg.Add($"<g class=\"{kind}\">");
        else
            svg.Add($"<a href=\"{target}\" class=\"{kind}\" aria-label=\"{node.Name}, {node.Note}{word}\">");
        svg.Add($"<title>{node.Name}, {node.Note}{word}</title><rect x=\"{x}\" y=\"{y}\" width=\"{node.Width}\" height=\"{node.Height}\" rx=\"{(kind == "node segment" ? node.Height / 2 : 9)}\"/>");
        svg.Add($"<text class=\"name\" x=\"{node.X}\" y=\"{node.Y - 3}\">{Layout.Shorten(node.Name)}</text><text class=\"note\" x=\"{node.X}\" y=\"{node.Y + 13}\">{Layout.Shorten(node.Note)}</text>");
        if (count > 0)
        {
            var text = $"{SeverityMark.Sign(worst)} {count}";
            var width = 12 + (text.Length * 6.5);
            svg.Add($"<g class=\"mark {SeverityMark.Class(worst)}\"><rect x=\"{x + node.Width - width + 7}\" y=\"{y - 9}\" width=\"{width}\" height=\"18\" rx=\"9\"/><text x=\"{x + node.Width - (width / 2) + 7}\" y=\"{y + 4}\">{text}</text></g>");
        }

        svg.Add(target is null ? new Fragment("</g>") : new Fragment("</a>"));
    }

    private static (double Left, double Top, double Right, double Bottom) Bounds(Topology picture, IReadOnlyList<RoutedLine> lines)
    {
        var left = picture.Nodes.Min(n => n.X - (n.Width / 2));
        var top = picture.Nodes.Min(n => n.Y - (n.Height / 2));
        var right = picture.Nodes.Max(n => n.X + (n.Width / 2));
        var bottom = picture.Nodes.Max(n => n.Y + (n.Height / 2));
        foreach (var line in lines)
        {
            for (var i = 1; i < 10; i++)
            {
                var (x, y) = line.At(i / 10.0);
                (left, right, top, bottom) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y));
            }

            if (line.Label.Length > 0)
                (left, right, top, bottom) = (Math.Min(left, line.LabelX - (line.LabelWidth / 2)), Math.Max(right, line.LabelX + (line.LabelWidth / 2)), Math.Min(top, line.LabelY - 9), Math.Max(bottom, line.LabelY + 9));
        }

        return (Math.Floor(left - Margin), Math.Floor(top - Margin), Math.Ceiling(right + Margin), Math.Ceiling(bottom + Margin));
    }
}

/// <summary>How a severity is shown: never by its colour alone.</summary>
internal static class SeverityMark
{
    public static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    public static string Class(Severity severity) => Word(severity);

    public static string Sign(Severity severity) => severity switch { Severity.Error => "×", Severity.Warning => "!", _ => "i" };

    /// <summary>The mark that stands in tables.</summary>
    public static Fragment Chip(Severity severity) => Fragment.Of($"<span class=\"chip {Class(severity)}\"><span aria-hidden=\"true\">{Sign(severity)}</span> {char.ToUpperInvariant(Word(severity)[0])}{Word(severity)[1..]}</span>");
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace NetDsl;

/// <summary>
/// The report: one page that needs nothing beside it. It may be handed on: it has no secrets, no paths of the machine, and its policy
/// forbids the browser every access to a network. The same network gives the same bytes.
/// </summary>
internal static class ReportPage
{
    public static string Write(Network network, IReadOnlyList<Device> devices, FindingList findings)
    {
        var page = new PageContext(new ReportScope(network, devices), findings);
        var large = page.IsLarge ? new LargePicture(page) : null;
        var tables = FeatureTables.All(page);
        var html = new HtmlText();
        Head(html, network);
        html.Add($"<body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n");
        Bar(html, page, tables);
        html.Add($"<main id=\"main\" tabindex=\"-1\">\n");
        Title(html, page, findings);
        Picture(html, page, large);
        new FindingSection(page).Write(html);
        Features(html, page, tables);
        new DeviceSections(page, large).Write(html);
        FindingSection.WriteRules(html, page);
        html.Add($"</main>\n<footer><p>Made by NetDsl from the network program. Everything is in this page; nothing is loaded.</p></footer>\n");
        page.Chunks.Write(html);
        html.Add($"<script>{Resource("report.js")}</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Head(HtmlText html, Network network)
    {
        var (style, early, late) = (Resource("report.css"), Resource("theme.js"), Resource("report.js"));
        html.Add($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(early)}' '{Hash(late)}'; base-uri 'none'; form-action 'none'\">\n");
        html.Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"NetDsl\">\n<title>{network.Name}: network report</title>\n<style>{style}</style>\n<script>{early}</script>\n</head>\n");
    }

    private static void Bar(HtmlText html, PageContext page, IReadOnlyList<ReportTable> tables)
    {
        html.Add($"<header class=\"bar\"><nav aria-label=\"Sections\"><ul><li><a href=\"#topology\">Topology</a></li><li><a href=\"#findings\">Findings{(page.Findings.All.Count > 0 ? Fragment.Of($" <span class=\"count\">{page.Findings.All.Count}</span>") : default)}</a></li>");
        if (tables.Count > 0)
            html.Add($"<li><a href=\"#features\">Features</a></li>");
        html.Add($"<li><a href=\"#devices\">Devices</a></li></ul></nav><button type=\"button\" id=\"theme\" class=\"js\">Dark</button></header>\n");
    }

    private static void Title(HtmlText html, PageContext page, FindingList findings)
    {
        var all = page.Network.Devices.Count;
        var shown = page.Scope.Devices.Count;
        html.Add($"<section class=\"title\" aria-labelledby=\"title\"><p class=\"kind\">Network report</p><h1 id=\"title\">{page.Network.Name}</h1>\n<dl class=\"counts\">");
        Count(html, shown < all ? $"of {all} devices" : shown == 1 ? "device" : "devices", shown);
        foreach (var kind in page.Picture.Edges.GroupBy(e => e.Kind).OrderBy(g => g.Key))
            Count(html, TopologyDrawing.NameOf(kind.Key, TopologyDrawing.CountOf(kind)), TopologyDrawing.CountOf(kind));

        html.Add($"</dl>\n<p class=\"verdict {(page.Findings.All.Count == 0 ? "good" : SeverityMark.Class(page.Findings.All.Max(f => f.Placed.Severity)))}\">{Verdict(page, findings)}</p></section>\n");
    }

    private static string Verdict(PageContext page, FindingList findings) => page.Findings.All.Count == findings.All.Count
        ? findings.Summary()
        : FormattableString.Invariant($"{page.Findings.All.Count} of the {findings.All.Count} findings of the network concern the devices that are shown.");

    private static void Count(HtmlText html, string what, int count) => html.Add($"<div><dt>{what}</dt><dd>{count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)}</dd></div>");

    private static void Picture(HtmlText html, PageContext page, LargePicture? large)
    {
        html.Add($"<section id=\"topology\" aria-labelledby=\"topology-h\"><h2 id=\"topology-h\">Topology</h2>\n");
        if (large is not null)
            large.Write(html);
        else
            html.Add($"<figure class=\"picture\" tabindex=\"0\" role=\"region\" aria-label=\"Picture of the network\">{TopologyDrawing.Draw(page.Picture, "topology", $"The network {page.Network.Name}", $"{TopologyDrawing.Describe(page.Picture)}. The tables below say the same; every device leads to its section.", d => page.Ids[d])}</figure>\n{TopologyDrawing.Legend(page.Picture.Edges)}\n");
        html.Add($"</section>\n");
    }

    private static void Features(HtmlText html, PageContext page, IReadOnlyList<ReportTable> tables)
    {
        if (tables.Count == 0)
            return;
        html.Add($"<section id=\"features\" aria-labelledby=\"features-h\"><h2 id=\"features-h\">Features</h2>\n");
        foreach (var table in tables)
            table.Write(html, page.Findings, page.Chunks);
        html.Add($"</section>\n");
    }

    /// <summary>A part of the page that stands in a file beside this one.</summary>
    private static Fragment Resource(string name)
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream("NetDsl.Report." + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new Fragment(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    private static string Hash(Fragment text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text.Html)));
}

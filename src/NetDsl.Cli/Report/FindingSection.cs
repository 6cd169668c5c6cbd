using System;
using System.Linq;
using static NetDsl.ReportTable;

namespace NetDsl;

/// <summary>The findings, and what is known about their rules.</summary>
internal sealed class FindingSection(PageContext page)
{
    public void Write(HtmlText html)
    {
        html.Add($"<section id=\"findings\" aria-labelledby=\"findings-h\"><h2 id=\"findings-h\">Findings</h2>\n");
        if (page.Findings.All.Count == 0)
        {
            html.Add($"<p class=\"intro\">Nothing to report: no rule found a mistake.</p></section>\n");
            return;
        }

        var table = new ReportTable("finding-table", "Findings", "Severity", "Rule", "Finding", "Devices", "Place");
        foreach (var finding in page.Findings.All)
        {
            var (placed, rule) = (finding.Placed, finding.Placed.First.Rule);
            table.Rows.Add(new ReportRow(
                null,
                null,
                "",
                Fragment.Of($"<span id=\"{finding.Id}\" tabindex=\"-1\">{SeverityMark.Chip(placed.Severity)}</span>"),
                Fragment.Of($"<a href=\"#rule-{rule.Id}\">{rule.Id}</a>"),
                Fragment.Of($"<span class=\"message\">{placed.Message}</span>{Related(placed)}"),
                Lines(page.Findings.DevicesOf(finding).Take(5).Select(page.Link).Concat(page.Findings.DevicesOf(finding).Skip(5).Any() ? [Text($"and {page.Findings.DevicesOf(finding).Count() - 5} more")] : [])),
                Code(ReportFindings.PlaceOf(placed.First.At))));
        }

        table.WriteTable(html, null, page.Chunks);
        html.Add($"</section>\n");
    }

    /// <summary>What the rules say, below the devices: why, and what to do.</summary>
    public static void WriteRules(HtmlText html, PageContext page)
    {
        var rules = page.Findings.All.Select(f => f.Placed.First.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        if (rules.Count == 0)
            return;
        html.Add($"<section id=\"rules\" aria-labelledby=\"rules-h\"><h2 id=\"rules-h\">Rules</h2>\n<p class=\"intro\">What the rules of the findings are about, and what to do.</p>\n");
        foreach (var rule in rules)
            html.Add($"<article class=\"rule\" id=\"rule-{rule.Id}\" tabindex=\"-1\"><h3><span class=\"code\">{rule.Id}</span> {rule.Title}</h3><p>{rule.Description}</p><p class=\"facts\">{rule.Category} · {SeverityMark.Word(rule.Severity)} by default</p></article>\n");
        html.Add($"</section>\n");
    }

    private static Fragment Related(PlacedFinding placed)
    {
        var related = placed.First.Related.Where(r => r.Origin.Line > 0).ToList();
        return related.Count == 0 ? default : Fragment.Of($"<span class=\"related\">see {string.Join("; ", related.Select(r => $"{r.Text} ({ReportFindings.PlaceOf(r.Origin)})"))}</span>");
    }
}

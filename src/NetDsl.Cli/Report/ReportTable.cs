using System.Collections.Generic;
using System.Linq;

namespace NetDsl;

/// <summary>A row of a table about an object of the model.</summary>
/// <param name="Device">The device of the object.</param>
/// <param name="Source">The object, to find what was found at it.</param>
/// <param name="Key">The name by which findings know it among others that were made at the same line.</param>
/// <param name="Cells">The cells, the first of them names the row.</param>
internal sealed record ReportRow(Device? Device, ConfigObject? Source, string Key, params Fragment[] Cells);

/// <summary>A table of the report.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">What it lists.</param>
/// <param name="Columns">The heads of the columns.</param>
internal sealed record ReportTable(string Id, string Title, params string[] Columns)
{
    /// <summary>Of long tables the page has the first rows at once, and the others when they are asked for.</summary>
    private const int AtOnce = 200;

    public List<ReportRow> Rows { get; } = [];

    /// <summary>Text as a cell; a dash stands for nothing.</summary>
    public static Fragment Text(string text) => text.Length == 0 ? new Fragment("<span class=\"none\">–</span>") : Fragment.Of($"{text}");

    /// <summary>A name or number of the configuration as a cell.</summary>
    public static Fragment Code(string text) => text.Length == 0 ? Text("") : Fragment.Of($"<span class=\"code\">{text}</span>");

    /// <summary>Several cells in one, below each other.</summary>
    public static Fragment Lines(IEnumerable<Fragment> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? Text("") : new Fragment(string.Join("<br>", all.Select(l => l.Html)));
    }

    /// <summary>Writes the table below a heading.</summary>
    /// <param name="page">The page.</param>
    /// <param name="marks">Finds what was found at a row; null when the table needs no such column.</param>
    /// <param name="chunks">Takes the rows that are left for later.</param>
    public void Write(HtmlText page, ReportFindings? marks, LazyChunks chunks)
    {
        page.Add($"<section aria-labelledby=\"{Id}-h\" id=\"{Id}\"><h3 id=\"{Id}-h\">{Title} <span class=\"count\">{Rows.Count}</span></h3>\n");
        WriteTable(page, marks, chunks);
        page.Add($"</section>\n");
    }

    /// <summary>Writes the table alone.</summary>
    public void WriteTable(HtmlText page, ReportFindings? marks, LazyChunks? chunks)
    {
        var found = Rows.Select(r => marks?.At(r) ?? default).ToList();
        var hasMarks = found.Exists(f => f.Html is { Length: > 0 });
        var rows = Rows.Select((r, i) => Row(r, hasMarks ? found[i] : null)).ToList();
        page.Add($"<div class=\"scroll\" role=\"region\" aria-label=\"{Title}\" tabindex=\"0\"><table");
        if (chunks is not null && rows.Count > AtOnce)
            page.Add($" data-rest=\"{chunks.Add(rows.Skip(AtOnce))}\" data-total=\"{rows.Count}\"");
        page.Add($" data-name=\"{Title}\"><thead><tr>");
        foreach (var column in hasMarks ? Columns.Append("Findings") : Columns)
            page.Add($"<th scope=\"col\">{column}</th>");
        page.Add($"</tr></thead><tbody>\n");
        foreach (var row in chunks is null ? rows : rows.Take(AtOnce))
            page.Add(new Fragment(row + "\n"));
        page.Add($"</tbody></table></div>\n");
    }

    private static string Row(ReportRow row, Fragment? marks)
    {
        var html = new HtmlText();
        html.Add($"<tr><th scope=\"row\">{row.Cells[0]}</th>");
        foreach (var cell in row.Cells.Skip(1))
            html.Add($"<td>{cell}</td>");
        if (marks is { } known)
            html.Add($"<td>{(known.Html is { Length: > 0 } ? known : Text(""))}</td>");
        return html.Add($"</tr>").ToString();
    }
}

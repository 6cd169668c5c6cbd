using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NetDsl;

/// <summary>Findings as a JSON array, for scripts.</summary>
internal static class FindingJson
{
    internal static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(FindingList findings) =>
        JsonSerializer.Serialize(
            findings.All.Select(f => new
            {
                rule = f.First.Rule.Id,
                severity = f.Severity.ToString().ToLowerInvariant(),
                title = f.First.Rule.Title,
                message = f.First.Message,
                moreObjects = f.Others,
                file = f.First.At.File,
                line = f.First.At.Line,
                column = f.First.At.Column,
                related = f.First.Related.Select(r => new { file = r.Origin.File, line = r.Origin.Line, column = r.Origin.Column, text = r.Text }),
                helpLink = f.First.Rule.HelpLink,
            }),
            Options);
}

using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>What the model understands of one file.</summary>
internal sealed record FileCoverage(string File, int Lines, int Modelled, int Raw, bool Identical)
{
    /// <summary>The lines that no command declares.</summary>
    [JsonIgnore]
    public IReadOnlyList<(int Line, string Text)> RawLines { get; init; } = [];
}

/// <summary>Measures how much of a configuration the model understands.</summary>
internal static class Coverage
{
    public static FileCoverage Of(Dialect dialect, string text, string file)
    {
        var (device, lines) = ConfigReader.ReadWithLines(dialect, text, file);
        var canonical = device.ToText(ConfigForm.Config);
        var (_, again) = ConfigReader.ReadWithLines(dialect, canonical);
        var raw = lines.Where(l => !l.Modelled).Select(l => (l.Number, l.Text)).ToList();
        return new FileCoverage(file, lines.Count, lines.Count - raw.Count, raw.Count, Paths(lines).SetEquals(Paths(again))) { RawLines = raw };
    }

    /// <summary>Every line with the lines that it stands below.</summary>
    private static HashSet<string> Paths(IReadOnlyList<SourceLine> lines)
    {
        var paths = new string[lines.Count];
        for (var i = 0; i < lines.Count; i++)
            paths[i] = (lines[i].Parent < 0 ? "" : paths[lines[i].Parent] + "\n") + lines[i].Normal;
        return [.. paths];
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace NetDsl;

/// <summary>
/// The findings that a build has reported already, or that are suppressed in the source, from the log of the compiler (SARIF 2.1.0):
/// the check behind a build leaves them out.
/// </summary>
internal sealed class KnownFindings
{
    private readonly HashSet<(string Rule, string File, int Line)> _known = [];

    /// <summary>Reads a log; a log that does not exist has nothing in it.</summary>
    /// <param name="path">The log.</param>
    /// <exception cref="CliException">It is no log in SARIF.</exception>
    public KnownFindings(string? path)
    {
        if (path is null || !File.Exists(path))
            return;
        try
        {
            using var log = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var run in log.RootElement.GetProperty("runs").EnumerateArray())
            {
                if (!run.TryGetProperty("results", out var results))
                    continue;
                foreach (var result in results.EnumerateArray())
                    Add(result);
            }
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new CliException(CliConsole.BadUsage, $"--known {path}: this is no log in SARIF 2.1.0 that can be read ({e.Message})", e);
        }
    }

    /// <summary>Has the build reported it?</summary>
    public bool Contains(Finding finding) =>
        _known.Count > 0 && finding.At.File.Length > 0 && _known.Contains((finding.Rule.Id, Normal(finding.At.File), finding.At.Line));

    private void Add(JsonElement result)
    {
        if (!result.TryGetProperty("ruleId", out var rule) || !result.TryGetProperty("locations", out var locations))
            return;
        foreach (var location in locations.EnumerateArray())
        {
            if (!location.TryGetProperty("physicalLocation", out var place) || !place.TryGetProperty("region", out var region))
                continue;
            var uri = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, UriKind.RelativeOrAbsolute);
            _known.Add((rule.GetString()!, Normal(uri.IsAbsoluteUri ? uri.LocalPath : uri.OriginalString), region.GetProperty("startLine").GetInt32()));
        }
    }

    private static string Normal(string path) => path.Replace('\\', '/');
}

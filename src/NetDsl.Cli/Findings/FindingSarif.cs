using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NetDsl;

/// <summary>Findings as SARIF 2.1.0, for code hosts and dashboards.</summary>
internal static class FindingSarif
{
    private const string Root = "SRCROOT";

    public static string Write(FindingList findings, string currentFolder)
    {
        var rules = findings.All.Select(f => f.First.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        var folder = currentFolder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        var log = new Dictionary<string, object>
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[]
            {
                new Dictionary<string, object>
                {
                    ["tool"] = new { driver = new { name = "NetDsl", informationUri = "https://github.com/netdsl/netdsl", semanticVersion = Version(), rules = rules.Select(Rule) } },
                    ["columnKind"] = "utf16CodeUnits",
                    ["originalUriBaseIds"] = new Dictionary<string, object> { [Root] = new { uri = new Uri(folder).AbsoluteUri } },
                    ["results"] = findings.All.Select(f => Result(f, rules.FindIndex(r => r.Id == f.First.Rule.Id), folder)),
                },
            },
        };
        return JsonSerializer.Serialize(log, FindingJson.Options);
    }

    private static Dictionary<string, object> Rule(RuleInfo rule)
    {
        var described = new Dictionary<string, object>
        {
            ["id"] = rule.Id,
            ["name"] = Name(rule),
            ["shortDescription"] = new { text = rule.Title },
            ["fullDescription"] = new { text = rule.Description },
        };
        if (rule.HelpLink.Length > 0)
            described["helpUri"] = rule.HelpLink;
        described["defaultConfiguration"] = new { level = Level(rule.Severity) };
        described["properties"] = new { category = rule.Category };
        return described;
    }

    /// <summary>The title in the form of an identifier.</summary>
    internal static string Name(RuleInfo rule) => string.Concat(rule.Title.Split(' ', '-', ',', '/').Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    private static Dictionary<string, object> Result(PlacedFinding finding, int rule, string folder)
    {
        var result = new Dictionary<string, object>
        {
            ["ruleId"] = finding.First.Rule.Id,
            ["ruleIndex"] = rule,
            ["level"] = Level(finding.Severity),
            ["message"] = new { text = finding.Message },
            ["partialFingerprints"] = new Dictionary<string, string> { ["netdsl/v1"] = Fingerprint(finding) },
        };
        if (Place(finding.First.At, folder) is { } place)
            result["locations"] = new[] { place };
        var related = finding.First.Related.Select((r, i) => (Place: Place(r.Origin, folder), r.Text, Id: i + 1)).Where(r => r.Place is not null).ToList();
        foreach (var (there, text, id) in related)
        {
            there!["id"] = id;
            there["message"] = new { text };
        }

        if (related.Count > 0)
            result["relatedLocations"] = related.Select(r => r.Place);
        return result;
    }

    private static Dictionary<string, object>? Place(Origin origin, string folder)
    {
        if (origin.File.Length == 0)
            return null;
        var path = OriginPath.Find(origin.File, folder) ?? (IsForeign(origin.File) ? origin.File : Path.GetFullPath(origin.File, folder));
        var inside = path.StartsWith(folder, StringComparison.Ordinal);
        var artifact = inside
            ? new Dictionary<string, object> { ["uri"] = Uri.EscapeDataString(path[folder.Length..].Replace(Path.DirectorySeparatorChar, '/')).Replace("%2F", "/"), ["uriBaseId"] = Root }
            : new Dictionary<string, object> { ["uri"] = new Uri(path).AbsoluteUri };
        var physical = new Dictionary<string, object> { ["artifactLocation"] = artifact };
        if (origin.Line > 0)
            physical["region"] = origin.Column > 0 ? new { startLine = origin.Line, startColumn = origin.Column } : new { startLine = origin.Line };
        return new Dictionary<string, object> { ["physicalLocation"] = physical };
    }

    /// <summary>A full path on Windows, where this is not Windows: the program was compiled there.</summary>
    private static bool IsForeign(string file) => !Path.IsPathRooted(file) && file is [_, ':', '\\' or '/', ..] && char.IsAsciiLetter(file[0]);

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Info => "note", _ => "none" };

    /// <summary>Stays when lines move: rule, file and message.</summary>
    private static string Fingerprint(PlacedFinding finding) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.First.Rule.Id}\n{Path.GetFileName(finding.First.At.File)}\n{finding.First.Message}")))[..32];

    private static string Version() => typeof(Network).Assembly.GetName().Version is { } version ? string.Create(CultureInfo.InvariantCulture, $"{version.Major}.{version.Minor}.{version.Build}") : "0.0.0";
}

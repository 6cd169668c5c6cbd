using System;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl;

/// <summary>Findings at one place: what runs for many objects names the first and counts the others.</summary>
/// <param name="First">The finding of the first object.</param>
/// <param name="Severity">How bad it is, after what the user said.</param>
/// <param name="Others">How many more objects have it.</param>
internal sealed record PlacedFinding(Finding First, Severity Severity, int Others)
{
    public string Message => Others == 0 ? First.Message : FormattableString.Invariant($"{First.Message} (and {Others} more like this)");
}

/// <summary>The findings of a check in the order of their places, with the severities that the user wants.</summary>
internal sealed class FindingList
{
    private FindingList(IReadOnlyList<PlacedFinding> all, int devices)
    {
        All = all;
        Devices = devices;
    }

    public IReadOnlyList<PlacedFinding> All { get; }

    public int Devices { get; }

    public bool HasErrors => All.Any(f => f.Severity == Severity.Error);

    public static FindingList Of(Network network, Severities severities) =>
        new(
            [.. NetworkCheck.Run(network)
                .GroupBy(f => (f.Rule.Id, f.At.File, f.At.Line, f.At.Column))
                .Select(g => new PlacedFinding(g.First(), severities.Of(g.First().Rule), g.Select(f => f.Message).Distinct().Count() - 1))
                .Where(f => f.Severity != Severity.Hidden)
                .OrderBy(f => f.First.At.File, StringComparer.Ordinal).ThenBy(f => f.First.At.Line).ThenBy(f => f.First.At.Column).ThenBy(f => f.First.Rule.Id, StringComparer.Ordinal)],
            network.Devices.Count);

    /// <summary>The last line of a check: <c>2 errors and 1 warning in 7 devices.</c></summary>
    public string Summary()
    {
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Select(s => (Severity: s, Count: All.Where(f => f.Severity == s).Sum(f => f.Others + 1)))
            .Where(c => c.Count > 0)
            .Select(c => $"{c.Count} {(c.Severity == Severity.Info ? c.Count == 1 ? "note" : "notes" : c.Severity.ToString().ToLowerInvariant() + (c.Count == 1 ? "" : "s"))}")
            .ToList();
        var found = counts.Count switch { 0 => "nothing to report", 1 => counts[0], _ => string.Join(", ", counts.Take(counts.Count - 1)) + " and " + counts[^1] };
        return $"{char.ToUpperInvariant(found[0])}{found[1..]} in {Devices} {(Devices == 1 ? "device" : "devices")}.";
    }
}

/// <summary>How bad the user wants the findings of a rule to be: <c>--severity ND2025=warning</c>.</summary>
internal sealed class Severities
{
    private readonly Dictionary<string, Severity> _byId = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the options.</summary>
    /// <exception cref="CliException">There is no such rule or no such severity.</exception>
    public Severities(IEnumerable<string> options)
    {
        foreach (var option in options)
        {
            var parts = option.Split('=');
            if (parts.Length != 2)
                throw new CliException(CliConsole.BadUsage, $"--severity {option}: write a rule and a severity, such as ND2025=warning");
            var id = parts[0].Trim();
            if (!RuleCatalogue.All.Any(r => string.Equals(r.Id, id, StringComparison.OrdinalIgnoreCase)))
                throw new CliException(CliConsole.BadUsage, $"--severity {option}: there is no rule {id}; the nearest are {string.Join(", ", RuleCatalogue.All.Select(r => r.Id).OrderBy(r => Distance(r, id)).ThenBy(r => r, StringComparer.Ordinal).Take(3))}");
            _byId[id] = parts[1].Trim().ToLowerInvariant() switch
            {
                "none" => Severity.Hidden,
                "info" or "suggestion" => Severity.Info,
                "warning" => Severity.Warning,
                "error" => Severity.Error,
                _ => throw new CliException(CliConsole.BadUsage, $"--severity {option}: a severity is none, info, warning or error"),
            };
        }
    }

    public Severity Of(RuleInfo rule) => _byId.TryGetValue(rule.Id, out var wanted) ? wanted : rule.Severity;

    private static int Distance(string a, string b) => Enumerable.Range(0, Math.Max(a.Length, b.Length)).Count(i => i >= a.Length || i >= b.Length || char.ToUpperInvariant(a[i]) != char.ToUpperInvariant(b[i]));
}

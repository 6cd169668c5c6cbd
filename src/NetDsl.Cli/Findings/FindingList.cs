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
    /// <summary>All of them, those of equal messages included.</summary>
    public IReadOnlyList<Finding> All { get; init; } = [First];

    public string Message => Others == 0 ? First.Message : FormattableString.Invariant($"{First.Message} (and {Others} more like this)");
}

/// <summary>The findings of a check in the order of their places, with the severities that the user wants.</summary>
internal sealed class FindingList
{
    private FindingList(IReadOnlyList<PlacedFinding> all, int? devices, IReadOnlyCollection<string> remarks)
    {
        All = all;
        Devices = devices;
        Remarks = remarks;
    }

    public IReadOnlyList<PlacedFinding> All { get; }

    /// <summary>How many devices were checked; nothing when the network could not be built.</summary>
    public int? Devices { get; }

    /// <summary>What is not as the user means it where the severities are set.</summary>
    public IReadOnlyCollection<string> Remarks { get; }

    public bool HasErrors => All.Any(f => f.Severity == Severity.Error);

    /// <summary>Checks a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="severities">How bad findings are.</param>
    /// <param name="rules">The user's own rules, which run beside those of NetDsl.</param>
    /// <param name="known">What is reported elsewhere.</param>
    public static FindingList Of(Network network, Severities severities, IReadOnlyList<Rule>? rules = null, KnownFindings? known = null)
    {
        List<PlacedFinding> all =
        [
            .. NetworkCheck.Run(network, rules is { Count: > 0 } ? [.. RuleCatalogue.Rules, .. rules] : RuleCatalogue.Rules)
                .Where(f => known?.Contains(f) != true)
                .GroupBy(f => (f.Rule.Id, f.At.File, f.At.Line, f.At.Column))
                .Select(g => new PlacedFinding(g.First(), severities.Of(g.First()), g.Select(f => f.Message).Distinct().Count() - 1) { All = [.. g] })
                .Where(f => f.Severity != Severity.Hidden)
                .OrderBy(f => f.First.At.File, StringComparer.Ordinal).ThenBy(f => f.First.At.Line).ThenBy(f => f.First.At.Column).ThenBy(f => f.First.Rule.Id, StringComparer.Ordinal),
        ];
        return new FindingList(all, network.Devices.Count, severities.Remarks);
    }

    /// <summary>The one finding of a network that could not be built. It stays an error: there is nothing to check or to write.</summary>
    public static FindingList Of(Finding failure) => new([new PlacedFinding(failure, Severity.Error, 0)], null, []);

    /// <summary>The last line of a check: <c>2 errors and 1 warning in 7 devices.</c></summary>
    public string Summary()
    {
        if (Devices is null)
            return "The network is not complete: nothing else was checked.";
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Select(s => (Severity: s, Count: All.Where(f => f.Severity == s).Sum(f => f.Others + 1)))
            .Where(c => c.Count > 0)
            .Select(c => $"{c.Count} {(c.Severity == Severity.Info ? c.Count == 1 ? "note" : "notes" : c.Severity.ToString().ToLowerInvariant() + (c.Count == 1 ? "" : "s"))}")
            .ToList();
        var found = counts.Count switch { 0 => "nothing to report", 1 => counts[0], _ => string.Join(", ", counts.Take(counts.Count - 1)) + " and " + counts[^1] };
        return $"{char.ToUpperInvariant(found[0])}{found[1..]} in {Devices} {(Devices == 1 ? "device" : "devices")}.";
    }
}

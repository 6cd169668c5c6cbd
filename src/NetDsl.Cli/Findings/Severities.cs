using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl;

/// <summary>How bad the user wants findings to be: by <c>--severity ND2025=warning</c>, otherwise by the <c>.editorconfig</c> files, as in the editor, otherwise by the preset.</summary>
internal sealed class Severities
{
    private readonly Dictionary<string, Severity?> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, FileSeverities> _byFile = [];
    private readonly EditorConfigFiles _files = new();
    private readonly List<string> _remarks = [];
    private readonly FrozenSet<string> _keys;
    private readonly string _folder;
    private readonly Preset _preset;

    /// <summary>Reads the options.</summary>
    /// <param name="options">Rules and severities, such as <c>ND2025=warning</c>; the last one about a rule counts.</param>
    /// <param name="folder">The current folder.</param>
    /// <param name="preset">What counts where nothing else is said.</param>
    /// <param name="rules">The user's own rules.</param>
    /// <exception cref="CliException">There is no such rule or no such severity.</exception>
    public Severities(IEnumerable<string> options, string folder, Preset preset = Preset.Standard, IReadOnlyList<Rule>? rules = null)
    {
        _folder = folder;
        _preset = preset;
        var known = RuleCatalogue.All.Concat((rules ?? []).Select(r => r.Info)).ToList();
        _keys = FileSeverities.KeysOf(known);
        foreach (var option in options)
        {
            var parts = option.Split('=');
            if (parts.Length != 2)
                throw new CliException(CliConsole.BadUsage, $"--severity {option}: write a rule and a severity, such as ND2025=warning");
            var id = parts[0].Trim();
            if (!known.Any(r => string.Equals(r.Id, id, StringComparison.OrdinalIgnoreCase)))
                throw new CliException(CliConsole.BadUsage, $"--severity {option}: there is no rule '{id}'; the nearest are {string.Join(", ", known.Select(r => r.Id).OrderBy(r => Distance(r, id.ToUpperInvariant())).ThenBy(r => r, StringComparer.Ordinal).Take(3))}");
            if (!SeverityWord.TryParse(parts[1].Trim(), out var severity))
                throw new CliException(CliConsole.BadUsage, $"--severity {option}: there is no severity '{parts[1].Trim()}'; there are none, info, warning, error and default");
            _byId[id] = severity;
        }
    }

    /// <summary>What is not as the user means it in the files that were read so far, each with its place.</summary>
    public IReadOnlyCollection<string> Remarks => [.. _remarks.Distinct()];

    /// <summary>How bad a finding is.</summary>
    public Severity Of(Finding finding) =>
        _byId.TryGetValue(finding.Rule.Id, out var wanted)
            ? wanted ?? finding.Rule.Severity
            : OfFile(finding.At.File)?.Of(finding.Rule) ?? _preset.Of(finding.Rule);

    private FileSeverities? OfFile(string file)
    {
        if (!_byFile.TryGetValue(file, out var known) && OriginPath.FindOrAssume(file, _folder) is { } path)
            _byFile[file] = known = new FileSeverities(_files.About(path), _keys, _remarks.Add);
        return known;
    }

    /// <summary>How many letters have to be changed, added or left out to make the one of the other.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NetDsl.Analyzers.Evaluation;

namespace NetDsl.Analyzers;

/// <summary>
/// One diagnostic per rule and place: a line that runs for many objects names the first and counts the others. Its repair is
/// offered when it is the same for all of them.
/// </summary>
internal sealed class FindingMerger
{
    private const int MostLocations = 20;

    private readonly Dictionary<(string Rule, SyntaxTree Tree, TextSpan Span), Entry> _entries = [];
    private readonly List<Entry> _order = [];

    public void Add(EvaluatedRun run, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (run.Sites.Find(finding.At) is not { } place)
                continue;
            var span = place.NameSpan;
            foreach (var (parameter, argument) in place.Arguments)
            {
                if (parameter == finding.Parameter)
                    span = argument;
            }

            var key = (finding.Rule.Id, place.Tree, span);
            if (!_entries.TryGetValue(key, out var entry))
            {
                entry = new Entry(finding, Location.Create(place.Tree, span), Locations(run, finding), Serialize(run, finding.Fix));
                _entries.Add(key, entry);
                _order.Add(entry);
            }

            entry.Add(finding.Message, finding.Fix is null ? null : Serialize(run, finding.Fix));
        }
    }

    public IEnumerable<Diagnostic> Diagnostics() => _order.Select(e => e.ToDiagnostic()).OfType<Diagnostic>();

    private static Location[] Locations(EvaluatedRun run, Finding finding)
    {
        var places = finding.Related.Select(r => run.Sites.Find(r.Origin)).Concat(run.Sites.Callers(finding.At)).Where(p => p is not null);
        return [.. places.Select(p => Location.Create(p!.Tree, p.NameSpan)).Distinct().Take(MostLocations)];
    }

    private static string? Serialize(EvaluatedRun run, Fix? fix)
    {
        if (fix is null)
            return null;
        var edits = new List<SerializedEdit>();
        foreach (var edit in fix.Edits)
        {
            if (run.Sites.Find(edit.At) is not { } at)
                return null;
            var anchor = edit.Anchor is null ? null : run.Sites.Find(edit.Anchor);
            if (edit.Anchor is not null && anchor is null)
                return null;
            edits.Add(new SerializedEdit(edit.Kind, at.Tree.FilePath, at.NameSpan, edit.Text, edit.Parameter, anchor?.Tree.FilePath, anchor?.NameSpan ?? default));
        }

        return SerializedFix.Write(fix.Title, edits);
    }

    private sealed class Entry(Finding first, Location location, Location[] more, string? fix)
    {
        private readonly HashSet<string> _messages = [];
        private string? _fix = fix;

        public void Add(string message, string? fix)
        {
            _messages.Add(message);
            if (fix != _fix)
                _fix = null;
        }

        public Diagnostic? ToDiagnostic()
        {
            if (Descriptors.Find(first.Rule.Id) is not { } descriptor)
                return null;
            var others = _messages.Count - 1;
            var message = others == 0 ? first.Message : $"{first.Message} (and {others.ToString(CultureInfo.InvariantCulture)} more like this)";
            var properties = _fix is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(SerializedFix.Key, _fix);
            return Diagnostic.Create(descriptor, location, more, properties, message);
        }
    }
}

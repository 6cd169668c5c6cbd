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
/// offered when it is the same for all that the line runs for.
/// </summary>
internal sealed class FindingMerger
{
    private const int MostLocations = 20;

    private readonly Dictionary<(string Rule, SyntaxTree Tree, TextSpan Span), Entry> _entries = [];
    private readonly List<Entry> _order = [];
    private readonly RepairCoverage _coverage = new();

    public void Add(EvaluatedRun run, IReadOnlyList<Finding> findings)
    {
        var number = _coverage.Add(run.Sites);
        foreach (var finding in findings)
        {
            // What has no place of its own stands at the definition of the network.
            if ((run.Sites.Find(finding.At) ?? run.Sites.Find(run.Network.Origin)) is not { } place)
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
                entry = new Entry(finding.Rule.Id, run.Sites.Readable(finding.Message), Location.Create(place.Tree, span), Locations(run, finding));
                _entries.Add(key, entry);
                _order.Add(entry);
            }

            entry.Add(number, finding.Message, finding.Fix is null ? null : _coverage.Repair(number, finding.Fix));
        }
    }

    public IEnumerable<Diagnostic> Diagnostics()
    {
        foreach (var entry in _order)
        {
            if (Descriptors.Find(entry.Rule) is { } descriptor)
                yield return Diagnostic.Create(descriptor, entry.Location, entry.More, Properties(entry), entry.Message);
        }
    }

    private ImmutableDictionary<string, string?> Properties(Entry entry) =>
        entry.Repair is { } repair && _coverage.IsRightForAll(repair)
            ? ImmutableDictionary<string, string?>.Empty.Add(SerializedFix.Key, SerializedFix.Write(repair.Title, repair.Edits))
            : ImmutableDictionary<string, string?>.Empty;

    private static Location[] Locations(EvaluatedRun run, Finding finding)
    {
        var places = finding.Related.Select(r => run.Sites.Find(r.Origin)).Concat(run.Sites.Callers(finding.At)).OfType<CallPlace>();
        return [.. places.Select(p => Location.Create(p.Tree, p.NameSpan)).Distinct().Take(MostLocations)];
    }

    /// <summary>All findings of one rule at one place.</summary>
    private sealed class Entry(string rule, string message, Location location, Location[] more)
    {
        private readonly Dictionary<int, HashSet<string>> _messagesOfRun = [];
        private bool _isFirst = true;

        public string Rule => rule;

        public Location Location => location;

        public Location[] More => more;

        public Repair? Repair { get; private set; }

        /// <summary>The message of the first; the runs of one program differ in decisions, so the run with the most findings counts.</summary>
        public string Message => _messagesOfRun.Values.Max(m => m.Count) - 1 is > 0 and var others
            ? $"{message} (and {others.ToString(CultureInfo.InvariantCulture)} more like this)"
            : message;

        public void Add(int run, string found, Repair? repair)
        {
            if (!_messagesOfRun.TryGetValue(run, out var messages))
                _messagesOfRun.Add(run, messages = []);
            messages.Add(found);
            if (_isFirst)
                Repair = repair;
            else if (Repair is not null && !Repair.Equals(repair))
                Repair = null;
            _isFirst = false;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.Analyzers.Evaluation;

namespace NetDsl.Analyzers;

/// <summary>A repair with the places of its edits.</summary>
internal sealed class Repair(string title, IReadOnlyList<SerializedEdit> edits, IReadOnlyList<CallSite> sites) : IEquatable<Repair>
{
    public string Title => title;

    public IReadOnlyList<SerializedEdit> Edits => edits;

    /// <summary>The calls that the edits change.</summary>
    public IReadOnlyList<CallSite> Sites => sites;

    public bool Equals(Repair? other) => other is not null && other.Title == Title && other.Edits.SequenceEqual(Edits);

    public override bool Equals(object? obj) => Equals(obj as Repair);

    public override int GetHashCode() => Title.GetHashCode();
}

/// <summary>
/// Knows for which executions of a call an edit is wanted. An edit changes the call for every object that the line makes: it is
/// right only when each of them wants it, in every run.
/// </summary>
internal sealed class RepairCoverage
{
    private readonly List<CallSites> _runs = [];
    private readonly Dictionary<(CallSite Site, SerializedEdit Edit), HashSet<(int Run, int Call)>> _wanted = [];

    /// <summary>Takes a run in, and gives its number.</summary>
    public int Add(CallSites sites)
    {
        _runs.Add(sites);
        return _runs.Count - 1;
    }

    /// <summary>The edits with their places; null when one of them has none.</summary>
    public Repair? Repair(int run, Fix fix)
    {
        var sites = _runs[run];
        var edits = new List<(CallSite Site, SerializedEdit Edit, int Call)>();
        foreach (var edit in fix.Edits)
        {
            if (sites.Find(edit.At) is not { } at || sites.SiteOf(edit.At) is not { } site)
                return null;
            var anchor = edit.Anchor is null ? null : sites.Find(edit.Anchor);
            if (edit.Anchor is not null && anchor is null)
                return null;
            edits.Add((site, new SerializedEdit(edit.Kind, at.Tree.FilePath, at.NameSpan, edit.Text, edit.Parameter, anchor?.Tree.FilePath, anchor?.NameSpan ?? default), edit.At.Line));
        }

        foreach (var (site, edit, call) in edits)
        {
            if (!_wanted.TryGetValue((site, edit), out var calls))
                _wanted.Add((site, edit), calls = []);
            calls.Add((run, call));
        }

        return new Repair(fix.Title, [.. edits.Select(e => e.Edit)], [.. edits.Select(e => e.Site)]);
    }

    public bool IsRightForAll(Repair repair)
    {
        for (var i = 0; i < repair.Edits.Count; i++)
        {
            var executions = _runs.Sum(r => r.Executions(repair.Sites[i]));
            if (_wanted[(repair.Sites[i], repair.Edits[i])].Count != executions)
                return false;
        }

        return repair.Edits.Count > 0;
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using NetDsl.Analyzers.Evaluation;

namespace NetDsl.Analyzers;

/// <summary>
/// The findings of a compilation by file. They are computed at the first question; a computation that was cancelled leaves nothing
/// behind and is begun again by the next one.
/// </summary>
internal sealed class CompilationFindings(Compilation compilation)
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private Dictionary<SyntaxTree, ImmutableArray<Diagnostic>>? _byTree;

    public ImmutableArray<Diagnostic> In(SyntaxTree tree, CancellationToken cancel)
    {
        var byTree = Volatile.Read(ref _byTree) ?? Compute(cancel);
        return byTree.TryGetValue(tree, out var found) ? found : [];
    }

    private Dictionary<SyntaxTree, ImmutableArray<Diagnostic>> Compute(CancellationToken cancel)
    {
        _gate.Wait(cancel);
        try
        {
            if (_byTree is { } there)
                return there;
            var found = Diagnostics(compilation, cancel)
                .Where(d => d.Location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree))
                .GroupBy(d => d.Location.SourceTree!)
                .ToDictionary(g => g.Key, g => g.ToImmutableArray());
            Volatile.Write(ref _byTree, found);
            return found;
        }
        finally
        {
            _gate.Release();
        }
    }

    private static IEnumerable<Diagnostic> Diagnostics(Compilation compilation, CancellationToken cancel)
    {
        var evaluation = Evaluator.Evaluate(compilation, cancel: cancel);
        var merged = new FindingMerger();
        foreach (var run in evaluation.Runs)
        {
            cancel.ThrowIfCancellationRequested();

            // What is found where decisions may contradict each other may never happen.
            if (!run.IsDoubtful)
                merged.Add(run, NetworkCheck.Run(run.Network, cancel));
        }

        foreach (var fault in evaluation.Faults)
        {
            // A literal is reported where it stands, without evaluation.
            if (!fault.IsLiteral && Descriptors.Find(fault.RuleId) is { } descriptor)
                yield return Diagnostic.Create(descriptor, Location.Create(fault.Tree, fault.Span), fault.Message);
        }

        foreach (var note in evaluation.Notes)
        {
            if (Descriptors.Find(note.Id) is { } descriptor)
                yield return Diagnostic.Create(descriptor, Location.Create(note.Tree, note.Span), note.Message);
        }

        foreach (var diagnostic in merged.Diagnostics())
            yield return diagnostic;
    }
}

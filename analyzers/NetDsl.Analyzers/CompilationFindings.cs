using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using NetDsl.Analyzers.Evaluation;

namespace NetDsl.Analyzers;

/// <summary>
/// The findings of a compilation by file. They are computed at the first question; a computation that was cancelled leaves nothing
/// behind and is begun again by the next one. An editor asks about one file after the other with compilations that differ in nothing
/// but their identity: they share the findings.
/// </summary>
internal sealed class CompilationFindings
{
    private const int MostKept = 2;

    private static readonly Dictionary<SyntaxTree, FileFindings> Nothing = [];
    private static readonly ConditionalWeakTable<SyntaxTree, List<CompilationFindings>> Recent = new();

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly SyntaxTree[] _trees;
    private readonly MetadataReference[] _references;
    private readonly CompilationOptions _options;
    private readonly EvaluationLimits _limits;
    private Compilation? _compilation;
    private Dictionary<SyntaxTree, FileFindings>? _byTree;

    public CompilationFindings(Compilation compilation, EvaluationLimits limits)
    {
        _compilation = compilation;
        _trees = [.. compilation.SyntaxTrees];
        _references = [.. compilation.ExternalReferences];
        _options = compilation.Options;
        _limits = limits;
    }

    /// <summary>The findings of a compilation, shared with those of the same files, references and options.</summary>
    public static CompilationFindings For(Compilation compilation, EvaluationLimits limits)
    {
        if (compilation.SyntaxTrees.FirstOrDefault() is not { } first)
            return new CompilationFindings(compilation, limits);
        var recent = Recent.GetValue(first, _ => []);
        lock (recent)
        {
            var found = recent.Find(f => f.IsOf(compilation, limits));
            if (found is null)
            {
                recent.Insert(0, found = new CompilationFindings(compilation, limits));
                if (recent.Count > MostKept)
                    recent.RemoveAt(MostKept);
            }

            return found;
        }
    }

    /// <summary>What is found in a file.</summary>
    public FileFindings In(SyntaxTree tree, CancellationToken cancel)
    {
        var byTree = Volatile.Read(ref _byTree) ?? Compute(cancel);
        return byTree.TryGetValue(tree, out var found) ? found : FileFindings.None;
    }

    private bool IsOf(Compilation compilation, EvaluationLimits limits) =>
        ReferenceEquals(_options, compilation.Options) && _limits == limits && compilation.SyntaxTrees.SequenceEqual(_trees) && compilation.ExternalReferences.SequenceEqual(_references);

    private Dictionary<SyntaxTree, FileFindings> Compute(CancellationToken cancel)
    {
        _gate.Wait(cancel);
        try
        {
            if (_byTree is { } there)
                return there;
            var found = DefinesNetworks(cancel) ? Evaluate(_compilation!, cancel) : Nothing;
            Volatile.Write(ref _byTree, found);
            _compilation = null;
            return found;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>A program in which the word does not occur costs no more than looking for it.</summary>
    private bool DefinesNetworks(CancellationToken cancel)
    {
        foreach (var tree in _trees)
        {
            if (DefinitionSearch.MayDefine(tree, cancel))
                return true;
        }

        return false;
    }

    private Dictionary<SyntaxTree, FileFindings> Evaluate(Compilation compilation, CancellationToken cancel)
    {
        var evaluation = Evaluator.Evaluate(compilation, _limits, cancel);
        var merged = new FindingMerger();
        var found = new List<(Diagnostic Diagnostic, bool IsFault)>();
        foreach (var run in evaluation.Runs)
        {
            cancel.ThrowIfCancellationRequested();

            // What is found where decisions may contradict each other may never happen.
            if (run.IsDoubtful)
                continue;
            try
            {
                merged.Add(run, NetworkCheck.Run(run.Network, cancel));
            }
            catch (Exception e) when (e is not OperationCanceledException && !_limits.Strict)
            {
                // A rule that fails on a half-typed network must not take the others with it.
                if (run.Sites.Find(run.Network.Origin) is { } place)
                    evaluation.Notes.Add(new EvaluationNote("ND9001", place.Tree, place.NameSpan, $"The rules stopped because of an error of their own ({(e.InnerException ?? e).GetType().Name}): what is wrong here is found when the program runs `check`."));
            }
        }

        foreach (var fault in evaluation.Faults)
        {
            // A literal is reported where it stands, without evaluation.
            if (!fault.IsLiteral && Descriptors.Find(fault.RuleId) is { } descriptor)
                found.Add((Diagnostic.Create(descriptor, Location.Create(fault.Tree, fault.Span), fault.Message), true));
        }

        foreach (var note in evaluation.Notes)
        {
            if (Descriptors.Find(note.Id) is { } descriptor)
                found.Add((Diagnostic.Create(descriptor, Location.Create(note.Tree, note.Span), note.Message), false));
        }

        found.AddRange(merged.Diagnostics().Select(d => (d, false)));
        return found
            .Where(d => d.Diagnostic.Location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree))
            .GroupBy(d => d.Diagnostic.Location.SourceTree!)
            .ToDictionary(g => g.Key, FileFindings.Of);
    }
}

/// <summary>What is found in one file.</summary>
/// <param name="Findings">Findings of rules and notes of the evaluator.</param>
/// <param name="Faults">Values that cannot be right; some are literals that are reported without evaluation too.</param>
internal sealed record FileFindings(ImmutableArray<Diagnostic> Findings, ImmutableArray<Diagnostic> Faults)
{
    public static FileFindings None { get; } = new([], []);

    public static FileFindings Of(IEnumerable<(Diagnostic Diagnostic, bool IsFault)> found)
    {
        var parts = found.ToLookup(f => f.IsFault, f => f.Diagnostic);
        return new FileFindings([.. parts[false]], [.. OncePerPlace(parts[true])]);
    }

    /// <summary>A conversion that fails for many values is one mistake of the line.</summary>
    private static IEnumerable<Diagnostic> OncePerPlace(IEnumerable<Diagnostic> faults) =>
        faults.GroupBy(f => (f.Id, f.Location.SourceSpan)).Select(g => g.First());
}

using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>
/// Keeps lowered members from one compilation to the next. A member is used again when its own text is the same and nothing that is
/// declared anywhere has changed: then its names mean what they meant.
/// </summary>
internal sealed class EvaluationCache
{
    private const int MostMembers = 4000;

    private readonly object _gate = new();
    private readonly Dictionary<(string Key, int Declarations), (string Text, Member Member)> _kept = [];
    private readonly ConditionalWeakTable<SyntaxTree, StrongBox<int>> _declarations = new();
    private readonly ConditionalWeakTable<Compilation, StrongBox<int>> _fingerprints = new();

    /// <summary>The cache of this process. What it holds does not depend on any compilation.</summary>
    public static EvaluationCache Shared { get; } = new();

    public LibraryMethods Library { get; } = new();

    public Member? Find(string key, SyntaxNode syntax, Compilation compilation)
    {
        var declarations = Fingerprint(compilation);
        lock (_gate)
            return _kept.TryGetValue((key, declarations), out var kept) && kept.Text == syntax.ToString() ? kept.Member : null;
    }

    public void Keep(string key, SyntaxNode syntax, Member member, Compilation compilation)
    {
        var declarations = Fingerprint(compilation);
        lock (_gate)
        {
            if (_kept.Count >= MostMembers)
                _kept.Clear();
            _kept[(key, declarations)] = (syntax.ToString(), member);
        }
    }

    /// <summary>A number for all that is declared in the compilation: everything outside bodies, and what it refers to.</summary>
    private int Fingerprint(Compilation compilation)
    {
        if (!_fingerprints.TryGetValue(compilation, out var box))
        {
            var hash = 17;
            foreach (var reference in compilation.ExternalReferences)
                hash = (hash * 31) + RuntimeHelpers.GetHashCode(reference);
            foreach (var tree in compilation.SyntaxTrees)
                hash = (hash * 31) + _declarations.GetValue(tree, t => new StrongBox<int>(Declarations(t))).Value;
            box = _fingerprints.GetValue(compilation, _ => new StrongBox<int>(hash));
        }

        return box.Value;
    }

    private static int Declarations(SyntaxTree tree)
    {
        var hash = tree.FilePath.GetHashCode();
        var root = tree.GetRoot();
        foreach (var token in root.DescendantTokens(node => !IsBody(node)))
        {
            if (token.Parent is { } parent && IsBody(parent) && parent != root)
                continue;
            hash = (hash * 31) + token.RawKind;
            hash = (hash * 31) + token.Text.GetHashCode();
        }

        return hash;
    }

    private static bool IsBody(SyntaxNode node) =>
        node is BlockSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax }
            or GlobalStatementSyntax
            or ArrowExpressionClauseSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax };
}

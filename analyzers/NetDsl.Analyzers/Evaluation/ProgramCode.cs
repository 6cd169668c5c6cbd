using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>The program of one compilation: finds its members and types, and lowers them when they are needed.</summary>
internal sealed class ProgramCode(Compilation compilation, EvaluationCache cache, CancellationToken cancel)
{
    private readonly Dictionary<string, Member?> _members = [];
    private readonly Dictionary<string, ISymbol> _symbols = [];
    private readonly Dictionary<string, UserType> _types = [];

    public Compilation Compilation { get; } = compilation;

    public CancellationToken Cancel { get; } = cancel;

    public MemberPlaces Places { get; } = new();

    public LibraryMethods Library { get; } = cache.Library;

    /// <summary>The key of a member; it is the same in the next compilation.</summary>
    public string KeyOf(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        var key = definition.GetDocumentationCommentId() ?? definition.ToDisplayString();
        if (!_symbols.ContainsKey(key))
            _symbols.Add(key, definition);
        return key;
    }

    /// <summary>The symbol of a key, also of one that comes from an earlier compilation.</summary>
    public ISymbol? SymbolOf(string key)
    {
        if (_symbols.TryGetValue(key, out var symbol))
            return symbol;
        var found = DocumentationCommentId.GetFirstSymbolForDeclarationId(key, Compilation);
        if (found is not null)
            _symbols.Add(key, found);
        return found;
    }

    /// <summary>The lowered form of a method, accessor or constructor; null when it has no source here.</summary>
    public Function? FunctionOf(string key) => MemberOf(key)?.Function;

    public Member? MemberOf(string key)
    {
        if (_members.TryGetValue(key, out var member))
            return member;
        _members.Add(key, null);
        if (SymbolOf(key) is { } symbol)
            _members[key] = member = Lower(key, symbol);
        return member;
    }

    /// <summary>The type of objects that the program makes.</summary>
    public UserType TypeOf(INamedTypeSymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        var key = KeyOf(definition);
        if (_types.TryGetValue(key, out var type))
            return type;
        var parent = definition.BaseType is { } up && HasSource(up) ? TypeOf(up) : null;
        var ancestors = new HashSet<string> { key };
        for (var at = definition.BaseType; at is not null; at = at.BaseType)
            ancestors.Add(KeyOf(at));
        foreach (var @interface in definition.AllInterfaces)
            ancestors.Add(KeyOf(@interface));
        type = new UserType(key, definition.Name, parent, definition.IsRecord || definition.IsValueType || definition.IsAnonymousType, definition.IsValueType, ancestors, OverridesOf(definition, parent));
        if (parent is not null)
            type.Shown.AddRange(parent.Shown);
        type.Shown.AddRange(definition.GetMembers().Where(m => m is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } p && p.Name != "EqualityContract" && !type.Shown.Contains(p.Name)).Select(m => m.Name));
        _types.Add(key, type);
        return type;
    }

    public UserType? FindType(string key) => SymbolOf(key) is INamedTypeSymbol symbol ? TypeOf(symbol) : null;

    public bool HasSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    /// <summary>The only place that asks the compilation for semantic models: in the analyzer driver they are shared with it.</summary>
    public SemanticModel ModelOf(SyntaxTree tree)
    {
#pragma warning disable RS1030 // The evaluator follows calls into other files; the driver caches the models that it gives here.
        return Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }

    private Dictionary<string, string> OverridesOf(INamedTypeSymbol type, UserType? parent)
    {
        var overrides = parent is null ? [] : new Dictionary<string, string>(parent.Overrides);
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { IsOverride: true } method)
            {
                for (var at = method.OverriddenMethod; at is not null; at = at.OverriddenMethod)
                    overrides[KeyOf(at)] = KeyOf(method);
            }
        }

        foreach (var @interface in type.AllInterfaces)
        {
            foreach (var member in @interface.GetMembers())
            {
                if (member is IMethodSymbol && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation && HasSource(implementation))
                    overrides[KeyOf(member)] = overrides.TryGetValue(KeyOf(implementation), out var further) ? further : KeyOf(implementation);
            }
        }

        return overrides;
    }

    private Member? Lower(string key, ISymbol symbol)
    {
        var reference = symbol.DeclaringSyntaxReferences.FirstOrDefault(r => HasBody(r.GetSyntax(Cancel))) ?? symbol.DeclaringSyntaxReferences.FirstOrDefault();
        if (reference is null || !Compilation.ContainsSyntaxTree(reference.SyntaxTree))
            return null;
        var syntax = reference.GetSyntax(Cancel);
        if (cache.Find(key, syntax, Compilation) is { } kept)
        {
            Places.Add(kept, syntax.SyntaxTree, syntax.SpanStart);
            return kept;
        }

        var member = new Member(key);
        Places.Add(member, syntax.SyntaxTree, syntax.SpanStart);
        member.Function = Lowerer.Lower(this, member, symbol, syntax);
        if (member.Function is not null)
            cache.Keep(key, syntax, member, Compilation);
        return member;
    }

    private static bool HasBody(SyntaxNode node) =>
        node switch
        {
            BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
            _ => true,
        };
}

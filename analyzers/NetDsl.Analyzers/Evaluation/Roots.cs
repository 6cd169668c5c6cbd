using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>Finds where evaluation begins: the members from which every definition of a network is reached.</summary>
internal static class Roots
{
    private const int MostCallers = 8;

    /// <summary>Executes a definition: the builder is real, the lambda is evaluated.</summary>
    public static object? Define(Frame frame, CallSite place, object? name, object? configure)
    {
        var session = frame.Session;
        var number = session.Sites.Add(frame.Site, place);
        var network = new Network(name as string ?? "network", new Origin(CallSites.Token, number));
        session.Networks.Add((network, place));
        if (configure is not Closure closure)
        {
            network.IsOpen = true;
            session.IsComplete = false;
            return network;
        }

        var outer = session.CurrentSite;
        session.CurrentSite = number;
        try
        {
            session.Call(closure, new NetworkBuilder(network));
        }
        catch (ProgramThrowException)
        {
            // The definition stopped there: the program goes on with a network that is not complete.
            session.IsComplete = false;
            session.Networks.RemoveAll(n => ReferenceEquals(n.Network, network));
        }
        finally
        {
            session.CurrentSite = outer;
        }

        return network;
    }

    /// <summary>The members where evaluation begins.</summary>
    public static List<ISymbol> Find(ProgramCode code)
    {
        var roots = new List<ISymbol>();
        foreach (var tree in code.Compilation.SyntaxTrees)
        {
            code.Cancel.ThrowIfCancellationRequested();
            if (!DefinitionSearch.MayDefine(tree, code.Cancel))
                continue;
            foreach (var call in tree.GetRoot(code.Cancel).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (!IsDefine(call))
                    continue;
                var model = code.ModelOf(tree);
                var info = model.GetSymbolInfo(call, code.Cancel);
                var method = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
                if (method is not { ContainingType.Name: "Network" } || !LibraryMethods.IsLibrary(method.ContainingAssembly))
                    continue;
                if (MemberAround(model, call, code) is { } member)
                    Climb(code, member, roots, MostCallers);
            }
        }

        return roots;
    }

    private static bool IsDefine(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Define" } or IdentifierNameSyntax { Identifier.ValueText: "Define" };

    /// <summary>A member with parameters is evaluated through its callers, where there are any.</summary>
    private static void Climb(ProgramCode code, ISymbol member, List<ISymbol> roots, int most)
    {
        if (roots.Contains(member, SymbolEqualityComparer.Default))
            return;
        if (most > 0 && member is IMethodSymbol { Parameters.Length: > 0, MethodKind: MethodKind.Ordinary } method && Callers(code, method).ToList() is { Count: > 0 } callers)
        {
            foreach (var caller in callers)
                Climb(code, caller, roots, most - 1);
            return;
        }

        roots.Add(member);
    }

    private static IEnumerable<ISymbol> Callers(ProgramCode code, IMethodSymbol method)
    {
        foreach (var tree in code.Compilation.SyntaxTrees)
        {
            foreach (var call in tree.GetRoot(code.Cancel).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                var name = call.Expression switch { MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText, SimpleNameSyntax simple => simple.Identifier.ValueText, _ => "" };
                if (name != method.Name)
                    continue;
                var model = code.ModelOf(tree);
                if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(call, code.Cancel).Symbol?.OriginalDefinition, method) && MemberAround(model, call, code) is { } member && !SymbolEqualityComparer.Default.Equals(member, method))
                    yield return member;
            }
        }
    }

    private static ISymbol? MemberAround(SemanticModel model, SyntaxNode node, ProgramCode code)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case GlobalStatementSyntax:
                    return code.Compilation.GetEntryPoint(code.Cancel) is { } main && main.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == at.SyntaxTree) ? main : model.GetEnclosingSymbol(node.SpanStart, code.Cancel);
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax:
                    return model.GetDeclaredSymbol(at, code.Cancel);
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    return model.GetDeclaredSymbol(property, code.Cancel)?.GetMethod;
                case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax }:
                    return model.GetDeclaredSymbol(at, code.Cancel);
                case PropertyDeclarationSyntax property:
                    return model.GetDeclaredSymbol(property, code.Cancel);
            }
        }

        return null;
    }
}

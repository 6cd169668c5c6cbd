using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers;

/// <summary>Edits calls of verbs: adds, removes, renames and moves them, and changes their arguments. Comments and layout stay.</summary>
internal static class CallEditor
{
    /// <summary>The root with all edits; null when one of them is not possible.</summary>
    public static SyntaxNode? Apply(SyntaxNode root, SemanticModel model, IReadOnlyList<SerializedEdit> edits, CancellationToken cancel)
    {
        var calls = new List<(SerializedEdit Edit, InvocationExpressionSyntax Call, InvocationExpressionSyntax? Anchor, IMethodSymbol? Method)>();
        foreach (var edit in edits)
        {
            if (FindCall(root, edit.Span) is not { } call)
                return null;
            var anchor = edit.AnchorFile is null ? null : FindCall(root, edit.Anchor);
            if (edit.AnchorFile is not null && anchor is null)
                return null;
            calls.Add((edit, call, anchor, model.GetSymbolInfo(call, cancel).Symbol as IMethodSymbol));
        }

        var current = root.TrackNodes(calls.SelectMany(c => c.Anchor is null ? new SyntaxNode[] { c.Call } : [c.Call, c.Anchor]).Distinct());
        foreach (var (edit, call, anchor, method) in calls)
        {
            if (current.GetCurrentNode(call) is not { } at || Edit(current, edit, at, anchor is null ? null : current.GetCurrentNode(anchor), method) is not { } changed)
                return null;
            current = changed;
        }

        return current;
    }

    private static InvocationExpressionSyntax? FindCall(SyntaxNode root, TextSpan span)
    {
        if (!root.FullSpan.Contains(span))
            return null;
        return root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<InvocationExpressionSyntax>()
            .Concat(root.FindToken(span.Start).Parent!.AncestorsAndSelf().OfType<InvocationExpressionSyntax>())
            .FirstOrDefault(c => c.Span.End == span.End && NameOf(c)?.SpanStart == span.Start);
    }

    private static SyntaxNode? Edit(SyntaxNode root, SerializedEdit edit, InvocationExpressionSyntax call, InvocationExpressionSyntax? anchor, IMethodSymbol? method) =>
        edit.Kind switch
        {
            FixKind.Configure => ArgumentEdits.Configure(root, call, edit.Text, method),
            FixKind.InsertBefore => Insert(root, call, edit.Text, before: true),
            FixKind.InsertAfter => Insert(root, call, edit.Text, before: false),
            FixKind.Remove => Remove(root, call),
            FixKind.SetArgument => ArgumentEdits.Set(root, call, edit.Parameter!, edit.Text, method),
            FixKind.RemoveArgument => ArgumentEdits.Remove(root, call, edit.Parameter!, method),
            FixKind.Rename => NameOf(call) is { } name ? root.ReplaceToken(name.Identifier, SyntaxFactory.Identifier(name.Identifier.LeadingTrivia, edit.Text, name.Identifier.TrailingTrivia)) : null,
            FixKind.MoveBefore => anchor is null ? null : Move(root, call, anchor),
            _ => null,
        };

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) =>
        call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };

    /// <summary>A statement of its own beside a statement of its own, otherwise a link of the chain.</summary>
    private static SyntaxNode? Insert(SyntaxNode root, InvocationExpressionSyntax call, string text, bool before)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access)
            return null;
        if (call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement && access.Expression is IdentifierNameSyntax receiver)
        {
            var added = SyntaxFactory.ParseStatement($"{receiver.Identifier.Text}.{text};").WithLeadingTrivia(Indentation(statement)).WithTrailingTrivia(EndOfLine(root));
            return before ? root.InsertNodesBefore(statement, [added]) : root.InsertNodesAfter(statement, [added]);
        }

        return before
            ? root.ReplaceNode(access.Expression, Link(access.Expression, access.OperatorToken, text))
            : root.ReplaceNode(call, Link(call, access.OperatorToken, text));
    }

    /// <summary>Another link of a chain, wrapped as the one beside it is.</summary>
    private static ExpressionSyntax Link(ExpressionSyntax chain, SyntaxToken dot, string text)
    {
        var made = (InvocationExpressionSyntax)SyntaxFactory.ParseExpression("x." + text);
        var access = (MemberAccessExpressionSyntax)made.Expression;
        return made.WithExpression(access.WithExpression(chain.WithoutTrailingTrivia()).WithOperatorToken(access.OperatorToken.WithLeadingTrivia(chain.GetTrailingTrivia().AddRange(dot.LeadingTrivia.Where(IsLayout)))));
    }

    private static SyntaxNode? Remove(SyntaxNode root, InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access)
            return null;

        // The only call of a lambda: the lambda goes with it, unless something has to stand there.
        if (access.Expression is IdentifierNameSyntax && call.Parent is LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax list } argument })
            return root.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia) is { } without && list.Arguments.Count > 0 ? without : null;
        if (call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement && access.Expression is IdentifierNameSyntax)
            return root.RemoveNode(statement, statement.GetLeadingTrivia().Any(t => !IsLayout(t)) ? SyntaxRemoveOptions.KeepLeadingTrivia : SyntaxRemoveOptions.KeepNoTrivia);
        if (access.Expression is IdentifierNameSyntax && call.Parent is not MemberAccessExpressionSyntax)
            return null;
        var trailing = call.GetTrailingTrivia();
        return root.ReplaceNode(call, access.Expression.WithTrailingTrivia(trailing));
    }

    private static SyntaxNode? Move(SyntaxNode root, InvocationExpressionSyntax call, InvocationExpressionSyntax anchor)
    {
        if (call.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax block } moved || anchor.FirstAncestorOrSelf<StatementSyntax>() is not { } target || target.Parent != block)
            return null;
        var statements = block.Statements.Remove(moved);
        return root.ReplaceNode(block, block.WithStatements(statements.Insert(statements.IndexOf(s => s.IsEquivalentTo(target)), moved)));
    }

    internal static bool IsLayout(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    internal static SyntaxTriviaList Indentation(SyntaxNode node) => SyntaxFactory.TriviaList(node.GetLeadingTrivia().Where(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse().Take(1));

    internal static SyntaxTrivia EndOfLine(SyntaxNode root) =>
        root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } there ? there : SyntaxFactory.LineFeed;
}

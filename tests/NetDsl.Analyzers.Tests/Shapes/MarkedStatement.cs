using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.Tests.Shapes;

/// <summary>The statement of a mistake that is marked, and what it is made of: the variables that it uses and its literals.</summary>
internal sealed class MarkedStatement
{
    private readonly string _text;

    private MarkedStatement(string text, StatementSyntax statement, IReadOnlyList<(string Type, string Name)> variables, IReadOnlyList<(LiteralExpressionSyntax Node, string Type, string DomainType)> literals, string? receiver, (TextSpan Replaced, string Text)? chain)
    {
        _text = text;
        Statement = statement;
        Variables = variables;
        Literals = literals;
        Receiver = receiver;
        Chain = chain;
    }

    public StatementSyntax Statement { get; }

    /// <summary>Variables that are declared outside and used inside.</summary>
    public IReadOnlyList<(string Type, string Name)> Variables { get; }

    /// <summary>Its numbers and texts, with their own type and the one that they are converted to.</summary>
    public IReadOnlyList<(LiteralExpressionSyntax Node, string Type, string DomainType)> Literals { get; }

    /// <summary>The variable whose verb is called first; null when it is something else.</summary>
    public string? Receiver { get; }

    /// <summary>The statement as a link of one chain, and what the chain stands in place of; null where nothing can be chained.</summary>
    public (TextSpan Replaced, string Text)? Chain { get; }

    /// <summary>A mistake that is marked inside an expression gets a statement: the lambda on the marked line gets a block.</summary>
    public static string WithStatement(string text, string id)
    {
        var tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest));
        if (LineOf(tree, id) is not { } line || tree.GetRoot().DescendantNodes().OfType<ExpressionStatementSyntax>().Any(s => line.Span.Contains(s.SpanStart)))
            return text;
        var lambda = tree.GetRoot().DescendantNodes().OfType<SimpleLambdaExpressionSyntax>().FirstOrDefault(l => line.Span.Contains(l.SpanStart) && l.ExpressionBody is InvocationExpressionSyntax);
        return lambda is null ? text : text.Insert(lambda.ExpressionBody!.Span.End, "; }").Insert(lambda.ExpressionBody.SpanStart, "{ ");
    }

    private static TextLine? LineOf(SyntaxTree tree, string id) =>
        tree.ToString().IndexOf("// expect " + id, StringComparison.Ordinal) is >= 0 and var at ? tree.GetText().Lines.GetLineFromPosition(at) : null;

    /// <summary>The statement that the first mark of the rule in its mistake stands at; null when the mark stands inside one.</summary>
    public static MarkedStatement? Find(SyntaxTree tree, SemanticModel model, string id)
    {
        var text = tree.ToString();
        if (LineOf(tree, id) is not { } line)
            return null;
        var statement = tree.GetRoot().DescendantNodes().OfType<StatementSyntax>()
            .Where(s => s is ExpressionStatementSyntax && tree.GetText().Lines.GetLineFromPosition(s.SpanStart).LineNumber == line.LineNumber)
            .OrderBy(s => s.Span.Length).FirstOrDefault();
        if (statement is null || model.AnalyzeDataFlow(statement) is not { Succeeded: true } flow)
            return null;
        var declared = flow.VariablesDeclared.ToHashSet(SymbolEqualityComparer.Default);
        var variables = flow.ReadInside.Where(v => !declared.Contains(v)).Select(v => (Type: (v is ILocalSymbol local ? local.Type : ((IParameterSymbol)v).Type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), v.Name)).Distinct().ToList();
        var literals = statement.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(l => l.IsKind(SyntaxKind.StringLiteralExpression) || l.IsKind(SyntaxKind.NumericLiteralExpression))
            .Select(l => (l, l.IsKind(SyntaxKind.StringLiteralExpression) ? "string" : "int", Converted(model, l))).ToList();
        var receiver = statement.DescendantNodes().OfType<IdentifierNameSyntax>().FirstOrDefault()?.Identifier.Text;
        return new MarkedStatement(text, statement, variables, literals, variables.Any(v => v.Name == receiver) ? receiver : null, ChainOf((ExpressionStatementSyntax)statement, model));
    }

    private static string Converted(SemanticModel model, ExpressionSyntax literal) =>
        model.GetTypeInfo(literal).ConvertedType!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Joined with the statement in front of it or behind it, or as the only expression of its lambda.</summary>
    private static (TextSpan Replaced, string Text)? ChainOf(ExpressionStatementSyntax statement, SemanticModel model)
    {
        if (statement.Parent is not BlockSyntax block)
            return null;
        var at = block.Statements.IndexOf(statement);
        if (at > 0 && Joined(block.Statements[at - 1], statement, model) is { } behind)
            return behind;
        if (at + 1 < block.Statements.Count && Joined(statement, block.Statements[at + 1], model) is { } front)
            return front;
        return block is { Statements.Count: 1, Parent: LambdaExpressionSyntax } ? (block.Span, statement.Expression.ToString()) : null;
    }

    /// <summary>Two calls on one receiver as one chain, where the first gives its receiver back.</summary>
    private static (TextSpan Replaced, string Text)? Joined(StatementSyntax first, StatementSyntax second, SemanticModel model)
    {
        if (first is not ExpressionStatementSyntax { Expression: InvocationExpressionSyntax one } || second is not ExpressionStatementSyntax { Expression: InvocationExpressionSyntax two })
            return null;
        var (left, right) = (one.DescendantNodes().OfType<IdentifierNameSyntax>().First(), two.DescendantNodes().OfType<IdentifierNameSyntax>().First());
        var isSame = left.SpanStart == one.SpanStart && right.SpanStart == two.SpanStart && left.Identifier.Text == right.Identifier.Text;
        return isSame && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(one).Type, model.GetTypeInfo(left).Type)
            ? (TextSpan.FromBounds(first.SpanStart, second.Span.End), one + two.ToString()[right.Identifier.Text.Length..] + ";")
            : null;
    }

    /// <summary>The statement with other expressions in place of its literals, and another variable in place of its receiver.</summary>
    public string With(Func<int, string>? literal = null, string? receiver = null)
    {
        var edits = new List<(int Start, int End, string Text)>();
        for (var i = 0; literal is not null && i < Literals.Count; i++)
            edits.Add((Literals[i].Node.SpanStart, Literals[i].Node.Span.End, literal(i)));
        if (receiver is not null)
        {
            var first = Statement.DescendantNodes().OfType<IdentifierNameSyntax>().First();
            edits.Add((first.SpanStart, first.Span.End, receiver));
        }

        var result = Statement.ToString();
        foreach (var (start, end, replacement) in edits.OrderByDescending(e => e.Start))
            result = result.Remove(start - Statement.SpanStart, end - start).Insert(start - Statement.SpanStart, replacement);
        return result;
    }

    /// <summary>The file with other code in place of the statement, and members added to the class of the mistake.</summary>
    public string File(string code, string members = "", string types = "", TextSpan? replaced = null)
    {
        var span = replaced ?? Statement.Span;
        var changed = _text.Remove(span.Start, span.Length).Insert(span.Start, code);
        var end = changed.LastIndexOf('}');
        return "using System;\nusing System.Collections.Generic;\nusing System.Linq;\n" + changed.Insert(end, members + "\n") + "\n" + types;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetDsl.Analyzers.Tests.Shapes;

/// <summary>The statement of a mistake that is marked, and what it is made of: the variables that it uses and its literals.</summary>
internal sealed class MarkedStatement
{
    private readonly string _text;

    private MarkedStatement(string text, StatementSyntax statement, IReadOnlyList<(string Type, string Name)> variables, IReadOnlyList<(LiteralExpressionSyntax Node, string Type)> literals, string? receiver)
    {
        _text = text;
        Statement = statement;
        Variables = variables;
        Literals = literals;
        Receiver = receiver;
    }

    public StatementSyntax Statement { get; }

    /// <summary>Variables that are declared outside and used inside.</summary>
    public IReadOnlyList<(string Type, string Name)> Variables { get; }

    /// <summary>Its numbers and texts.</summary>
    public IReadOnlyList<(LiteralExpressionSyntax Node, string Type)> Literals { get; }

    /// <summary>The variable whose verb is called first; null when it is something else.</summary>
    public string? Receiver { get; }

    /// <summary>The statement that the first mark of the rule in its mistake stands at; null when the mark stands inside one.</summary>
    public static MarkedStatement? Find(SyntaxTree tree, SemanticModel model, string id)
    {
        var text = tree.ToString();
        var at = text.IndexOf("// expect " + id, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var line = tree.GetText().Lines.GetLineFromPosition(at);
        var statement = tree.GetRoot().DescendantNodes().OfType<StatementSyntax>()
            .Where(s => s is ExpressionStatementSyntax && tree.GetText().Lines.GetLineFromPosition(s.SpanStart).LineNumber == line.LineNumber)
            .OrderBy(s => s.Span.Length).FirstOrDefault();
        if (statement is null || model.AnalyzeDataFlow(statement) is not { Succeeded: true } flow)
            return null;
        var declared = flow.VariablesDeclared.ToHashSet(SymbolEqualityComparer.Default);
        var variables = flow.ReadInside.Where(v => !declared.Contains(v)).Select(v => (Type: (v is ILocalSymbol local ? local.Type : ((IParameterSymbol)v).Type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), v.Name)).Distinct().ToList();
        var literals = statement.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(l => l.IsKind(SyntaxKind.StringLiteralExpression) || l.IsKind(SyntaxKind.NumericLiteralExpression))
            .Select(l => (l, l.IsKind(SyntaxKind.StringLiteralExpression) ? "string" : "int")).ToList();
        var receiver = statement.DescendantNodes().OfType<IdentifierNameSyntax>().FirstOrDefault()?.Identifier.Text;
        return new MarkedStatement(text, statement, variables, literals, variables.Any(v => v.Name == receiver) ? receiver : null);
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
    public string File(string code, string members = "", string types = "")
    {
        var changed = _text.Remove(Statement.SpanStart, Statement.Span.Length).Insert(Statement.SpanStart, code);
        var end = changed.LastIndexOf('}');
        return "using System;\nusing System.Collections.Generic;\nusing System.Linq;\n" + changed.Insert(end, members + "\n") + "\n" + types;
    }
}

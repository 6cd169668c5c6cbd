using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetDsl.Analyzers;

/// <summary>Edits of the arguments of a call, the lambda that configures what it makes among them.</summary>
internal static class ArgumentEdits
{
    /// <summary>Adds a call to the lambda that configures the object, or the lambda.</summary>
    public static SyntaxNode? Configure(SyntaxNode root, InvocationExpressionSyntax call, string text, IMethodSymbol? method)
    {
        var parameter = method?.Parameters.FirstOrDefault(p => p.Type is INamedTypeSymbol { Name: "Action", TypeArguments.Length: 1 });
        if (parameter is null)
            return null;
        if (Find(call, parameter.Name, method!) is not { } argument)
        {
            var name = Name(((INamedTypeSymbol)parameter.Type).TypeArguments[0].Name);
            return Add(root, call, method!, parameter, $"{name} => {name}.{text}");
        }

        switch (argument.Expression)
        {
            case LambdaExpressionSyntax { Block: { } block } lambda when ParameterOf(lambda) is { } name:
                var last = block.Statements.LastOrDefault();
                var indentation = last is null ? default : CallEditor.Indentation(last);
                return root.ReplaceNode(block, block.AddStatements(SyntaxFactory.ParseStatement($"{name}.{text};").WithLeadingTrivia(indentation).WithTrailingTrivia(CallEditor.EndOfLine(root))));
            case LambdaExpressionSyntax { ExpressionBody: { } body }:
                return root.ReplaceNode(body, SyntaxFactory.ParseExpression(body.WithoutTrivia().ToFullString() + "." + text).WithTriviaFrom(body));
            default:
                return null;
        }
    }

    public static SyntaxNode? Set(SyntaxNode root, InvocationExpressionSyntax call, string parameterName, string text, IMethodSymbol? method)
    {
        if (method?.Parameters.FirstOrDefault(p => p.Name == parameterName) is not { } parameter)
            return null;
        return Find(call, parameterName, method) is { } argument
            ? root.ReplaceNode(argument.Expression, SyntaxFactory.ParseExpression(text).WithTriviaFrom(argument.Expression))
            : Add(root, call, method, parameter, text);
    }

    public static SyntaxNode? Remove(SyntaxNode root, InvocationExpressionSyntax call, string parameterName, IMethodSymbol? method)
    {
        if (method is null || Find(call, parameterName, method) is not { } argument)
            return null;

        // What stands behind it by position would move.
        var at = call.ArgumentList.Arguments.IndexOf(argument);
        if (call.ArgumentList.Arguments.Skip(at + 1).Any(a => a.NameColon is null))
            return null;
        return root.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia);
    }

    private static ArgumentSyntax? Find(InvocationExpressionSyntax call, string parameter, IMethodSymbol method)
    {
        var arguments = call.ArgumentList.Arguments;
        if (arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter) is { } named)
            return named;
        var ordinal = method.Parameters.First(p => p.Name == parameter).Ordinal;
        return ordinal < arguments.Count && arguments.Take(ordinal + 1).All(a => a.NameColon is null) ? arguments[ordinal] : null;
    }

    private static SyntaxNode Add(SyntaxNode root, InvocationExpressionSyntax call, IMethodSymbol method, IParameterSymbol parameter, string text)
    {
        var arguments = call.ArgumentList.Arguments;
        var isNext = parameter.Ordinal == arguments.Count && arguments.All(a => a.NameColon is null);
        var added = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(text));
        if (!isNext)
            added = added.WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(parameter.Name)).WithTrailingTrivia(SyntaxFactory.Space));
        var list = arguments.Count == 0
            ? SyntaxFactory.SingletonSeparatedList(added)
            : SyntaxFactory.SeparatedList<ArgumentSyntax>(arguments.GetWithSeparators().Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space)).Add(added));
        return root.ReplaceNode(call.ArgumentList, call.ArgumentList.WithArguments(list));
    }

    private static string? ParameterOf(LambdaExpressionSyntax lambda) =>
        lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.Text,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters.First().Identifier.Text,
            _ => null,
        };

    /// <summary>The usual name of a lambda parameter for a builder.</summary>
    private static string Name(string builder) =>
        builder switch
        {
            "PseudowireBuilder" or "StaticPseudowireBuilder" => "pw",
            "InterfaceBuilder" => "port",
            "VrpRouterBuilder" => "router",
            "PwTemplateBuilder" => "template",
            "L2vpnBuilder" => "l2vpn",
            _ => builder.EndsWith("Builder", StringComparison.Ordinal) ? char.ToLowerInvariant(builder[0]) + builder.Substring(1, builder.Length - 8) : "it",
        };
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes.Edits;

/// <summary>Adds a call to the lambda that configures what a call makes; writes the lambda where there is none.</summary>
internal static class ConfigureEdit
{
    public static IReadOnlyList<TextChange>? Changes(EditContext context, string call)
    {
        if (Verb.NameIn(call) is not { } name || Configurator(context.Verb.Method, name) is not var (parameter, configured))
            return null;
        var argument = Arguments.Of(context.Call.Call.ArgumentList, context.Verb.Method, parameter);
        if (argument?.Expression is AnonymousFunctionExpressionSyntax lambda)
            return Into(context, lambda, name, call, configured);
        if (argument is not null && !IsNothing(argument.Expression))
            return null;
        var own = LambdaNames.For(context, parameter, configured);
        var written = $"{own} => {own}.{call}";
        return argument is null
            ? Arguments.Add(context.Text, context.Call.Call.ArgumentList, context.Verb.Method, parameter, written)
            : [new TextChange(argument.Expression.Span, written)];
    }

    /// <summary>The parameter that takes a lambda over a builder which has the verb, and that builder.</summary>
    private static (IParameterSymbol Parameter, ITypeSymbol Configured)? Configurator(IMethodSymbol method, string verb)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type is INamedTypeSymbol { Name: "Action", TypeArguments: { Length: 1 } types } && Verb.Has(types[0], verb))
                return (parameter, types[0]);
        }

        return null;
    }

    private static bool IsNothing(ExpressionSyntax expression) => expression.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression;

    private static IReadOnlyList<TextChange>? Into(EditContext context, AnonymousFunctionExpressionSyntax lambda, string name, string call, ITypeSymbol configured)
    {
        if (ParameterOf(lambda) is not { } own)
            return null;
        if (lambda.Block is { } block)
            return IntoBlock(context.Text, block, $"{own}.{call};");
        if (lambda is not LambdaExpressionSyntax { ExpressionBody: { } body } expression)
            return null;
        if (Verb.Returns(configured, name) && IsChainOn(body, own) && GivesBuilder(context, body, configured))
            return [new TextChange(new TextSpan(body.Span.End, 0), Chains.Break(context.Text, body) + "." + call)];
        return LambdaBlocks.Convert(context.Text, expression, null, $"{own}.{call};");
    }

    private static IReadOnlyList<TextChange>? IntoBlock(SourceText text, BlockSyntax block, string statement)
    {
        // A call behind a return may never be reached.
        if (block.DescendantNodes(n => n is not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax).Any(n => n is ReturnStatementSyntax or ThrowStatementSyntax or GotoStatementSyntax))
            return null;
        var isOnOneLine = text.Lines.GetLineFromPosition(block.SpanStart).LineNumber == text.Lines.GetLineFromPosition(block.Span.End).LineNumber;
        if (block.Statements.LastOrDefault() is not { } last)
        {
            if (isOnOneLine)
                return [new TextChange(TextSpan.FromBounds(block.OpenBraceToken.Span.End, block.CloseBraceToken.SpanStart), $" {statement} ")];
            var outer = Layout.Indentation(text, block.CloseBraceToken.SpanStart);
            return [new TextChange(new TextSpan(text.Lines.GetLineFromPosition(block.CloseBraceToken.SpanStart).Start, 0), outer + Layout.Unit(outer) + statement + Layout.NewLine(text))];
        }

        if (isOnOneLine || !Layout.EndsLine(text, last.Span.End, out _))
            return [new TextChange(new TextSpan(last.Span.End, 0), " " + statement)];
        return [new TextChange(new TextSpan(text.Lines.GetLineFromPosition(last.Span.End).End, 0), Layout.NewLine(text) + Layout.Indentation(text, last.SpanStart) + statement)];
    }

    private static string? ParameterOf(AnonymousFunctionExpressionSyntax lambda) =>
        lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.Text,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } only } => only[0].Identifier.Text,
            AnonymousMethodExpressionSyntax { ParameterList.Parameters: { Count: 1 } only } => only[0].Identifier.Text,
            _ => null,
        };

    private static bool IsChainOn(ExpressionSyntax body, string parameter)
    {
        var at = body;
        while (at is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            at = access.Expression;
        return body is InvocationExpressionSyntax && at is IdentifierNameSyntax name && name.Identifier.Text == parameter;
    }

    /// <summary>The chain ends in the builder that is configured, so that it can go on; one that an edit wrote does.</summary>
    private static bool GivesBuilder(EditContext context, ExpressionSyntax body, ITypeSymbol configured)
    {
        var name = body is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name.SpanStart : -1;
        var written = context.Verb.Written.Call.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(c => c.Expression is MemberAccessExpressionSyntax a && context.File.Map(a.Name.SpanStart) == name);
        return written is null || SymbolEqualityComparer.Default.Equals(context.Verb.Model.GetTypeInfo(written).Type, configured);
    }
}

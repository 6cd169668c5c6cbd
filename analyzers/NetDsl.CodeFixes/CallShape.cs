using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetDsl.Analyzers.CodeFixes;

/// <summary>How a call of a verb stands in the program: in a chain, in a statement, in a lambda.</summary>
internal sealed class CallShape
{
    private CallShape(InvocationExpressionSyntax call, SyntaxToken dot, ExpressionSyntax receiver)
    {
        Call = call;
        Dot = dot;
        Receiver = receiver;
        Whole = call;
        while (Whole.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == Whole)
            Whole = next;

        // In a?.B().C() the call is the part behind the question mark of the whole.
        if (Whole.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == Whole)
            Whole = conditional;
    }

    /// <summary>The call with what it is called on.</summary>
    public InvocationExpressionSyntax Call { get; }

    /// <summary>The dot in front of the name.</summary>
    public SyntaxToken Dot { get; }

    /// <summary>What it is called on.</summary>
    public ExpressionSyntax Receiver { get; }

    /// <summary>The chain that it is a link of, to its end.</summary>
    public ExpressionSyntax Whole { get; }

    /// <summary>The first link of its chain.</summary>
    public bool IsFirst => Receiver is not InvocationExpressionSyntax;

    /// <summary>The last link of its chain.</summary>
    public bool IsLast => Whole == Call || Whole is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == Call;

    /// <summary>The only link.</summary>
    public bool IsAlone => IsFirst && IsLast;

    /// <summary>Calling it twice does not make anything twice: a name, or a field of one.</summary>
    public bool IsReceiverStable => IsStable(Receiver) && Dot.Parent is MemberAccessExpressionSyntax;

    /// <summary>The statement that begins with the chain; null when the chain stands elsewhere.</summary>
    public StatementSyntax? Statement =>
        Whole.Parent switch
        {
            ExpressionStatementSyntax statement => statement,
            ReturnStatementSyntax statement => statement,
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } assignment when assignment.Right == Whole => statement,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } } => statement,
            _ => null,
        };

    /// <summary>The statement, where others may stand beside it.</summary>
    public StatementSyntax? ListedStatement => Statement is { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement ? statement : null;

    /// <summary>The lambda whose body the chain is.</summary>
    public LambdaExpressionSyntax? Lambda => Whole.Parent is LambdaExpressionSyntax lambda && lambda.ExpressionBody == Whole ? lambda : null;

    /// <summary>The call whose name begins at a position; null when there is none.</summary>
    public static CallShape? At(SyntaxNode root, int position)
    {
        if (position < 0 || position >= root.FullSpan.End)
            return null;
        var token = root.FindToken(position);
        if (token.SpanStart != position || token.Parent is not SimpleNameSyntax name)
            return null;
        return name.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Name == name && call.Expression == access => new CallShape(call, access.OperatorToken, access.Expression),
            MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax call } binding when call.Expression == binding && ConditionOf(call) is { } condition => new CallShape(call, binding.OperatorToken, condition.Expression),
            _ => null,
        };
    }

    /// <summary>The <c>a?</c> that a binding belongs to.</summary>
    private static ConditionalAccessExpressionSyntax? ConditionOf(SyntaxNode binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(c => c.WhenNotNull.Span.Contains(binding.Span));

    private static bool IsStable(ExpressionSyntax expression) =>
        expression switch
        {
            IdentifierNameSyntax or ThisExpressionSyntax => true,
            MemberAccessExpressionSyntax access => access.IsKind(SyntaxKind.SimpleMemberAccessExpression) && IsStable(access.Expression),
            _ => false,
        };
}

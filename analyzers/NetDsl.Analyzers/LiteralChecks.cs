using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using NetDsl.Analyzers.Evaluation;

namespace NetDsl.Analyzers;

/// <summary>
/// A literal that no device takes is wrong wherever it stands, also in code that no definition of a network reaches. The conversion,
/// the constructor or the Parse method that the program would run is run on it.
/// </summary>
internal static class LiteralChecks
{
    private const int MostNested = 8;

    /// <summary>The operations that make values.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } = [OperationKind.Conversion, OperationKind.ObjectCreation, OperationKind.Invocation];

    public static void Check(OperationAnalysisContext context)
    {
        if (Fault(context.Operation) is { } fault && Descriptors.Find(fault.RuleId) is { } descriptor)
            context.ReportDiagnostic(Diagnostic.Create(descriptor, PlaceOf(context.Operation).GetLocation(), fault.Message));
    }

    /// <summary>Is the mistake at this place one that <see cref="Check"/> reports?</summary>
    public static bool Covers(SemanticModel model, TextSpan span)
    {
        for (var node = model.SyntaxTree.GetRoot().FindNode(span, getInnermostNodeForTie: true); node is not null && node.Span == span; node = node.Parent)
        {
            for (var operation = model.GetOperation(node); operation is not null && operation.Syntax == node; operation = operation.Parent)
            {
                if (Fault(operation) is not null)
                    return true;
            }
        }

        return false;
    }

    /// <summary>What making the value throws; null when that goes well or cannot be known.</summary>
    private static NetDslException? Fault(IOperation operation)
    {
        try
        {
            if (Making(operation) is { } made)
                TryMake(operation, made, 0, out _);
            return null;
        }
        catch (TargetInvocationException e)
        {
            // A mistake of a value inside is reported there.
            return e.InnerException is NetDslException fault && !Operands(operation).Any(o => Fault(o) is not null) ? fault : null;
        }
    }

    /// <summary>The operand of a conversion, the argument when there is one, otherwise the whole.</summary>
    private static SyntaxNode PlaceOf(IOperation operation)
    {
        var operands = Operands(operation);
        return operands.Length == 1 ? operands[0].Syntax : operation.Syntax;
    }

    private static ImmutableArray<IOperation> Operands(IOperation operation) =>
        operation switch
        {
            IConversionOperation conversion => [conversion.Operand],
            IObjectCreationOperation creation => [.. creation.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value)],
            IInvocationOperation call => [.. call.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value)],
            _ => [],
        };

    /// <summary>The member of NetDsl that makes a value; null when the operation is something else.</summary>
    private static IMethodSymbol? Making(IOperation operation)
    {
        var method = operation switch
        {
            IConversionOperation { OperatorMethod: { } conversion } => conversion,
            IObjectCreationOperation { Constructor: { } constructor, Type.IsValueType: true, Initializer: null } => constructor,
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Parse", ContainingType.IsValueType: true } parse } => parse,
            _ => null,
        };
        return method is not null && LibraryMethods.IsLibrary(method.ContainingAssembly) ? method : null;
    }

    private static bool TryMake(IOperation operation, IMethodSymbol method, int depth, out object? value)
    {
        value = null;
        var operands = Operands(operation);
        if (operands.IsEmpty || operands.Length != method.Parameters.Length)
            return false;
        var given = new object?[operands.Length];
        for (var i = 0; i < given.Length; i++)
        {
            if (!TryConstant(operands[i], depth + 1, out given[i]))
                return false;
        }

        if (EvaluationCache.Shared.Library.Find(method) is not { } executed)
            return false;
        try
        {
            value = executed.Invoke(null, given);
            return true;
        }
        catch (ArgumentException)
        {
            // Null, or a constant of a type that the member does not take: the compiler says so.
            return false;
        }
    }

    private static bool TryConstant(IOperation operation, int depth, out object? value)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            value = constant;
            return true;
        }

        value = null;
        return depth < MostNested && Making(operation) is { } method && TryMake(operation, method, depth, out value);
    }
}

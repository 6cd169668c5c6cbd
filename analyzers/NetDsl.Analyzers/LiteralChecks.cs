using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
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
        foreach (var (place, fault) in Faults(context.Operation))
        {
            if (Descriptors.Find(fault.RuleId) is { } descriptor)
                context.ReportDiagnostic(Diagnostic.Create(descriptor, place.GetLocation(), fault.Message));
        }
    }

    /// <summary>Is a mistake that the evaluation found at this place one that <see cref="Check"/> reports?</summary>
    public static bool Covers(SemanticModel model, Diagnostic found)
    {
        var span = found.Location.SourceSpan;
        for (var node = model.SyntaxTree.GetRoot().FindToken(span.Start).Parent; node is not null && node.Span.End <= span.End; node = node.Parent)
        {
            for (var operation = node.Span.End == span.End ? model.GetOperation(node) : null; operation is not null && operation.Syntax == node; operation = operation.Parent)
            {
                if (Reports(operation) || (operation.Parent is { } parent && Operands(parent).Contains(operation) && Reports(parent)))
                    return true;
            }
        }

        return false;

        bool Reports(IOperation operation) => Faults(operation).Any(f => f.Fault.RuleId == found.Id);
    }

    /// <summary>What making a value throws, and where; none when that goes well or cannot be known.</summary>
    private static IEnumerable<(SyntaxNode Place, NetDslException Fault)> Faults(IOperation operation)
    {
        if (Making(operation) is not { } method)
            yield break;
        var operands = Operands(operation);
        if (operands.Length == 1)
        {
            // Each of the values that the operand may have.
            foreach (var arm in Arms(operands[0], 0))
            {
                if (Fault(method, [arm]) is { } fault)
                    yield return (arm.Syntax, fault);
            }
        }
        else if (Fault(method, operands) is { } fault)
        {
            yield return (operation.Syntax, fault);
        }
    }

    private static NetDslException? Fault(IMethodSymbol method, ImmutableArray<IOperation> operands)
    {
        try
        {
            TryMake(operands, method, 0, out _);
            return null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException as NetDslException;
        }
    }

    /// <summary>The values that a conditional or a switch expression chooses from; otherwise the operation itself.</summary>
    private static IEnumerable<IOperation> Arms(IOperation operation, int depth)
    {
        IEnumerable<IOperation>? arms = depth >= MostNested || operation.ConstantValue.HasValue
            ? null
            : operation switch
            {
                IConditionalOperation { WhenFalse: { } otherwise } conditional => [conditional.WhenTrue, otherwise],
                ISwitchExpressionOperation choice => choice.Arms.Select(a => a.Value),
                ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
                IConversionOperation { OperatorMethod: null, Conversion.IsNumeric: true } widened => [widened.Operand],
                IParenthesizedOperation inner => [inner.Operand],
                _ => null,
            };
        return arms?.SelectMany(a => Arms(a, depth + 1)) ?? [operation];
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

    private static bool TryMake(ImmutableArray<IOperation> operands, IMethodSymbol method, int depth, out object? value)
    {
        value = null;
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
            value = executed.Invoke(null, [.. given.Select((g, i) => Widened(g, method.Parameters[i].Type.SpecialType))]);
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
        try
        {
            return depth < MostNested && Making(operation) is { } method && TryMake(Operands(operation), method, depth, out value);
        }
        catch (TargetInvocationException)
        {
            // The value inside is reported where it stands; here it is unknown, which is its default.
            return true;
        }
    }

    /// <summary>A constant of a smaller type, as the compiler widens it.</summary>
    private static object? Widened(object? constant, SpecialType type) =>
        (constant, type) switch
        {
            (int or short or byte or sbyte or ushort or uint, SpecialType.System_Int64) => Convert.ToInt64(constant, CultureInfo.InvariantCulture),
            (short or byte or sbyte or ushort, SpecialType.System_Int32) => Convert.ToInt32(constant, CultureInfo.InvariantCulture),
            _ => constant,
        };
}

using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NetDsl.Analyzers.Evaluation;

namespace NetDsl.Analyzers;

/// <summary>
/// Shows in the editor what <c>check</c> finds when the program runs: the program is evaluated once per compilation, and each file
/// gets the findings that stand in it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetDslAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!start.Compilation.ReferencedAssemblyNames.Any(a => a.Name == "NetDsl"))
                return;
            var findings = new CompilationFindings(start.Compilation);
            start.RegisterSemanticModelAction(file =>
            {
                foreach (var diagnostic in findings.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
                    file.ReportDiagnostic(diagnostic);
            });
            start.RegisterOperationAction(CheckLiteral, OperationKind.Conversion, OperationKind.ObjectCreation);
        });
    }

    /// <summary>A literal that no device takes is wrong wherever it stands, also where no network is defined.</summary>
    private static void CheckLiteral(OperationAnalysisContext context)
    {
        var (method, operands) = context.Operation switch
        {
            IConversionOperation { OperatorMethod: { } conversion } converted => (conversion, ImmutableArray.Create(converted.Operand)),
            IObjectCreationOperation { Constructor: { } constructor, Type.IsValueType: true } creation => (constructor, creation.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value).ToImmutableArray()),
            _ => (null!, []),
        };
        if (method is null || !LibraryMethods.IsLibrary(method.ContainingAssembly) || operands.IsEmpty || !operands.All(o => o.ConstantValue.HasValue))
            return;
        if (EvaluationCache.Shared.Library.Find(method) is not { } executed)
            return;
        try
        {
            executed.Invoke(null, [.. operands.Select(o => o.ConstantValue.Value)]);
        }
        catch (TargetInvocationException e) when (e.InnerException is NetDslException fault && Descriptors.Find(fault.RuleId) is { } descriptor)
        {
            var at = context.Operation is IConversionOperation ? operands[0].Syntax : context.Operation.Syntax;
            context.ReportDiagnostic(Diagnostic.Create(descriptor, at.GetLocation(), fault.Message));
        }
        catch (Exception e) when (e is TargetInvocationException or ArgumentException)
        {
            // Null, or a constant of a type that the operator does not take: the compiler says so.
        }
    }
}

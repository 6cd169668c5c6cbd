using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NetDsl.Analyzers.Evaluation;

namespace NetDsl.Analyzers;

/// <summary>
/// Shows in the editor what <c>check</c> finds when the program runs: the program is evaluated once per compilation, and each file
/// gets the findings that stand in it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetDslAnalyzer : DiagnosticAnalyzer
{
    private readonly EvaluationLimits _limits;

    /// <summary>Creates the analyzer with the limits of an editor.</summary>
    public NetDslAnalyzer()
        : this(new EvaluationLimits())
    {
    }

    internal NetDslAnalyzer(EvaluationLimits limits) => _limits = limits;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext start)
    {
        if (!start.Compilation.ReferencedAssemblyNames.Any(a => a.Name == nameof(NetDsl)))
            return;
        var findings = CompilationFindings.For(start.Compilation, _limits);
        start.RegisterSemanticModelAction(file => Report(file, findings));
        start.RegisterOperationAction(LiteralChecks.Check, LiteralChecks.Kinds);
    }

    /// <summary>Reports what stands in this file, and nothing else: only that is shown while typing.</summary>
    private static void Report(SemanticModelAnalysisContext file, CompilationFindings findings)
    {
        var found = findings.In(file.SemanticModel.SyntaxTree, file.CancellationToken);
        foreach (var finding in found.Findings)
            file.ReportDiagnostic(finding);
        foreach (var fault in found.Faults)
        {
            if (!LiteralChecks.Covers(file.SemanticModel, fault))
                file.ReportDiagnostic(fault);
        }
    }
}

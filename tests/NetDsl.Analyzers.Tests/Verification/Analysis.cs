using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NetDsl.Analyzers.Evaluation;

namespace NetDsl.Analyzers.Tests.Verification;

/// <summary>Asks the analyzer the way an editor does: file by file.</summary>
internal static class Analysis
{
    /// <summary>Errors of the evaluator come out, and a slow machine is no reason for other findings.</summary>
    public static EvaluationLimits Patient { get; } = new() { Time = TimeSpan.FromMinutes(2), Steps = 50_000_000, Strict = true };

    public static async Task<IReadOnlyList<Diagnostic>> OfAsync(Compilation compilation, CancellationToken cancel = default)
    {
        var analysis = With(compilation);
        var all = new List<Diagnostic>();
        foreach (var tree in compilation.SyntaxTrees)
            all.AddRange(await OfAsync(analysis, compilation, tree, cancel));
        return all;
    }

    /// <summary>The live diagnostics of one file.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> OfAsync(CompilationWithAnalyzers analysis, Compilation compilation, SyntaxTree tree, CancellationToken cancel = default)
    {
        var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, cancel);
        var crash = found.FirstOrDefault(d => d.Id == "AD0001");
        if (crash is not null)
            throw new InvalidOperationException(crash.ToString());
        return [.. found.Where(d => d.Severity != DiagnosticSeverity.Hidden).OrderBy(d => d.Location.SourceSpan.Start)];
    }

    public static CompilationWithAnalyzers With(Compilation compilation, EvaluationLimits? limits = null) =>
        compilation.WithAnalyzers([new NetDslAnalyzer(limits ?? Patient)], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    /// <summary>Id and line, for comparing with marks.</summary>
    public static (string Id, int Line) At(Diagnostic diagnostic) => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
}

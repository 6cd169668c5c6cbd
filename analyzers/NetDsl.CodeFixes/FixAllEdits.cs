using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NetDsl.Analyzers;

/// <summary>
/// Repairs all findings of a document, a project or a solution at once: the edits of a file are applied together. It does not look
/// at the equivalence key, which <c>dotnet format</c> takes from the first finding of the analyzer, whatever rule that is of.
/// </summary>
internal sealed class FixAllEdits : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create("Repair all", cancel => ApplyAsync(fixAllContext, cancel), nameof(FixAllEdits)));

    private static async Task<Solution> ApplyAsync(FixAllContext context, CancellationToken cancel)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project];
        foreach (var project in projects)
        {
            var diagnostics = context.Scope == FixAllScope.Document && context.Document is { } document
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            solution = await ApplyAsync(solution, project, diagnostics.Where(d => context.DiagnosticIds.Contains(d.Id)), cancel).ConfigureAwait(false);
        }

        return solution;
    }

    private static async Task<Solution> ApplyAsync(Solution solution, Project project, IEnumerable<Diagnostic> diagnostics, CancellationToken cancel)
    {
        var fixes = diagnostics.Select(d => d.Properties.TryGetValue(SerializedFix.Key, out var text) ? text : null).Where(t => t is not null).Distinct().Select(t => SerializedFix.Read(t!).Edits).ToImmutableArray();
        foreach (var document in project.Documents)
        {
            // Repairs that reach into several files are left to the light bulb.
            var own = fixes.Where(edits => edits.All(e => e.File == document.FilePath || e.File == document.Name)).ToList();
            if (own.Count == 0 || await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is not { } root || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model)
                continue;
            var possible = own.Where(edits => CallEditor.Apply(root, model, edits, cancel) is not null).SelectMany(edits => edits).Distinct().ToList();
            if (possible.Count > 0 && CallEditor.Apply(root, model, possible, cancel) is { } changed)
                solution = solution.WithDocumentSyntaxRoot(document.Id, changed);
        }

        return solution;
    }
}

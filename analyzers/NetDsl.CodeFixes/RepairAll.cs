using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NetDsl.Analyzers.CodeFixes;

/// <summary>
/// Makes all repairs of a rule in a file, a project or a solution. A repair may reach into other files, so they are made in one go.
/// It does not look at the equivalence key, which <c>dotnet format</c> takes from the first finding of the analyzer, whatever rule
/// that is of.
/// </summary>
internal sealed class RepairAll : FixAllProvider
{
    public static RepairAll Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var found = await DiagnosticsAsync(context).ConfigureAwait(false);
        var solution = await RepairAsync(context, found, isChecked: false).ConfigureAwait(false) ?? await RepairAsync(context, found, isChecked: true).ConfigureAwait(false);
        return solution is null || solution == context.Solution ? null : CodeAction.Create("Repair all", _ => Task.FromResult(solution), context.CodeActionEquivalenceKey);
    }

    /// <summary>All repairs; null when they give errors together, and then they are made and looked at one by one.</summary>
    private static async Task<Solution?> RepairAsync(FixAllContext context, IReadOnlyList<(Document Document, Diagnostic Diagnostic)> found, bool isChecked)
    {
        var session = new RepairSession(context.Solution);
        foreach (var (document, diagnostic) in found)
        {
            if (NetDslCodeFixProvider.RepairOf(diagnostic) is not var (_, edits))
                continue;
            var before = session.Mark();
            if (await session.TryApplyAsync(document, edits, context.CancellationToken).ConfigureAwait(false) && isChecked && !await session.CompilesAsync(context.CancellationToken).ConfigureAwait(false))
                session.Return(before);
        }

        return isChecked || await session.CompilesAsync(context.CancellationToken).ConfigureAwait(false) ? session.Result : null;
    }

    private static async Task<IReadOnlyList<(Document Document, Diagnostic Diagnostic)>> DiagnosticsAsync(FixAllContext context)
    {
        var found = new List<(Document, Diagnostic)>();
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        foreach (var project in projects.Where(p => p.Language == LanguageNames.CSharp))
        {
            var diagnostics = context.Scope == FixAllScope.Document && context.Document is { } one
                ? await context.GetDocumentDiagnosticsAsync(one).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceTree?.FilePath, System.StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start))
            {
                if (context.DiagnosticIds.Contains(diagnostic.Id) && diagnostic.Location.SourceTree is { } tree && project.GetDocument(tree) is { } document)
                    found.Add((document, diagnostic));
            }
        }

        return found;
    }
}

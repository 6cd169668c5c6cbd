using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NetDsl.Analyzers;

/// <summary>Turns the repair that a rule proposes into an edit of the program.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NetDslCodeFixProvider))]
[Shared]
public sealed class NetDslCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RuleCatalogue.Rules.Select(r => r.Info.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixAllEdits();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(SerializedFix.Key, out var text) || text is null)
                continue;
            var (title, edits) = SerializedFix.Read(text);

            // Nothing is offered that cannot be done: the edits are tried first.
            if (await ApplyAsync(context.Document.Project, edits, context.CancellationToken).ConfigureAwait(false) is null)
                continue;
            var project = context.Document.Project;
            context.RegisterCodeFix(
                CodeAction.Create(title, async cancel => await ApplyAsync(project, edits, cancel).ConfigureAwait(false) ?? project.Solution, equivalenceKey: diagnostic.Id),
                diagnostic);
        }
    }

    /// <summary>The solution with all edits; null when one of them is not possible.</summary>
    private static async Task<Solution?> ApplyAsync(Project project, System.Collections.Generic.IReadOnlyList<SerializedEdit> edits, CancellationToken cancel)
    {
        var solution = project.Solution;
        foreach (var group in edits.GroupBy(e => e.File))
        {
            var document = project.Documents.FirstOrDefault(d => d.FilePath == group.Key || d.Name == group.Key);
            if (document is null || await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is not { } root || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model)
                return null;
            if (CallEditor.Apply(root, model, [.. group], cancel) is not { } changed)
                return null;
            solution = solution.WithDocumentSyntaxRoot(document.Id, changed);
        }

        return solution;
    }
}

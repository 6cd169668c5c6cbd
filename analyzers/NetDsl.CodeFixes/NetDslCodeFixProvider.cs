using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NetDsl.Analyzers.CodeFixes;

namespace NetDsl.Analyzers;

/// <summary>
/// Turns the repair that a rule gives, which speaks of verbs and arguments, into an edit of the program. It is offered when it
/// can be made at the place, and when the program has no more errors with it than without.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NetDslCodeFixProvider))]
[Shared]
public sealed class NetDslCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RuleCatalogue.Rules.Select(r => r.Info.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => RepairAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (RepairOf(diagnostic) is not var (title, edits))
                continue;
            var session = new RepairSession(context.Document.Project.Solution);
            if (!await session.TryApplyAsync(context.Document, edits, context.CancellationToken).ConfigureAwait(false) || !await session.CompilesAsync(context.CancellationToken).ConfigureAwait(false))
                continue;
            var result = session.Result;
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(result), diagnostic.Id), diagnostic);
        }
    }

    /// <summary>The repair that travels with a diagnostic; null when there is none.</summary>
    internal static (string Title, IReadOnlyList<SerializedEdit> Edits)? RepairOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(SerializedFix.Key, out var text) && text is not null ? SerializedFix.Read(text) : null;
}

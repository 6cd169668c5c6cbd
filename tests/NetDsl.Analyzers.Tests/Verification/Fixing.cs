using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NetDsl.Analyzers.Tests.Evaluation;

namespace NetDsl.Analyzers.Tests.Verification;

/// <summary>Applies code fixes in a workspace.</summary>
internal static class Fixing
{
    public static Project Project(IEnumerable<(string File, string Text)> files)
    {
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Create(), "Program", "Program", LanguageNames.CSharp, compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable), parseOptions: new CSharpParseOptions(LanguageVersion.Latest)))
            .AddMetadataReferences(id, ProgramRunner.References);
        foreach (var (file, text) in files)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), System.IO.Path.GetFileName(file), SourceText.From(text), filePath: file);
        return solution.GetProject(id)!;
    }

    /// <summary>What is found in all files of a project.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(Project project) => await Analysis.OfAsync((await project.GetCompilationAsync())!);

    /// <summary>The actions that are offered for a diagnostic.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OfferedAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new NetDslCodeFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    /// <summary>The text of a document after an action.</summary>
    public static async Task<string> ApplyAsync(CodeAction action, DocumentId document) =>
        (await (await ChangedAsync(action)).GetDocument(document)!.GetTextAsync()).ToString();

    /// <summary>The program after all repairs of a rule.</summary>
    public static async Task<Solution?> RepairAllAsync(Document document, string rule, FixAllScope scope, IReadOnlyList<Diagnostic> found)
    {
        var provider = new NetDslCodeFixProvider();
        var context = scope == FixAllScope.Document
            ? new FixAllContext(document, provider, scope, rule, [rule], new Known(found), default)
            : new FixAllContext(document.Project, provider, scope, rule, [rule], new Known(found), default);
        return await provider.GetFixAllProvider().GetFixAsync(context) is { } action ? await ChangedAsync(action) : null;
    }

    private static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private sealed class Known(IReadOnlyList<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return found.Where(d => d.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);
    }
}

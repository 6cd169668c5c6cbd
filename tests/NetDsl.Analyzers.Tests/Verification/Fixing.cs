using System.Collections.Generic;
using System.Linq;
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

    /// <summary>The actions that are offered for a diagnostic.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OfferedAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new NetDslCodeFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    /// <summary>The text of a document after an action.</summary>
    public static async Task<string> ApplyAsync(CodeAction action, DocumentId document)
    {
        var operations = await action.GetOperationsAsync(default);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await solution.GetDocument(document)!.GetTextAsync()).ToString();
    }
}

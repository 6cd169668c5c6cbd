using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NetDsl.Analyzers.CodeFixes.Edits;

namespace NetDsl.Analyzers.CodeFixes;

/// <summary>
/// Applies repairs one after the other. Each is applied as a whole or not at all; the places of the later ones move with the text.
/// </summary>
internal sealed class RepairSession
{
    private readonly Solution _solution;
    private ImmutableHashSet<SerializedEdit> _done = [];
    private ImmutableDictionary<DocumentId, EditedFile> _files = ImmutableDictionary<DocumentId, EditedFile>.Empty;

    public RepairSession(Solution solution) => _solution = solution;

    /// <summary>The program with all repairs.</summary>
    public Solution Result => _files.Aggregate(_solution, (solution, file) => solution.WithDocumentText(file.Key, file.Value.Text));

    /// <summary>Applies the edits of one repair; false when one of them has no place, and then none is applied.</summary>
    public async Task<bool> TryApplyAsync(Document document, IReadOnlyList<SerializedEdit> edits, CancellationToken cancel)
    {
        var before = Mark();
        foreach (var edit in edits)
        {
            // Two findings may want the same edit: it is made once.
            if (_done.Contains(edit))
                continue;
            var file = await FileAsync(document, edit.File, cancel).ConfigureAwait(false);
            var changed = file is null || (edit.AnchorFile is not null && edit.AnchorFile != edit.File) ? null : Apply(file, edit);
            if (changed is null)
            {
                Return(before);
                return false;
            }

            _files = _files.SetItem(changed.Document.Id, changed);
            _done = _done.Add(edit);
        }

        return true;
    }

    /// <summary>What has been done so far.</summary>
    public Progress Mark() => new(_files, _done);

    /// <summary>Forgets what was done since.</summary>
    public void Return(Progress to)
    {
        _files = to.Files;
        _done = to.Done;
    }

    /// <summary>Is every changed file as free of errors as it was?</summary>
    public async Task<bool> CompilesAsync(CancellationToken cancel)
    {
        var result = Result;
        foreach (var file in _files.Values)
        {
            var model = await result.GetDocument(file.Document.Id)!.GetSemanticModelAsync(cancel).ConfigureAwait(false);
            if (model is null || Errors(model, cancel) > Errors(file.Model, cancel))
                return false;
        }

        return true;
    }

    private static int Errors(SemanticModel model, CancellationToken cancel) => model.GetDiagnostics(cancellationToken: cancel).Count(d => d.Severity == DiagnosticSeverity.Error);

    private async Task<EditedFile?> FileAsync(Document document, string path, CancellationToken cancel)
    {
        var isOwn = path.Length == 0 || string.Equals(path, document.FilePath ?? document.Name, StringComparison.Ordinal);
        var found = isOwn ? document : document.Project.Documents.FirstOrDefault(d => string.Equals(d.FilePath ?? d.Name, path, StringComparison.Ordinal));
        if (found is null)
            return null;
        if (_files.TryGetValue(found.Id, out var file))
            return file;
        var model = await found.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        return model is null ? null : new EditedFile(found, model, await model.SyntaxTree.GetTextAsync(cancel).ConfigureAwait(false));
    }

    private static EditedFile? Apply(EditedFile file, SerializedEdit edit)
    {
        if (Verb.At(file.Model, edit.Span.Start) is not { } verb || file.Map(edit.Span.Start) is not { } position || CallShape.At(file.Root, position) is not { } call)
            return null;
        var context = new EditContext(file, verb, call);
        var changes = edit.Kind switch
        {
            FixKind.Configure => ConfigureEdit.Changes(context, edit.Text),
            FixKind.InsertBefore => InsertEdit.Before(context, edit.Text),
            FixKind.InsertAfter => InsertEdit.After(context, edit.Text),
            FixKind.Remove => RemoveEdit.Changes(context),
            FixKind.SetArgument => ArgumentEdit.Set(context, edit.Parameter, edit.Text),
            FixKind.RemoveArgument => ArgumentEdit.Remove(context, edit.Parameter),
            FixKind.Rename => RenameEdit.Changes(context, edit.Text),
            FixKind.MoveBefore => file.Map(edit.Anchor.Start) is { } anchor && CallShape.At(file.Root, anchor) is { } other ? MoveEdit.Changes(context, other) : null,
            _ => null,
        };
        return changes is null ? null : file.With(changes);
    }

    /// <summary>What has been done at some point.</summary>
    internal sealed class Progress(ImmutableDictionary<DocumentId, EditedFile> files, ImmutableHashSet<SerializedEdit> done)
    {
        public ImmutableDictionary<DocumentId, EditedFile> Files => files;

        public ImmutableHashSet<SerializedEdit> Done => done;
    }
}

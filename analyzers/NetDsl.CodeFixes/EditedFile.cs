using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes;

/// <summary>A file as it is after some edits, and where the places of the unedited file have gone.</summary>
internal sealed class EditedFile
{
    private readonly SyntaxTree _tree;
    private readonly ImmutableList<ImmutableArray<TextChange>> _history;

    public EditedFile(Document document, SemanticModel model, SourceText text)
        : this(document, model, text, model.SyntaxTree, [])
    {
    }

    private EditedFile(Document document, SemanticModel model, SourceText text, SyntaxTree tree, ImmutableList<ImmutableArray<TextChange>> history)
    {
        Document = document;
        Model = model;
        Text = text;
        _tree = tree;
        _history = history;
    }

    /// <summary>The file before it was edited.</summary>
    public Document Document { get; }

    /// <summary>What the program means before it is edited.</summary>
    public SemanticModel Model { get; }

    /// <summary>The text now.</summary>
    public SourceText Text { get; }

    /// <summary>The tree now.</summary>
    public SyntaxNode Root => _tree.GetRoot();

    /// <summary>The file with further changes, given in places of now; null when it could not be parsed any more.</summary>
    public EditedFile? With(IReadOnlyList<TextChange> changes)
    {
        var ordered = changes.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End).ToImmutableArray();
        var text = Text.WithChanges(ordered);
        var tree = _tree.WithChangedText(text);
        var isBroken = Errors(tree) > Errors(_tree);
        return isBroken ? null : new EditedFile(Document, Model, text, tree, _history.Add(ordered));
    }

    /// <summary>Where a place of the unedited file is now; null when it was removed.</summary>
    public int? Map(int position)
    {
        foreach (var changes in _history)
        {
            var moved = position;
            foreach (var change in changes)
            {
                if (change.Span.Start <= position && position < change.Span.End)
                    return null;
                if (change.Span.End <= position)
                    moved += (change.NewText?.Length ?? 0) - change.Span.Length;
            }

            position = moved;
        }

        return position;
    }

    private static int Errors(SyntaxTree tree) => tree.GetDiagnostics().Count(d => d.Severity == DiagnosticSeverity.Error);
}

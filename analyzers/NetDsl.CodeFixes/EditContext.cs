using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers.CodeFixes;

/// <summary>What an edit works with.</summary>
/// <param name="file">The file as it is now.</param>
/// <param name="verb">The verb, from the file before it was edited.</param>
/// <param name="call">The call as it stands now.</param>
internal sealed class EditContext(EditedFile file, Verb verb, CallShape call)
{
    /// <summary>The file as it is now.</summary>
    public EditedFile File => file;

    /// <summary>The verb, from the file before it was edited.</summary>
    public Verb Verb => verb;

    /// <summary>The call as it stands now.</summary>
    public CallShape Call => call;

    /// <summary>The text now.</summary>
    public SourceText Text => file.Text;
}
